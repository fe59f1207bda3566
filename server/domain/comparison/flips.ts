import type { Comparison, Condition, Flip, ScenarioCase } from '../../schema/types.generated.ts'
import { type CompiledFramework, decideStage } from '../compile.ts'
import { comparisonsOf } from '../conditions/tree.ts'
import { namesFor } from '../evaluate.ts'
import { decidedBy } from '../evaluation/classify.ts'
import type { IndicatorPlan } from '../evaluation/plan.ts'
import { comparisonHolds, holding, positiveOf } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import { thresholdFor } from '../evaluation/threshold-plan.ts'
import { observedInWords } from '../outcome/observed.ts'
import { failedInWords, heldInWords } from '../outcome/reason.ts'
import { capitalised, listInWords } from '../words/numbers.ts'
import { startInWords } from './difference-in-words.ts'

interface Side {
  compiled: CompiledFramework
  run: Run
}

/** Why an academy moves, from its case as the one can take it to its case as the other can: the cuts its values fell on the other side of, and the comparisons of rules and limits that came out differently. Never empty. */
export function flipsOf(before: CompiledFramework, after: CompiledFramework, [asked, tried]: [ScenarioCase, ScenarioCase], asOf: string): Flip[] {
  decideStage(before, before.runs.asked, asked, asOf)
  decideStage(after, after.runs.tried, tried, asOf)
  const old: Side = { compiled: before, run: before.runs.asked }
  const now: Side = { compiled: after, run: after.runs.tried }
  const ids = [...new Set([decidedBy(before.plan, old.run), decidedBy(after.plan, now.run)])]
  const found = [
    ...now.compiled.plan.byPhase[tried.academy.phase].flatMap((indicator) => cutFlip(old, now, indicator)),
    ...ids.flatMap((id) => ruleFlips(old, now, id)),
  ]
  return found.length > 0 ? found : [orderFlip(old, now)]
}

function stageOf({ compiled, run }: Side, at: number): string | undefined {
  const set = run.stageSets[at]!
  return set === 0 ? undefined : compiled.plan.stageIds[31 - Math.clz32(set)]
}

/** An indicator that is in another stage, with the cut that lies between. */
function cutFlip(old: Side, now: Side, indicator: IndicatorPlan): Flip[] {
  const { id, title } = indicator.indicator
  const earlier = old.compiled.plan.byId.get(id)
  if (earlier === undefined) return []
  const [was, is] = [stageOf(old, earlier.at), stageOf(now, indicator.at)]
  if (was === is || was === undefined || is === undefined) return []
  const names = namesFor(now.compiled.plan)
  const phase = now.run.given.academy.phase
  const [found, before] = [thresholdFor(now.compiled.plan, id, phase), thresholdFor(old.compiled.plan, id, phase)]
  if (found === undefined) return []
  const kind = found.threshold.compare === 'national-gap' ? 'gap' : 'value'
  const fact = now.compiled.plan.translation.facts.get(kind === 'gap' ? `${id}.gap` : id)!
  const places = now.compiled.plan.stagePlaces
  const stage = (places.get(is) ?? 0) > (places.get(was) ?? 0) ? is : was
  const cut = (side: typeof found | undefined) => side?.threshold.cuts?.find((each) => each.stage === stage)?.from
  const [from, to] = [cut(before), cut(found)]
  const categories = found.threshold.categories && { before: categoriesFrom(old, before, stage), after: categoriesFrom(now, found, stage) }
  const observed = observedInWords(fact, now.compiled.plan, now.run, names)
  const moved =
    from !== undefined && to !== undefined && from !== to
      ? ` ${names.stage(stage)} started ${startInWords(from, before!.threshold, indicator.indicator)}; now it starts ${startInWords(to, found.threshold, indicator.indicator)}.`
      : ''
  return [
    {
      rule: found.threshold.id,
      fact: fact.name,
      operator: categories ? 'in' : kind === 'value' && indicator.sign < 0 ? 'lessThanInclusive' : 'greaterThanInclusive',
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
      ...categories,
      ...valueOfFact(now, fact.name),
      sentence: `${title} is ${observed}: ${names.stage(is)}, was ${names.stage(was)}.${moved}`,
    },
  ]
}

/** The categories that a threshold puts into a stage or a better one. */
function categoriesFrom({ compiled }: Side, found: ReturnType<typeof thresholdFor>, stage: string): (string | boolean)[] {
  const { stagePlaces, byId } = compiled.plan
  const place = stagePlaces.get(stage) ?? 0
  const there = Object.entries(found?.threshold.categories ?? {}).filter(([, given]) => (stagePlaces.get(given) ?? 0) >= place)
  const type = found && byId.get(found.threshold.indicator)?.indicator.type
  return there.map(([category]) => (type === 'boolean' ? category === 'true' : category))
}

interface Item {
  id: string
  title?: string
  when?: Condition
  gives: string
}

function itemOf({ compiled }: Side, id: string): Item | undefined {
  const { limits, rules, otherwise } = compiled.framework.classification
  const limit = limits.find((each) => each.id === id)
  if (limit) return { ...limit, gives: limit.atMost }
  const rule = rules.find((each) => each.id === id)
  if (rule) return { ...rule, gives: rule.stage }
  return otherwise.id === id ? { id, ...(otherwise.title ? { title: otherwise.title } : {}), gives: otherwise.stage } : undefined
}

