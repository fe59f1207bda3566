import type { Case, Comparison, IndicatorValue, Phase, PlainValue, Release } from '../../schema/types.generated.ts'
import { factNames } from '../conditions/tree.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { comparisonHolds } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import { runToFacts } from '../evaluation/run-compiled.ts'
import type { Fact } from '../facts.ts'
import { round6 } from '../rounding.ts'
import { constructedDay, monthsBefore } from './construct.ts'
import { constantsIn, latestYear, pointsOf, representatives } from './regions.ts'

/** One thing a case may say. It stands for every other that the comparisons looked at can't tell from it. */
export interface Choice {
  indicator?: string
  value?: IndicatorValue
  previousStage?: string
  joinedOn?: string
}

/** What one indicator, the stage of last year or the time in the trust may be, as far as some comparisons can tell. */
export interface Dimension {
  name: string
  choices: Choice[]
}

/** Before any national figure: a value of this year has none to be compared with. */
const unpublished = '1900/01'

/** What an indicator may be: known, open, left out or not existing; of years with and without a national figure. */
export function indicatorDimension(compiled: CompiledFramework, phase: Phase, indicator: IndicatorLayout, comparisons: Comparison[]): Dimension {
  const { layout } = compiled
  const { id } = indicator.indicator
  const facts = comparisons.flatMap((comparison) => factNames(comparison)).map((name) => layout.translation.facts.get(name)!)
  const own = comparisons.filter((comparison) => layout.translation.facts.get(comparison.fact)!.indicator?.id === id)
  const counted = countedBits(layout, indicator, facts)
  const evidence = facts.some(({ kind }) => kind === 'evidence')
  const choices = valuesOf(layout, phase, indicator, comparisons).map((value) => ({ indicator: id, value }))
  const signature = (choice: Choice): string => {
    const run = runOf(compiled, phase, choice)
    const set = run.stageSets[indicator.at]!
    // A count tells what is in a stage for certain from what may be in another too.
    const stages = (set & counted) === 0 ? '' : `${set & counted} ${(set & (set - 1)) === 0}`
    return [seen(layout, run, own), stages, evidence ? run.presence[indicator.at] : ''].join(' ')
  }
  return { name: id, choices: distinct(choices, signature) }
}

/** The stages that a count over this indicator counts, a bit each. */
function countedBits(layout: FrameworkLayout, { indicator }: IndicatorLayout, facts: Fact[]): number {
  return facts.reduce((bits, fact) => {
    if (fact.kind === 'worst') return -1
    return fact.kind === 'count' && (fact.domain ?? indicator.domain) === indicator.domain ? bits | (1 << layout.stagePlaces.get(fact.stage!)!) : bits
  }, 0)
}

/** What is known or open, against each national figure there is and against none, and what does not exist. */
function valuesOf(layout: FrameworkLayout, phase: Phase, indicator: IndicatorLayout, comparisons: Comparison[]): IndicatorValue[] {
  const { type, whenAbsent } = indicator.indicator
  const none: IndicatorValue[] = [{ absent: 'not-published' }]
  const plain = (values: PlainValue[]): IndicatorValue[] => [...values, ...none]
  const missing: PlainValue[] = whenAbsent === 'open' ? [{ absent: 'missing' }] : []
  // Of a year without an entry: where one says that nothing is published, a missing value is not open.
  const open: IndicatorValue[] = missing.map((value) => ({ value, year: unpublished }))
  if (type !== 'number') return [...plain([...layout.slots.facts.get(indicator.indicator.id)!.options]), ...open]
  const constants = constantsIn(comparisons)
  const found = layout.thresholds[phase].get(indicator.indicator.id)
  const against = (national: number | undefined) => [...stretches(indicator, pointsOf(indicator, found, national, constants)), ...missing]
  const nationals = nationalsOf(layout, phase, indicator)
  if (nationals.length === 0) return plain(against(undefined))
  return [...nationals.flatMap(({ national, ...dated }) => against(national).map((value): IndicatorValue => ({ value, ...dated }))), ...open, ...none]
}

/** One step of a ladder: a value, and as a case gives it. */
export interface Rung {
  value: number | string | boolean
  given: IndicatorValue
}

/** The known values of an indicator from worst to best, a ladder for each national figure they can be compared with and for none: every stretch is on it that the comparisons can tell. */
export function laddersOf(layout: FrameworkLayout, phase: Phase, indicator: IndicatorLayout, comparisons: Comparison[]): Rung[][] {
  const { id, type } = indicator.indicator
  if (type !== 'number') return [layout.slots.facts.get(id)!.options.map((value) => ({ value, given: value }))]
  const constants = constantsIn(comparisons)
  const found = layout.thresholds[phase].get(id)
  const nationals = nationalsOf(layout, phase, indicator)
  return (nationals.length > 0 ? nationals : [{ national: undefined }]).map(({ national, ...dated }) => {
    const values = [...new Set(stretches(indicator, pointsOf(indicator, found, national, constants)))].sort((a, b) => indicator.sign * (a - b))
    return values.map((value) => ({ value, given: 'year' in dated ? { value, ...dated } : value }))
  })
}

