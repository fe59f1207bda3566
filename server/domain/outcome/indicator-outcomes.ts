import type { IndicatorOutcome } from '../../schema/types.generated.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { nextCut } from './next-cut.ts'

/** Every indicator of the academy's phase in the order of the framework; what it has not is left out, never null. */
export function indicatorOutcomes(layout: FrameworkLayout, run: Run): IndicatorOutcome[] {
  return layout.byPhase[run.given.academy.phase].map((indicator) => indicatorOutcome(layout, run, indicator))
}

function indicatorOutcome(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout): IndicatorOutcome {
  const { at } = indicator
  const outcome: IndicatorOutcome = { id: indicator.indicator.id, value: run.values[at]! }
  const year = run.valueYears[at]!
  if (year !== run.given.year) outcome.year = year
  if (run.valueReleases[at] !== run.given.release) outcome.release = run.valueReleases[at]!
  const national = run.nationals[at]!
  if (!Number.isNaN(national)) {
    outcome.national = national
    if (run.nationalYears[at] !== year) outcome.nationalYear = run.nationalYears[at]!
  }
  if (run.presence[at] !== presence.known) return outcome
  if (indicator.gap >= 0 && run.slots[indicator.gap] === 1) outcome.gap = run.slots[indicator.gap + 1]!
  if (indicator.change >= 0 && run.slots[indicator.change] === 1) outcome.change = run.slots[indicator.change + 1]!
  const set = run.stageSets[at]!
  if (set !== 0) {
    outcome.stage = layout.stageIds[31 - Math.clz32(set)]!
    const next = nextCut(layout, run, indicator)
    if (next) outcome.next = next
  }
  return outcome
}