function ruleFlips(old: Side, now: Side, id: string): Flip[] {
  if (id === 'minimum-evidence') return evidenceFlip(old, now)
  const [was, is] = [itemOf(old, id), itemOf(now, id)]
  if (was?.when && is?.when) {
    const flips = alignedFlips(old, now, was.when, is.when, is)
    if (flips.length > 0 || was.gives === is.gives) return flips
  }
  if (was && is && was.gives !== is.gives) return [givesFlip(now, was, is)]
  if (is?.when && was === undefined) return loneFlips(now, is, 'after')
  if (was?.when && is === undefined) return loneFlips(old, was, 'before')
  return []
}

/** The comparisons at the same place in both conditions that hold on one side only. */
function alignedFlips(old: Side, now: Side, was: Condition, is: Condition, item: Item): Flip[] {
  const earlier = new Map(comparisonsOf(positiveOf(was)).map(({ comparison, at }) => [at, comparison]))
  const later = comparisonsOf(positiveOf(is))
  return later.flatMap(({ comparison, at }) => {
    const before = earlier.get(at)
    if (before === undefined || before.fact !== comparison.fact || !old.compiled.plan.translation.facts.has(before.fact)) return []
    const [held1, held2] = [holds(old, before), holds(now, comparison)]
    if (held1 === held2) return []
    const names = namesFor(now.compiled.plan)
    const words = (held2 ? heldInWords : failedInWords)(now.compiled.plan, now.run, names, comparison)
    const sentence = `“${item.title ?? item.id}” (${names.stage(item.gives)}) ${held2 ? 'now finds' : 'no longer finds'} that ${words}.`
    return [
      {
        rule: item.id,
        fact: comparison.fact,
        operator: comparison.operator,
        before: before.value,
        after: comparison.value,
        ...valueOfFact(now, comparison.fact),
        sentence,
      },
    ]
  })
}

function holds({ compiled, run }: Side, comparison: Comparison): boolean {
  return comparisonHolds(compiled.plan, run.slots, comparison, 'certain')
}

/** What only one version has: the comparisons that hold there. */
function loneFlips(side: Side, item: Item, which: 'before' | 'after'): Flip[] {
  const names = namesFor(side.compiled.plan)
  const reasons = holding(side.compiled.plan, side.run.slots, item.when!, 'certain')
  return reasons.map((comparison) => ({
    rule: item.id,
    fact: comparison.fact,
    operator: comparison.operator,
    [which]: comparison.value,
    ...valueOfFact(side, comparison.fact),
    sentence: `${which === 'after' ? 'New' : 'Taken out'}: “${item.title ?? item.id}” (${names.stage(item.gives)}), because ${heldInWords(side.compiled.plan, side.run, names, comparison)}.`,
  }))
}

function givesFlip(now: Side, was: Item, is: Item): Flip {
  const names = namesFor(now.compiled.plan)
  const sentence = `“${is.title ?? is.id}” now gives ${names.stage(is.gives)}, not ${names.stage(was.gives)}.`
  return { rule: is.id, fact: 'classification.stage', operator: 'equal', before: was.gives, after: is.gives, value: is.gives, sentence }
}

function evidenceFlip(old: Side, now: Side): Flip[] {
  const [was, is] = [old, now].map(({ compiled }) => compiled.framework.classification.minimumEvidence) as [
    { indicators: number; domains: string[] },
    { indicators: number; domains: string[] },
  ]
  const names = namesFor(now.compiled.plan)
  const domains = is.domains.length > 0 ? `, with one of ${listInWords(is.domains.map(names.domain))}` : ''
  const sentence = `A classification now takes at least ${is.indicators} figures${domains}; it took ${was.indicators}.`
  return [
    {
      rule: 'minimum-evidence',
      fact: 'evidence.present',
      operator: 'greaterThanInclusive',
      before: was.indicators,
      after: is.indicators,
      ...valueOfFact(now, 'evidence.present'),
      sentence,
    },
  ]
}

/** Where no comparison came out differently: the order of the rules did. */
function orderFlip(old: Side, now: Side): Flip {
  const [was, is] = [decidedBy(old.compiled.plan, old.run), decidedBy(now.compiled.plan, now.run)]
  const title = (side: Side, id: string) => itemOf(side, id)?.title ?? id
  const [before, stage] = [old, now].map(({ compiled, run }) => compiled.plan.stageIds[run.classified.proposed])
  const sentence =
    was === is ? `“${title(now, is)}” decides under both, with another result.` : `“${title(now, is)}” now decides instead of “${title(old, was)}”.`
  return {
    rule: is,
    fact: 'classification.stage',
    operator: 'equal',
    ...(before === undefined ? {} : { before }),
    ...(stage === undefined ? {} : { after: stage, value: stage }),
    sentence: capitalised(sentence),
  }
}

function valueOfFact({ compiled, run }: Side, name: string): { value?: number | string | boolean } {
  const fact = compiled.plan.translation.facts.get(name)!
  const slot = compiled.plan.slots.of.get(name)!
  if (run.slots[slot] !== 1) return {}
  if (fact.type === 'number') return run.slots[slot + 1] === run.slots[slot + 2] ? { value: run.slots[slot + 1]! } : {}
  const set = run.slots[slot + 1]!
  return set !== 0 && (set & (set - 1)) === 0 ? { value: fact.options[31 - Math.clz32(set)]! } : {}
}
