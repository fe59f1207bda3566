import { yearAfter } from '../../../server/domain/academic-year.ts'
import type { Outcome } from '../../../server/schema/types.generated.ts'

/** One year of an academy's way through the stages. */
export interface Step {
  year: string
  stage: string | null
  settled: boolean
}

/** How many years a trail shows at most. */
export const TRAIL_YEARS = 5

/** The years of the trails: the newest that have returns, oldest first, none after `last` where one is given. */
export function trailYears(years: readonly string[], last: string | null): string[] {
  return years
    .filter((year) => last === null || year <= last)
    .slice(0, TRAIL_YEARS)
    .reverse()
}

/** An academy's steps, one per year shown; undefined where nothing is known of it. */
export function stepsOf(academy: string, years: readonly string[], outcomes: (year: string) => readonly Outcome[]): (Step | undefined)[] {
  return years.map((year) => {
    const outcome = outcomes(year).find((one) => one.academy?.id === academy)
    return outcome && { year, stage: outcome.classification.stage, settled: outcome.classification.settled }
  })
}

/** Whether between two years shown some year is missing. */
export const broken = (before: string, after: string) => yearAfter(before) !== after
