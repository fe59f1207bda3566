import type { Condition, Margin, MinimumEvidence } from '../../schema/types.generated.ts'
import { notConsidered, settledBy, undecided } from '../evaluation/absences.ts'
import { stagesIn } from '../evaluation/decide-stage.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { limitHolds, ruleHolds } from '../evaluation/holds.ts'
import { holding } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import type { Names } from '../words/names.ts'
import { withoutStages } from '../words/no-stage.ts'
import { amountInWords, capitalised, countInWords, listInWords } from '../words/numbers.ts'
import { shortened } from '../words/shortened.ts'
import { againstNational, cutOf, stageOf, valueInWords } from './known.ts'
import { notTakenInWords } from './not-taken.ts'
import { absenceInWords } from './observed.ts'
import { reasonsInWords } from './reason.ts'
import { heldInFull } from './reason-in-full.ts'
import { namedRules, wayBack } from './way-back.ts'

/** The outcome in plain English, whole: what was decided and why, each indicator, what was not decided and why not, and the way back. */
export function explainInFull(layout: FrameworkLayout, run: Run, names: Names, margin: Margin): string[] {
  return [
    decision(layout, run, names),
    ...moderated(layout, run, names),
    ...notTakenInWords(layout, run),
    ...unsettled(layout, run, names),
    ...limitsPassed(layout, run, names),
    ...passedOver(layout, run, names),
    ...layout.byPhase[run.given.academy.phase].flatMap((indicator) => indicatorSentence(layout, run, indicator, names)),
    ...wayBack(layout, run, names),
    ...nearest(layout, run, margin, names),
    ...absent(layout, run, names),
  ]
}

/** The academy by its name, or its id. */
export function who({ given }: Run): string {
  return given.academy.name ?? `Academy ${given.academy.id}`
}

function decision(layout: FrameworkLayout, run: Run, names: Names): string {
  const { classified } = run
  const { limits, rules, otherwise } = layout.framework.classification
  if (classified.proposed < 0) return noStage(layout, run, names)
  const stage = names.stage(layout.stageIds[classified.proposed]!)
  const because = (when: Condition) => whyInFull(layout, run, when, names)
  const limit = limits[classified.limit]
  if (limit) return `${who(run)} is ${stage}: the limit “${limit.title}” allows at most ${names.stage(limit.atMost)}, because ${because(limit.when)}.`
  const rule = rules[classified.rule]
  if (rule) return `${who(run)} is ${stage} by the rule “${rule.title}”, because ${because(rule.when)}.`
  return `${who(run)} is ${stage}: no other rule holds${otherwise.title ? ` (“${otherwise.title}”)` : ''}.`
}

function whyInFull(layout: FrameworkLayout, run: Run, when: Condition, names: Names): string {
  const told = withoutStages(holding(layout, run.slots, when, 'certain'), layout.translation.facts, names)
  return reasonsInWords(told.map((each) => ('words' in each ? each.words : heldInFull(layout, run, names, each.comparison))))
}

/** Why there is no stage: what it takes, and what is known. */
export function noStage(layout: FrameworkLayout, run: Run, names: Names): string {
  const { minimumEvidence } = layout.framework.classification
  const known = run.slots[layout.evidence.whole + 1]!
  const domains =
    minimumEvidence.domains.length > 0
      ? `, with at least one of ${listInWords(minimumEvidence.domains.map((id) => domainWanted(minimumEvidence, id, names)))}`
      : ''
  const has = known === 0 ? 'none is known' : `${countInWords(known, 'figure')} ${known === 1 ? 'is' : 'are'} known`
  return `${who(run)} is not classified: that takes at least ${countInWords(minimumEvidence.indicators, 'figure')}${domains}, and ${has}.`
}

function domainWanted({ alternatives = [] }: MinimumEvidence, id: string, names: Names): string {
  const instead = alternatives.filter(({ domain }) => domain === id).map(({ indicators }) => together(indicators.map(names.title)))
  return instead.length === 0 ? names.domain(id) : `${names.domain(id)} (or ${listInWords(instead, 'or')})`
}

/** What has to be known together; of many the first and the last. */
function together(titles: string[]): string {
  if (titles.length === 1) return titles[0]!
  return titles.length <= 3 ? `all of ${listInWords(titles)}` : `all ${titles.length} from ${titles[0]} to ${titles.at(-1)}`
}

/** What the Director of Education decided instead, if so. */
export function moderated(layout: FrameworkLayout, { given, classified }: Run, names: Names): string[] {
  if (given.moderation === undefined) return []
  const proposed = classified.proposed < 0 ? 'no stage' : names.stage(layout.stageIds[classified.proposed]!)
  return [`The Director of Education decided ${names.stage(given.moderation.stage)} where the rules propose ${proposed}: ${given.moderation.reason}`]
}

