import type { NextCut } from '../../schema/types.generated.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { gridAtOrAbove, gridAtOrBelow } from '../evaluation/grid.ts'
import { bestPlace } from '../evaluation/places.ts'
import type { Run } from '../evaluation/run.ts'
import { round6 } from '../rounding.ts'

/** The nearest value that would put a known indicator into a better stage, with the distance in its unit (categories: steps of rank). */
export function nextCut(layout: FrameworkLayout, run: Run, { at, indicator, sign }: IndicatorLayout): NextCut | undefined {
  const value = run.values[at]!
  const set = run.stageSets[at]!
  const found = set === 0 ? undefined : layout.thresholds[run.given.academy.phase].get(indicator.id)
  if (found === undefined || typeof value === 'object') return undefined
  const current = bestPlace(set)
  if (typeof value !== 'number') return nextCategory(layout, current, value, layout.slots.facts.get(indicator.id)!.options, found.threshold.categories ?? {})
  const band = found.bands.find(({ stage, from }) => from !== undefined && layout.stagePlaces.get(stage)! > current)
  if (band?.from === undefined) return undefined
  const exact = found.threshold.compare === 'national-gap' ? run.nationals[at]! + sign * band.from : band.from
  const place = (indicator.better === 'lower' ? gridAtOrBelow : gridAtOrAbove)(exact, indicator.decimals!)
  if (place > indicator.max! || place < indicator.min!) return undefined
  return { stage: band.stage, at: place, distance: round6(Math.abs(place - value)) }
}

function nextCategory(
  layout: FrameworkLayout,
  current: number,
  value: string | boolean,
  options: readonly (string | boolean)[],
  stages: Record<string, string>,
): NextCut | undefined {
  const from = options.indexOf(value)
  const better = options
    .map((option, place) => ({ option, stage: stages[String(option)], distance: Math.abs(place - from) }))
    .filter(({ stage }) => stage !== undefined && layout.stagePlaces.get(stage)! > current)
    .sort((a, b) => a.distance - b.distance)[0]
  return better?.stage === undefined ? undefined : { stage: better.stage, at: better.option, distance: better.distance }
}
