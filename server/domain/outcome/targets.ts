import type { Target, TargetSet } from '../../schema/types.generated.ts'
import { yearAfter } from '../academic-year.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { round6, roundTo } from '../rounding.ts'

/**
 * Targets by the framework's one method. Below national: close `closeGap` of the gap, at least `minimumGain`; at or above
 * it: gain `stretch`, up to where the strongest stage begins for what has cuts of its own. Rounded to the indicator's decimals and
 * kept in its range. Only where value and national are known, and for no year in which the measure is not published.
 */
export function targetsOf(layout: FrameworkLayout, run: Run): TargetSet[] {
  const { method, items } = layout.framework.targets
  return items.flatMap((item) => {
    const indicator = layout.byId.get(item.indicator)!
    const value = run.values[indicator.at]
    const national = run.nationals[indicator.at]!
    if (run.presence[indicator.at] !== presence.known || typeof value !== 'number' || Number.isNaN(national)) return []
    if (item.phases !== undefined && !item.phases.includes(run.given.academy.phase)) return []
    const ahead = (years: number) => aimedAt(layout, run, indicator, item, value, years)
    const aim = ahead(method.horizonYears)
    const later = method.mediumTermYears === undefined ? undefined : ahead(method.mediumTermYears)
    if (aim === undefined && later === undefined) return []
    const first = aim ?? later!
    return [{ indicator: item.indicator, from: value, ...first, national, ...(aim && later ? { mediumTerm: later } : {}) }]
  })
}

/** The target so many years ahead, a step of the method for each horizon of it; nothing where that year has no published measure. */
function aimedAt(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout, item: Target, value: number, years: number) {
  const { closeGap, horizonYears } = layout.framework.targets.method
  const { at, sign, indicator: measure } = indicator
  const year = yearAfter(run.valueYears[at]!, years)
  const then = indicator.national(run.given.academy.phase, year, undefined)
  if (then?.year === year && then.absent === 'not-published') return undefined
  const national = run.nationals[at]!
  const ceiling = ceilingOf(layout, run, indicator)
  let aim = value
  for (let step = 0; step < Math.max(1, Math.round(years / horizonYears)); step++) {
    const gap = round6(sign * (aim - national))
    const { minimumGain = 0, stretch = 0 } = item
    const gain = gap < 0 ? Math.max(closeGap * -gap, minimumGain) : Math.min(stretch, Math.max(0, round6(sign * (ceiling - aim))))
    aim += sign * gain
  }
  return { target: Math.min(measure.max!, Math.max(measure.min!, roundTo(aim, measure.decimals!))), for: year }
}

/** Where the strongest stage begins, which nobody is asked to go beyond, for what has cuts of its own; no end for what is compared with national. */
function ceilingOf(layout: FrameworkLayout, run: Run, { indicator, sign }: IndicatorLayout): number {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.id)
  const top = found?.threshold.compare === 'value' ? found.bands.find(({ stage }) => stage === layout.stageIds.at(-1))?.from : undefined
  return top ?? sign * Number.POSITIVE_INFINITY
}