function unsettled(layout: FrameworkLayout, run: Run, names: Names): string[] {
  if (run.classified.settled) return []
  const possible = stagesIn(layout, run.classified.possible).map(names.stage)
  const settling = settledBy(layout, run).map(names.title)
  const several = possible.length > 1
  if (run.classified.proposed < 0) {
    const left = several && run.slots[layout.evidence.whole + 1]! > 0 ? [`What is known leaves ${listInWords(possible, 'or')}.`] : []
    return settling.length === 0 ? left : [...left, `Figures that would help: ${shortened(settling)}.`]
  }
  const found = undecided(layout, run)
  const waiting = [
    ...found.limits.map(({ title, atMost }) => `the limit “${title}” (at most ${names.stage(atMost)})`),
    ...found.rules.map(({ title, stage }) => `the rule “${title}” (${names.stage(stage)})`),
  ]
  const open = waiting.length === 0 ? '' : ` It can't be told yet whether ${listInWords(waiting.slice(0, 3), 'or')} holds.`
  const by = settling.length > 0 ? ` What would settle it: ${shortened(settling)}.` : ''
  return several ? [`This is not settled: ${listInWords(possible, 'or')}.${open}${by}`] : []
}

function indicatorSentence(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout, names: Names): string[] {
  const value = valueInWords(run, indicator, names)
  if (value === undefined) return []
  const stage = stageOf(layout, run, indicator)
  const cut = cutOf(layout, run, indicator)
  const start = cut === undefined ? '' : cut.own ? `, which starts at ${cut.start}` : `; ${names.stage(cut.stage)} starts at ${cut.start}`
  const national = againstNational(run, indicator)
  const against = national === undefined ? withoutNational(layout, run, indicator) : `, ${national}`
  return [`${indicator.indicator.title} is ${value}${against}${stage === undefined ? '' : `: ${names.stage(stage)}`}${start}.`]
}

/** A value that has a stage by its gap alone is in none where there is no national figure to compare it with. */
function withoutNational(layout: FrameworkLayout, run: Run, { at, indicator }: IndicatorLayout): string {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.id)
  return found?.threshold.compare === 'national-gap' ? `, not compared: there is no national figure for ${run.valueYears[at]}` : ''
}

/** The rules that hold too and lost to the one that decides, for it comes first. */
function passedOver(layout: FrameworkLayout, run: Run, names: Names): string[] {
  const { rules } = layout.framework.classification
  if (run.classified.proposed < 0 || run.classified.limit >= 0) return []
  const lost = rules.filter((_, at) => at > run.classified.rule && ruleHolds(run, at))
  if (lost.length === 0) return []
  const one = lost.length === 1
  return [`${namedRules(lost, names)} ${one ? 'holds' : 'hold'} too, but ${one ? 'comes' : 'come'} after the rule that decides.`]
}

/** The limits that hold besides the one that decides. */
export function limitsPassed(layout: FrameworkLayout, run: Run, names: Names): string[] {
  const { limits } = layout.framework.classification
  return limits.flatMap((limit, at) => {
    if (at === run.classified.limit || !limitHolds(run, at)) return []
    return [`The limit “${limit.title}” also applies (at most ${names.stage(limit.atMost)}), because ${whyInFull(layout, run, limit.when, names)}.`]
  })
}

function nearest(layout: FrameworkLayout, { classified }: Run, margin: Margin, names: Names): string[] {
  if (classified.proposed < 0) return []
  const say = (change: NonNullable<Margin['up']>) => {
    const { indicator } = layout.byId.get(change.indicator)!
    const value = (each: typeof change.to) => (typeof each === 'number' ? amountInWords(each, indicator) : names.category(indicator, each))
    return `The nearest way to ${names.stage(change.stage)}: ${indicator.title} at ${value(change.to)} instead of ${value(change.from)}.`
  }
  return [margin.up, margin.down].flatMap((change) => (change ? [say(change)] : []))
}

function absent(layout: FrameworkLayout, run: Run, names: Names): string[] {
  const left = notConsidered(layout, run)
  if (left.length === 0) return []
  const reasonOf = (id: string) => {
    const value = run.values[layout.byId.get(id)!.at]
    return typeof value === 'object' ? absenceInWords(value.absent) : ''
  }
  const byReason = new Map<string, string[]>()
  for (const id of left) byReason.set(reasonOf(id), [...(byReason.get(reasonOf(id)) ?? []), names.title(id)])
  return [...byReason].map(([reason, titles]) => `${capitalised(reason)}, and not considered: ${shortened(titles)}.`)
}
