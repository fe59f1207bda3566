import type { Condition, Margin } from '../../schema/types.generated.ts'
import type { Names } from '../words/names.ts'
import { amountInWords, capitalised, countInWords, differenceInWords, listInWords } from '../words/numbers.ts'
import { absenceInWords } from '../words/observed.ts'
import { heldInWords, reasonsInWords } from '../words/reason.ts'
import { notConsidered, settledBy } from './absences.ts'
import { stagesIn } from './classify.ts'
import type { IndicatorPlan, Plan } from './plan.ts'
import { holding } from './reasons.ts'
import { presence, type Run } from './run.ts'
import { thresholdFor } from './threshold-plan.ts'
import { wayBack } from './way-back.ts'

/** The outcome in plain English, to be read aloud: what was decided and why, each indicator, what was not decided and why not, and the way back. */
export function explain(plan: Plan, run: Run, names: Names, margin: Margin): string[] {
  return [
    decision(plan, run, names),
    ...moderated(plan, run, names),
    ...unsettled(plan, run, names),
    ...limitsPassed(plan, run, names),
    ...plan.byPhase[run.given.academy.phase].flatMap((indicator) => indicatorSentence(plan, run, indicator, names)),
    ...wayBack(plan, run, names),
    ...nearest(plan, run, margin, names),
    ...absent(plan, run, names),
  ]
}

function who({ given }: Run): string {
  return given.academy.name ?? `Academy ${given.academy.id}`
}

function decision(plan: Plan, run: Run, names: Names): string {
  const { classified } = run
  const { limits, rules, otherwise } = plan.framework.classification
  if (classified.proposed < 0) return noStage(plan, run, names)
  const stage = names.stage(plan.stageIds[classified.proposed]!)
  const because = (when: Condition) => reasonsInWords(holding(plan, run.slots, when, 'certain').map((comparison) => heldInWords(plan, run, names, comparison)))
  const limit = limits[classified.limit]
  if (limit) return `${who(run)} is ${stage}: the limit “${limit.title}” allows at most ${names.stage(limit.atMost)}, because ${because(limit.when)}.`
  const rule = rules[classified.rule]
  if (rule) return `${who(run)} is ${stage} by the rule “${rule.title}”, because ${because(rule.when)}.`
  return `${who(run)} is ${stage}: no other rule holds${otherwise.title ? ` (“${otherwise.title}”)` : ''}.`
}

function noStage(plan: Plan, run: Run, names: Names): string {
  const { minimumEvidence } = plan.framework.classification
  const known = run.slots[plan.evidence.whole + 1]!
  const domains = minimumEvidence.domains.length > 0 ? `, with at least one of ${listInWords(minimumEvidence.domains.map(names.domain))}` : ''
  const has = known === 0 ? 'none is known' : `${countInWords(known, 'figure')} ${known === 1 ? 'is' : 'are'} known`
  return `${who(run)} is not classified: that takes at least ${countInWords(minimumEvidence.indicators, 'figure')}${domains}, and ${has}.`
}

function moderated(plan: Plan, { given, classified }: Run, names: Names): string[] {
  if (given.moderation === undefined) return []
  const proposed = classified.proposed < 0 ? 'no stage' : names.stage(plan.stageIds[classified.proposed]!)
  return [`The Director of Education decided ${names.stage(given.moderation.stage)} where the rules propose ${proposed}: ${given.moderation.reason}`]
}

function unsettled(plan: Plan, run: Run, names: Names): string[] {
  if (run.classified.settled) return []
  const possible = stagesIn(plan, run.classified.possible).map(names.stage)
  const settling = settledBy(plan, run).map(names.title)
  const start = possible.length > 1 ? `This is not settled: ${listInWords(possible, 'or')}.` : ''
  return [`${start} ${settling.length > 0 ? `What would settle it: ${shortened(settling)}.` : ''}`.trim()].filter(Boolean)
}

