import type { CompiledFramework } from '../domain/evaluation/compile.ts'
import { round6 } from '../domain/rounding.ts'
import type { IndicatorOutcome, Threshold } from '../schema/types.generated.ts'
import type { Evaluated } from './evaluated.ts'

/** Where schools stand under one threshold, and how many within ordinary noise of its cuts. */
export interface NearCuts {
  threshold: string
  tolerance: number
  /** Schools with a value. */
  known: number
  /** How many of them are in each stage, weakest first. */
  stages: number[]
  /** How many are within one tolerance of each cut. */
  cuts: { from: number; near: number }[]
  /** Near at least one of them. */
  near: number
}

/** By threshold with cuts whose indicator has a tolerance and of which some school has a value, in the order of the framework. */
export function nearCutsOf({ framework, layout }: CompiledFramework, schools: Evaluated[]): NearCuts[] {
  return framework.thresholds.flatMap((threshold) => {
    const { id, indicator, cuts } = threshold
    const { tolerance } = layout.byId.get(indicator)!.indicator
    const under = schools.filter(({ given }) => layout.thresholds[given.academy.phase].get(indicator)?.threshold === threshold)
    const outcomes = under.flatMap((one) => one.indicators.filter((outcome) => outcome.id === indicator && outcome.stage !== undefined))
    if (tolerance === undefined || cuts === undefined || outcomes.length === 0) return []
    const places = outcomes.map((outcome) => placeOf(outcome, threshold))
    const isNear = (place: number, from: number) => round6(Math.abs(place - from)) <= tolerance
    return [
      {
        threshold: id,
        tolerance,
        known: outcomes.length,
        stages: layout.stageIds.map((stage) => outcomes.filter((outcome) => outcome.stage === stage).length),
        cuts: cuts.map(({ from }) => ({ from, near: places.filter((place) => isNear(place, from)).length })),
        near: places.filter((place) => cuts.some(({ from }) => isNear(place, from))).length,
      },
    ]
  })
}

/** Where the value stands in the terms of the cuts. */
function placeOf({ gap, value }: IndicatorOutcome, { compare }: Threshold): number {
  return compare === 'national-gap' ? gap! : (value as number)
}
