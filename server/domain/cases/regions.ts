import type { Comparison, IndicatorValue, Phase, PlainValue } from '../../schema/types.generated.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'
import { comparisonsOf, factNames, isFactReference } from '../conditions/tree.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { gridAtOrAbove, gridAtOrBelow, gridStep } from '../evaluation/grid.ts'
import type { PhaseThreshold } from '../evaluation/phase-threshold.ts'
import { round6 } from '../rounding.ts'

/** One value an indicator may have, standing for all that no cut, constant or category tells apart from it. */
export interface Region {
  value: number | string | boolean
  /** The value as a case gives it: with its own year where the year of the case has no national figure. */
  given: IndicatorValue
  stage: string | undefined
}

/** The regions of each indicator of a phase by its id, worst first, in a year that has as many national figures as possible. */
export interface Regions {
  phase: Phase
  year: string
  of: Map<string, Region[]>
}

/** Finite, and exact: between two neighbours of the same indicator nothing can flip while the others stay. */
export function regionsOf(layout: FrameworkLayout, phase: Phase): Regions {
  const year = latestYear(layout)
  const constants = constantsByFact(layout)
  return {
    phase,
    year,
    of: new Map(layout.byPhase[phase].map((indicator) => [indicator.indicator.id, regionsOfIndicator(layout, phase, year, indicator, constants)])),
  }
}

/** The latest year with a national figure: the year of made-up cases. */
export function latestYear(layout: FrameworkLayout): string {
  const found = latestYears.get(layout)
  if (found !== undefined) return found
  const years = layout.framework.benchmarks.flatMap(({ year, value }) => (value === undefined ? [] : [year]))
  const latest = years.reduce((latest, each) => (each > latest ? each : latest), '2000/01')
  latestYears.set(layout, latest)
  return latest
}

const latestYears = new WeakMap<FrameworkLayout, string>()

/** The constants that any condition compares each fact with. */
function constantsByFact(layout: FrameworkLayout): Map<string, number[]> {
  return constantsIn(conditionsOf(layout.framework).flatMap(({ when }) => comparisonsOf(when).map(({ comparison }) => comparison)))
}

/** The numbers that these comparisons compare each fact with. */
export function constantsIn(comparisons: Comparison[]): Map<string, number[]> {
  const byFact = new Map<string, number[]>()
  for (const comparison of comparisons) {
    if (isFactReference(comparison.value)) continue
    const numbers = (Array.isArray(comparison.value) ? comparison.value : [comparison.value]).filter((each) => typeof each === 'number')
    for (const fact of factNames(comparison)) byFact.set(fact, [...(byFact.get(fact) ?? []), ...numbers])
  }
  return byFact
}

function regionsOfIndicator(layout: FrameworkLayout, phase: Phase, caseYear: string, indicator: IndicatorLayout, constants: Map<string, number[]>): Region[] {
  const { id } = indicator.indicator
  const found = layout.thresholds[phase].get(id)
  if (indicator.indicator.type !== 'number') {
    return layout.translation.facts.get(id)!.options.map((value) => ({ value, given: value, stage: found?.threshold.categories?.[String(value)] }))
  }
  const year = yearWithNational(layout, phase, caseYear, indicator)
  const national = layout.byId.get(id)!.national(phase, year, undefined)?.value
  const stageAt = (value: number): string | undefined => {
    if (found === undefined || (found.threshold.compare === 'national-gap' && national === undefined)) return undefined
    const measured = found.threshold.compare === 'national-gap' ? round6(indicator.sign * (value - national!)) : value
    const atLeast = (from: number) => (found.greater ? measured >= from : measured <= from)
    return found.bands.reduce((stage, band) => (band.from === undefined || atLeast(band.from) ? band.stage : stage), layout.stageIds[0]!)
  }
  const given = (value: number): IndicatorValue => (year === caseYear ? value : { value, year })
  const values = representatives(indicator, pointsOf(indicator, found, national, constants))
  return values.map((value) => ({ value, given: given(value), stage: stageAt(value) }))
}

function yearWithNational(layout: FrameworkLayout, phase: Phase, caseYear: string, { indicator, national }: IndicatorLayout): string {
  if (national(phase, caseYear, undefined)?.value !== undefined) return caseYear
  const years = layout.framework.benchmarks.flatMap((each) =>
    each.indicator === indicator.id && each.value !== undefined && (each.phase ?? phase) === phase ? [each.year] : [],
  )
  return years.sort().at(-1) ?? caseYear
}

/** Where the value of an indicator changes stage, or a comparison with a constant comes out differently. */
export function pointsOf(
  indicator: IndicatorLayout,
  found: PhaseThreshold | undefined,
  national: number | undefined,
  constants: Map<string, number[]>,
): number[] {
  const { id } = indicator.indicator
  const cuts = (found?.bands ?? []).flatMap(({ from }) => (from === undefined ? [] : [from]))
  const atGap = (gap: number) => (national === undefined ? [] : [national + indicator.sign * gap])
  return [
    ...(found?.threshold.compare === 'national-gap' ? cuts.flatMap(atGap) : cuts),
    ...(constants.get(id) ?? []),
    ...(constants.get(`${id}.gap`) ?? []).flatMap(atGap),
  ]
}

/** Grid values at, just below and just above each point, and both ends of the range, worst first: one at least of every stretch between two points. */
export function representatives({ indicator, sign }: IndicatorLayout, points: number[]): number[] {
  const { min, max, decimals } = indicator
  const step = gridStep(decimals!)
  const values = new Set([min!, max!])
  for (const point of points) {
    for (const value of [
      gridAtOrBelow(point, decimals!),
      gridAtOrAbove(point, decimals!),
      round6(gridAtOrBelow(point, decimals!) - step),
      round6(gridAtOrAbove(point, decimals!) + step),
    ]) {
      if (value >= min! && value <= max!) values.add(value)
    }
  }
  return [...values].sort((a, b) => sign * (a - b))
}

/** Whether a plain value is no absence. */
export function isKnown(value: PlainValue): value is number | string | boolean {
  return typeof value !== 'object'
}
