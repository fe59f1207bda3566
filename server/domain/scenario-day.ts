import type { Case } from '../schema/types.generated.ts'

/** The day a scenario is evaluated for: its own, else the 1 September after its year, so that it never depends on today. */
export function scenarioDay({ asOf, year }: Case): string {
  return asOf ?? `${Number(year.slice(0, 4)) + 1}-09-01`
}
