import type { Comparison, Condition, Flip } from '../../schema/types.generated.ts'
import { comparisonsOf } from '../conditions/tree.ts'
import { decidedBy } from '../evaluation/decide-stage.ts'
import { comparisonHolds, holding, positiveOf } from '../evaluation/reasons.ts'
import { failedInWords, heldInWords } from '../outcome/reason.ts'
import { capitalised, listInWords } from '../words/numbers.ts'
import { type FrameworkRun, valueOfFact } from './framework-run.ts'

interface Item {
  id: string
  title?: string
  when?: Condition
  gives: string
}

function itemOf({ compiled }: FrameworkRun, id: string): Item | undefined {
  const { limits, rules, otherwise } = compiled.framework.classification
  const limit = limits.find((each) => each.id === id)
  if (limit) return { ...limit, gives: limit.atMost }
  const rule = rules.find((each) => each.id === id)
  if (rule) return { ...rule, gives: rule.stage }
  return otherwise.id === id ? { id, ...(otherwise.title ? { title: otherwise.title } : {}), gives: otherwise.stage } : undefined
}

/** The comparisons of a limit or rule that came out differently, or what is new, gone or gives another stage. */
export function ruleFlips(old: FrameworkRun, now: FrameworkRun, id: string): Flip[] {
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
function alignedFlips(old: FrameworkRun, now: FrameworkRun, was: Condition, is: Condition, item: Item): Flip[] {
  const earlier = new Map(comparisonsOf(positiveOf(old.compiled.layout, was)).map(({ comparison, at }) => [at, comparison]))
  const later = comparisonsOf(positiveOf(now.compiled.layout, is))
  return later.flatMap(({ comparison, at }) => {
    const before = earlier.get(at)
    if (before === undefined || before.fact !== comparison.fact || !old.compiled.layout.translation.facts.has(before.fact)) return []
    const [held1, held2] = [holds(old, before), holds(now, comparison)]
    if (held1 === held2) return []
    const names = now.compiled.layout.names
    const words = (held2 ? heldInWords : failedInWords)(now.compiled.layout, now.run, names, comparison)
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

function holds({ compiled, run }: FrameworkRun, comparison: Comparison): boolean {
  return comparisonHolds(compiled.layout, run.slots, comparison, 'certain')
}

/** What only one version has: the comparisons that hold there. */
function loneFlips(side: FrameworkRun, item: Item, which: 'before' | 'after'): Flip[] {
  const names = side.compiled.layout.names
  const reasons = holding(side.compiled.layout, side.run.slots, item.when!, 'certain')
  return reasons.map((comparison) => ({
    rule: item.id,
    fact: comparison.fact,
    operator: comparison.operator,
    [which]: comparison.value,
    ...valueOfFact(side, comparison.fact),
    sentence: `${which === 'after' ? 'New' : 'Taken out'}: “${item.title ?? item.id}” (${names.stage(item.gives)}), because ${heldInWords(side.compiled.layout, side.run, names, comparison)}.`,
  }))
}

function givesFlip(now: FrameworkRun, was: Item, is: Item): Flip {
  const names = now.compiled.layout.names
  const sentence = `“${is.title ?? is.id}” now gives ${names.stage(is.gives)}, not ${names.stage(was.gives)}.`
  return { rule: is.id, fact: 'classification.stage', operator: 'equal', before: was.gives, after: is.gives, value: is.gives, sentence }
}

function evidenceFlip(old: FrameworkRun, now: FrameworkRun): Flip[] {
  const [was, is] = [old, now].map(({ compiled }) => compiled.framework.classification.minimumEvidence) as [
    { indicators: number; domains: string[] },
    { indicators: number; domains: string[] },
  ]
  const names = now.compiled.layout.names
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
export function orderFlip(old: FrameworkRun, now: FrameworkRun): Flip {
  const [was, is] = [decidedBy(old.compiled.layout, old.run), decidedBy(now.compiled.layout, now.run)]
  const title = (side: FrameworkRun, id: string) => itemOf(side, id)?.title ?? id
  const [before, stage] = [old, now].map(({ compiled, run }) => compiled.layout.stageIds[run.classified.proposed])
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
