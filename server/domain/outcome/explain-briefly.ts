import type { Condition, Margin, MarginChange } from '../../schema/types.generated.ts'
import { notConsidered, settledBy } from '../evaluation/absences.ts'
import { stagesIn } from '../evaluation/decide-stage.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { holding } from '../evaluation/reasons.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { round6, roundTo } from '../rounding.ts'
import type { Names } from '../words/names.ts'
import { withoutStages } from '../words/no-stage.ts'
import { amountInWords, differenceInWords, listInWords, numberInWords } from '../words/numbers.ts'
import { shortened } from '../words/shortened.ts'
import { limitsPassed, moderated, noStage, who } from './explain.ts'
import { againstNational, edgeOf, stageOf, valueInWords } from './known.ts'
import { notTakenInWords } from './not-taken.ts'
import { reasonsInWords } from './reason.ts'
import { heldInFull } from './reason-in-full.ts'
import { withoutDeciderInWords } from './way-back.ts'

const mostSentences = 12
const mostReasons = 3

/**
 * At most twelve sentences to be read aloud. The first three are enough by themselves: the stage and what decided it, what would
 * change it, and what is not known. Then what a person or a limit did to it, and the figures: the weakest and the nearest to an edge first.
 */
export function explainBriefly(layout: FrameworkLayout, run: Run, names: Names, margin: Margin): string[] {
  const first = [decision(layout, run, names), change(layout, run, names, margin), unknown(layout, run, names)]
  const then = [...notTakenInWords(layout, run), ...moderated(layout, run, names), ...limitsPassed(layout, run, names)]
  return [...first, ...why(layout, run), ...then, ...figures(layout, run, names)].slice(0, mostSentences)
}

function decision(layout: FrameworkLayout, run: Run, names: Names): string {
  const { classified } = run
  const { limits, rules, otherwise } = layout.framework.classification
  if (classified.proposed < 0) return noStage(layout, run, names)
  const stage = names.stage(layout.stageIds[classified.proposed]!)
  const limit = limits[classified.limit]
  if (limit) return `${who(run)} is ${stage}: the limit “${limit.title}” allows no better, because ${because(layout, run, limit.when, names)}.`
  const rule = rules[classified.rule]
  if (rule) return `${who(run)} is ${stage} by the rule “${rule.title}”, because ${because(layout, run, rule.when, names)}.`
  return `${who(run)} is ${stage}: no rule for another stage holds${otherwise.title ? ` (“${otherwise.title}”)` : ''}.`
}

/** What was found and can be pointed at: a count that found nothing names nothing, and the phase is no reason. */
function because(layout: FrameworkLayout, run: Run, when: Condition, names: Names): string {
  const told = withoutStages(holding(layout, run.slots, when, 'certain'), layout.translation.facts, names).flatMap((each) => {
    if ('words' in each) return [each.words]
    const fact = layout.translation.facts.get(each.comparison.fact)!
    if (fact.kind === 'count' && run.slots[layout.slots.of.get(fact.name)! + 2] === 0) return []
    return fact.name === 'academy.phase' ? [] : [heldInFull(layout, run, names, each.comparison)]
  })
  const different = [...new Set(told)]
  if (different.length === 0) return 'nothing it reads is weaker'
  const more = different.length - mostReasons
  return more > 0 ? `${different.slice(0, mostReasons).join('; ')}; and ${more} more` : reasonsInWords(different)
}

/** Why the deciding rule is as it is, in its first two sentences. */
function why(layout: FrameworkLayout, { classified }: Run): string[] {
  const { limits, rules } = layout.framework.classification
  const rationale = classified.proposed < 0 ? undefined : (limits[classified.limit] ?? rules[classified.rule])?.rationale
  const sentences = rationale?.match(/[^.]+(\.(?!\s|$)[^.]*)*\.?/g)
  return sentences ? [`Why so: ${sentences.slice(0, 2).join('').trim()}`] : []
}

function change(layout: FrameworkLayout, run: Run, names: Names, { up, down }: Margin): string {
  if (run.classified.proposed < 0) return helping(layout, run, names)
  const single = [up, down].flatMap((each) => (each ? [`${names.stage(each.stage)} if ${changed(layout, names, each)}`] : []))
  const unlifted = up || run.classified.proposed === layout.stageIds.length - 1 ? '' : '; no single figure lifts it'
  const without = up ? undefined : withoutDeciderInWords(layout, run, names)
  if (single.length === 0) return without ?? 'No single figure would change that.'
  const said = `It would be ${single.join('; or ')}${unlifted}.`
  return without === undefined ? said : `${said} ${without}`
}

