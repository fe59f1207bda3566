import { countedDays } from '../../../server/domain/capacity-days.ts'
import type { Academy, Framework, Outcome } from '../../../server/schema/types.generated.ts'

export interface SupportRow {
  academy: Academy
  /** Days a year by tier, in the order of the framework's tiers. */
  days: number[]
  total: number
}

/** What the offers given cost the school-improvement team, most days first. */
export function supportRows(framework: Framework, academies: readonly Academy[], outcomes: readonly Outcome[]): SupportRow[] {
  return academies
    .flatMap((academy) => {
      const outcome = outcomes.find((one) => one.academy?.id === academy.id)
      if (!outcome) return []
      const days = framework.support.tiers.map(({ id }) => sum(outcome.support.filter(({ tier }) => tier === id).map(countedDays)))
      return [{ academy, days, total: sum(days) }]
    })
    .sort((a, b) => b.total - a.total || a.academy.name.localeCompare(b.academy.name, 'en-GB'))
}

/** Days are given in parts; sums are rounded once so that 0.1 + 0.2 reads 0.3. */
export const sum = (values: readonly number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6