function indicatorSentence(plan: Plan, run: Run, indicator: IndicatorPlan, names: Names): string[] {
  const { at } = indicator
  const value = run.values[at]
  const { title, id } = indicator.indicator
  if (run.presence[at] !== presence.known || typeof value === 'object' || value === undefined) return []
  const set = run.stageSets[at]!
  const said = typeof value === 'number' ? amountInWords(value, indicator.indicator) : names.category(indicator.indicator, value)
  const stage = set === 0 ? '' : `: ${names.stage(plan.stageIds[31 - Math.clz32(set)]!)}`
  return [`${title} is ${said}${againstNational(run, indicator)}${stage}${cutSentence(plan, run, id, indicator, names)}.`]
}

function againstNational(run: Run, { gap, at, indicator }: IndicatorPlan): string {
  if (gap < 0 || run.slots[gap] !== 1) return ''
  const amount = run.slots[gap + 1]!
  const national = `${amountInWords(run.nationals[at]!, indicator)} in ${run.nationalYears[at]}`
  return amount === 0
    ? `, the same as national (${national})`
    : `, ${differenceInWords(amount, indicator)} ${amount < 0 ? 'worse' : 'better'} than national (${national})`
}

/** Where the stage it is in starts, or for the weakest where the next one does. */
function cutSentence(plan: Plan, run: Run, id: string, indicator: IndicatorPlan, names: Names): string {
  const found = thresholdFor(plan, id, run.given.academy.phase)
  const set = run.stageSets[indicator.at]!
  if (found === undefined || found.bands.length === 0 || set === 0) return ''
  const stage = plan.stageIds[31 - Math.clz32(set)]!
  const band = found.bands.find((each) => each.stage === stage)
  const shown = band?.from === undefined ? found.bands.find((each) => each.from !== undefined) : band
  if (shown?.from === undefined) return ''
  const place =
    found.threshold.compare === 'value'
      ? amountInWords(shown.from, indicator.indicator)
      : shown.from === 0
        ? 'the national figure'
        : `${differenceInWords(shown.from, indicator.indicator)} ${shown.from < 0 ? 'worse' : 'better'} than national`
  return `, which starts at ${place}`.replace(', which', shown === band ? ', which' : `; ${names.stage(shown.stage)}`)
}

function limitsPassed(plan: Plan, run: Run, names: Names): string[] {
  const { limits } = plan.framework.classification
  return limits.flatMap((limit, at) => {
    if (at === run.classified.limit || run.fired.classification[2 + at * 2] !== 1) return []
    const why = holding(plan, run.slots, limit.when, 'certain').map((comparison) => heldInWords(plan, run, names, comparison))
    return [`The limit “${limit.title}” also applies (at most ${names.stage(limit.atMost)}), because ${reasonsInWords(why)}.`]
  })
}

function nearest(plan: Plan, { classified }: Run, margin: Margin, names: Names): string[] {
  if (classified.proposed < 0) return []
  const say = (change: NonNullable<Margin['up']>) => {
    const { indicator } = plan.byId.get(change.indicator)!
    const value = (each: typeof change.to) => (typeof each === 'number' ? amountInWords(each, indicator) : names.category(indicator, each))
    return `The nearest way to ${names.stage(change.stage)}: ${indicator.title} at ${value(change.to)} instead of ${value(change.from)}.`
  }
  return [margin.up, margin.down].flatMap((change) => (change ? [say(change)] : []))
}

function absent(plan: Plan, run: Run, names: Names): string[] {
  const left = notConsidered(plan, run)
  if (left.length === 0) return []
  const reasonOf = (id: string) => {
    const value = run.values[plan.byId.get(id)!.at]
    return typeof value === 'object' ? absenceInWords(value.absent) : ''
  }
  const byReason = new Map<string, string[]>()
  for (const id of left) byReason.set(reasonOf(id), [...(byReason.get(reasonOf(id)) ?? []), names.title(id)])
  return [...byReason].map(([reason, titles]) => `${capitalised(reason)}, and not considered: ${shortened(titles)}.`)
}

/** The first few by name and how many more: the outcome names them all. */
function shortened(titles: string[]): string {
  return titles.length <= 6 ? titles.join('; ') : `${titles.slice(0, 5).join('; ')}; and ${titles.length - 5} more`
}
