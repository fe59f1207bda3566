import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import type { PhaseThreshold } from '../evaluation/phase-threshold.ts'
import { onlyPlace } from '../evaluation/places.ts'
import { presence, type Run } from '../evaluation/run.ts'
import type { Names } from '../words/names.ts'
import { amountInWords, differenceInWords } from '../words/numbers.ts'

/** Its value with the unit, where it is known: "43%", "Requires improvement". */
export function valueInWords(run: Run, { at, indicator }: IndicatorLayout, names: Names): string | undefined {
  const value = run.values[at]
  if (run.presence[at] !== presence.known || value === undefined || typeof value === 'object') return undefined
  return typeof value === 'number' ? amountInWords(value, indicator) : names.category(indicator, value)
}

/** "22 points worse than national (65% in 2017/18)", or nothing where there is no national figure. */
export function againstNational(run: Run, { gap, at, indicator }: IndicatorLayout): string | undefined {
  if (gap < 0 || run.slots[gap] !== 1) return undefined
  const amount = run.slots[gap + 1]!
  const national = `${amountInWords(run.nationals[at]!, indicator)} in ${run.nationalYears[at]}`
  if (amount === 0) return `the same as national (${national})`
  return `${differenceInWords(amount, indicator)} ${amount < 0 ? 'worse' : 'better'} than national (${national})`
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

/** Where the stage it is in starts, or for the weakest where the next one does: the stage and the start. */
export function cutOf(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout): { stage: string; start: string; own: boolean } | undefined {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.indicator.id)
  const stage = stageOf(layout, run, indicator)
  if (found === undefined || stage === undefined) return undefined
  const own = startOf(found, stage, indicator)
  if (own !== undefined) return { stage, start: own, own: true }
  const next = found.bands.find(({ from }) => from !== undefined)
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
