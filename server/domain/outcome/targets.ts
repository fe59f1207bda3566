import type { TargetSet } from '../../schema/types.generated.ts'
import { yearAfter } from '../academic-year.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { round6, roundTo } from '../rounding.ts'

/**
 * Targets by the framework's one method. Below national: close `closeGap` of the gap, at least `minimumGain`; at or above
 * it: gain `stretch`. Rounded to the indicator's decimals and kept in its range. Only where value and national are known.
 */
export function targetsOf(layout: FrameworkLayout, run: Run): TargetSet[] {
  const { method, items } = layout.framework.targets
  return items.flatMap(({ indicator: id, phases, minimumGain = 0, stretch = 0 }) => {
    const { indicator, at, sign } = layout.byId.get(id)!
    const value = run.values[at]
    const national = run.nationals[at]!
    if (run.presence[at] !== presence.known || typeof value !== 'number' || Number.isNaN(national)) return []
    if (phases !== undefined && !phases.includes(run.given.academy.phase)) return []
    const gap = round6(sign * (value - national))
    const gain = gap < 0 ? Math.max(method.closeGap * -gap, minimumGain) : stretch
    const target = Math.min(indicator.max!, Math.max(indicator.min!, roundTo(value + sign * gain, indicator.decimals!)))
    return [{ indicator: id, from: value, target, national, for: yearAfter(run.valueYears[at]!, method.horizonYears) }]
  })
}
