import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { givenValue } from '../evaluation/given-value.ts'
import { gridStep } from '../evaluation/grid.ts'
import type { PhaseThreshold } from '../evaluation/phase-threshold.ts'
import { onlyPlace } from '../evaluation/places.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { round6 } from '../rounding.ts'
import type { Names } from '../words/names.ts'
import { amountInWords, differenceInWords } from '../words/numbers.ts'

/** Its value with the unit, where it is known: "43%", "Requires improvement". */
export function valueInWords(run: Run, { at, indicator }: IndicatorLayout, names: Names): string | undefined {
  const value = run.values[at]
  if (run.presence[at] !== presence.known || value === undefined || typeof value === 'object') return undefined
  return typeof value === 'number' ? amountInWords(value, indicator) : names.category(indicator, value)
}

/** "22 points worse than national (65% in 2017/18)", or nothing where there is no national figure. */
export function againstNational(run: Run, layout: IndicatorLayout): string | undefined {
  const { gap, at, indicator } = layout
  if (gap < 0 || run.slots[gap] !== 1) return undefined
  const amount = run.slots[gap + 1]!
  const national = `${amountInWords(run.nationals[at]!, indicator)} in ${run.nationalYears[at]}${howSure(run, layout)}`
  if (amount === 0) return `the same as national (${national})`
  return `${differenceInWords(amount, indicator)} ${amount < 0 ? 'worse' : 'better'} than national (${national})`
}

/** What is to be known of the national figure compared with: that nobody confirmed it, or that it is of an earlier release than the value. */
function howSure(run: Run, { at, indicator, national }: IndicatorLayout): string {
  const { release } = givenValue(run.given.values[indicator.id])
  const found = national(run.given.academy.phase, run.valueYears[at]!, release)
  if (found?.certainty === 'likely' || found?.certainty === 'own') return ', unconfirmed'
  return found?.release === 'provisional' && release !== 'provisional' ? ', provisional' : ''
}

/** An edge of the stage an indicator is in: the stage beyond it and how far it is, in the unit; `up` where that stage is better. */
export interface Edge {
  stage: string
  distance: number
  up: boolean
}

/** The nearer edge of the stage a number is in: how far it is to the stage above or below. Nothing for what has no cuts. */
export function edgeOf(layout: FrameworkLayout, run: Run, { at, gap, indicator, sign }: IndicatorLayout): Edge | undefined {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.id)
  const stage = stageOf(layout, run, { at } as IndicatorLayout)
  const value = run.values[at]
  if (found === undefined || stage === undefined || typeof value !== 'number') return undefined
  const byGap = found.threshold.compare === 'national-gap'
  const place = layout.stagePlaces.get(stage)!
  // On one scale where more is better, whichever way the indicator runs.
  const now = byGap ? run.slots[gap + 1]! : sign * value
  const starts = found.bands.flatMap((band) => (band.from === undefined ? [] : [{ stage: band.stage, from: byGap ? band.from : sign * band.from }]))
  const above = starts.find((band) => layout.stagePlaces.get(band.stage)! > place)
  const own = starts.find((band) => band.stage === stage)
  const below = own && found.bands[found.bands.findIndex((band) => band.stage === stage) - 1]?.stage
  const step = gridStep(indicator.decimals!)
  const up = above && { stage: above.stage, distance: round6(above.from - now), up: true }
  const down = own && below && { stage: below, distance: round6(now - own.from + step), up: false }
  if (up && down) return up.distance <= down.distance ? up : down
  return up || down || undefined
}

/** The one stage the indicator is in, or nothing where it is in none or may be in several. */
export function stageOf(layout: FrameworkLayout, run: Run, { at }: IndicatorLayout): string | undefined {
  const set = run.stageSets[at]!
  return layout.stageIds[onlyPlace(set)]
}

/** Where a stage starts under a threshold with cuts: "20 points worse than national", "−5 points". Nothing for the weakest, which has no start. */
export function startOf({ threshold, bands }: PhaseThreshold, stage: string, { indicator }: IndicatorLayout): string | undefined {
  const from = bands.find((band) => band.stage === stage)?.from
  if (from === undefined) return undefined
  if (threshold.compare === 'value') return amountInWords(from, indicator)
  return from === 0 ? 'the national figure' : `${differenceInWords(from, indicator)} ${from < 0 ? 'worse' : 'better'} than national`
}

/** The nearer edge of the stage it is in: where that starts, or where the next one does. The weakest has the latter only. */
export function cutOf(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout): { stage: string; start: string; own: boolean } | undefined {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.indicator.id)
  const stage = stageOf(layout, run, indicator)
  if (found === undefined || stage === undefined) return undefined
  const own = startOf(found, stage, indicator)
  const edge = edgeOf(layout, run, indicator)
  if (own !== undefined && !edge?.up) return { stage, start: own, own: true }
  const next = edge?.up ? found.bands.find((band) => band.stage === edge.stage) : found.bands.find(({ from }) => from !== undefined)
  const start = next && startOf(found, next.stage, indicator)
  return start === undefined ? undefined : { stage: next!.stage, start, own: false }
}

/** All there is to say of a known value: "43%, 22 points worse than national (65% in 2017/18), in Stabilise (Repair starts at 20 points worse than national)". */
export function knownInFull(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout, names: Names): string | undefined {
  const value = valueInWords(run, indicator, names)
  const stage = stageOf(layout, run, indicator)
  if (value === undefined) return undefined
  const cut = cutOf(layout, run, indicator)
  const place = cut === undefined ? '' : cut.own ? ` (from ${cut.start})` : ` (${names.stage(cut.stage)} starts at ${cut.start})`
  const parts = [value, againstNational(run, indicator), stage === undefined ? undefined : `in ${names.stage(stage)}${place}`]
  return parts.filter((part) => part !== undefined).join(', ')
}