function changed(layout: FrameworkLayout, names: Names, { indicator: id, from, to, distance }: MarginChange): string {
  const { indicator } = layout.byId.get(id)!
  const value = (each: typeof to) => (typeof each === 'number' ? amountInWords(each, indicator) : names.category(indicator, each))
  const years = indicator.tolerance === undefined || typeof from !== 'number' ? '' : ` (${roundTo(distance, 1)} of an ordinary year's change)`
  return `${indicator.title} were ${value(to)} instead of ${value(from)}${years}`
}

function helping(layout: FrameworkLayout, run: Run, names: Names): string {
  const judged = settledBy(layout, run).filter((id) => layout.thresholds[run.given.academy.phase].has(id))
  const settling = judged.map(names.title)
  return settling.length === 0 ? 'No figure would help.' : `Figures that would help: ${shortened(settling)}.`
}

function unknown(layout: FrameworkLayout, run: Run, names: Names): string {
  const { classified } = run
  const absent = notConsidered(layout, run).filter((id) => layout.thresholds[run.given.academy.phase].has(id) && !inspectedOtherwise(layout, run, id))
  const never = unpublished(layout, run).map(names.title)
  const nobody = never.length === 0 ? '' : ` Nobody publishes ${shortened(never)} for this year.`
  const left = absent.length === 0 ? 'Nothing that is judged is missing.' : `Not known and not considered: ${shortened(absent.map(names.title))}.`
  if (classified.settled || classified.proposed < 0) return left + nobody
  const settling = settledBy(layout, run).map(names.title)
  const possible = stagesIn(layout, classified.possible).map(names.stage)
  return `This is not settled: ${listInWords(possible, 'or')}${settling.length > 0 ? `; ${shortened(settling)} would settle it` : ''}.`
}

/** What is judged and not published for the year: nothing waits for it, and the reader should know that it is not there. */
function unpublished(layout: FrameworkLayout, run: Run): string[] {
  const { phase } = run.given.academy
  const absent = (at: number) => run.presence[at] === presence.none && layout.indicators[at]!.national(phase, run.valueYears[at]!, undefined)
  return layout.byPhase[phase].flatMap(({ at, indicator }) => {
    const found = layout.thresholds[phase].has(indicator.id) && absent(at)
    return found && found.absent === 'not-published' && found.year === run.valueYears[at] ? [indicator.id] : []
  })
}

/** Of the ways Ofsted reports an academy has one: what belongs to the others is nothing missing. */
function inspectedOtherwise(layout: FrameworkLayout, run: Run, id: string): boolean {
  const group = layout.byId.get(id)!.indicator.standsWith
  if (group === undefined) return false
  return layout.byPhase[run.given.academy.phase].some(
    (each) =>
      each.indicator.standsWith === group && stageOf(layout, run, each) !== undefined && each.indicator.domain === layout.byId.get(id)!.indicator.domain,
  )
}

function figures(layout: FrameworkLayout, run: Run, names: Names): string[] {
  const { proposed } = run.classified
  const said = layout.byPhase[run.given.academy.phase].flatMap((indicator) => {
    const stage = stageOf(layout, run, indicator)
    const value = valueInWords(run, indicator, names)
    if (stage === undefined || value === undefined) return []
    const edge = edgeOf(layout, run, indicator)
    const place = layout.stagePlaces.get(stage)!
    const weaker = proposed >= 0 && place < proposed ? 0 : 1
    return [
      { weaker, near: edge ? edge.distance / (indicator.indicator.tolerance ?? 1) : 99, words: figure(run, indicator, value, names.stage(stage), edge, names) },
    ]
  })
  return said.sort((a, b) => a.weaker - b.weaker || a.near - b.near).map(({ words }) => words)
}

/** "A level average points is 31 points, 3.4 points worse than national (34.4 points in 2023/24, unconfirmed): Repair; 0.4 points more would be Improve." */
function figure(run: Run, layout: IndicatorLayout, value: string, stage: string, edge: ReturnType<typeof edgeOf>, names: Names): string {
  const national = againstNational(run, layout)
  const start = `${layout.indicator.title} is ${value}${national === undefined ? '' : `, ${national}`}: ${stage}`
  if (edge === undefined) return `${start}.`
  const { unit = '' } = layout.indicator
  const distance = unit === '%' ? differenceInWords(edge.distance, layout.indicator) : `${numberInWords(round6(edge.distance))} ${unit}`.trim()
  const way = edge.up === layout.sign > 0 ? 'more' : 'less'
  return `${start}; ${distance} ${way} would be ${names.stage(edge.stage)}.`
}