/** Each national figure that a value can be compared with, by a year and release it is of; empty where there is never one. */
function nationalsOf(
  layout: FrameworkLayout,
  phase: Phase,
  { indicator, national }: IndicatorLayout,
): { national: number | undefined; year: string; release?: Release }[] {
  const own = layout.framework.benchmarks.filter((each) => each.indicator === indicator.id && (each.phase ?? phase) === phase)
  if (own.length === 0) return []
  const dated = [{ year: unpublished }, ...own.flatMap(({ year }) => [{ year }, ...releases.map((release) => ({ year, release }))])]
  const byFigure = new Map(dated.map((each: { year: string; release?: Release }) => [national(phase, each.year, each.release)?.value, each]))
  return [...byFigure].map(([figure, each]) => ({ national: figure, ...each }))
}

const releases: readonly Release[] = ['final', 'revised', 'provisional', 'own']

/** A value of every stretch between two points and each point itself: those of the grid first, for people use them, then whatever lies between. */
function stretches(indicator: IndicatorLayout, points: number[]): number[] {
  const { min, max } = indicator.indicator
  const ends = [...new Set([min!, ...points.map(round6).filter((point) => point > min! && point < max!), max!])].sort((a, b) => a - b)
  const between = ends.slice(1).map((end, at) => round6((ends[at]! + end) / 2))
  return [...representatives(indicator, points), ...ends, ...between]
}

/** A value of the indicator, whichever: for one that no comparison looks at. */
export function someValue({ slots }: FrameworkLayout, { indicator }: IndicatorLayout): Choice {
  return { indicator: indicator.id, value: indicator.type === 'number' ? indicator.min! : slots.facts.get(indicator.id)!.options[0]! }
}

/** The stage of last year, or none. */
export function previousDimension(compiled: CompiledFramework, phase: Phase, comparisons: Comparison[]): Dimension {
  const choices: Choice[] = [{}, ...compiled.layout.stageIds.map((previousStage) => ({ previousStage }))]
  return { name: 'previous.stage', choices: distinct(choices, (choice) => seen(compiled.layout, runOf(compiled, phase, choice), comparisons, 'previous')) }
}

/** Not in the trust yet, months in it, or not known. */
export function joinedDimension(compiled: CompiledFramework, phase: Phase, comparisons: Comparison[]): Dimension {
  const { newJoinerMonths } = compiled.framework
  const constants = [0, newJoinerMonths, ...(constantsIn(comparisons).get('academy.months-in-trust') ?? [])].map(Math.floor)
  const months = [...new Set(constants.flatMap((each) => [each - 1, each, each + 1]))].filter((each) => each >= 0 && each <= 1200)
  const choices: Choice[] = [{}, { joinedOn: notYet }, ...months.map((each) => ({ joinedOn: monthsBefore(constructedDay, each) }))]
  return {
    name: 'academy.months-in-trust',
    choices: distinct(choices, (choice) => seen(compiled.layout, runOf(compiled, phase, choice), comparisons, 'academy')),
  }
}

/** After the day of every constructed case. */
const notYet = '2026-09-01'

/** How each comparison, of facts of one kind where told, comes out in both readings. */
function seen(layout: FrameworkLayout, run: Run, comparisons: Comparison[], kind?: Fact['kind']): string {
  return comparisons
    .filter(({ fact }) => kind === undefined || layout.translation.facts.get(fact)!.kind === kind)
    .map((comparison) => `${comparisonHolds(layout, run.slots, comparison, 'certain')}/${comparisonHolds(layout, run.slots, comparison, 'possible')}`)
    .join(' ')
}

function runOf(compiled: CompiledFramework, phase: Phase, choice: Choice): Run {
  runToFacts(compiled, compiled.runs.primary, caseOf(compiled.layout, phase, [choice]), constructedDay)
  return compiled.runs.primary
}

/** The case that says all these things and nothing else. */
export function caseOf(layout: FrameworkLayout, phase: Phase, choices: readonly Choice[]): Case {
  const given: Case = { academy: { id: 'example', name: 'Example academy', phase }, year: latestYear(layout), asOf: constructedDay, values: {} }
  for (const { indicator, value, previousStage, joinedOn } of choices) {
    if (indicator !== undefined && value !== undefined) given.values[indicator] = value
    if (previousStage !== undefined) given.previous = { stage: previousStage }
    if (joinedOn !== undefined) given.academy.joinedOn = joinedOn
  }
  return given
}

function distinct(choices: Choice[], signature: (choice: Choice) => string): Choice[] {
  const bySignature = new Map<string, Choice>()
  for (const choice of choices) {
    const key = signature(choice)
    if (!bySignature.has(key)) bySignature.set(key, choice)
  }
  return [...bySignature.values()]
}
