import type { Indicator, Threshold } from '../../schema/types.generated.ts'

/** The values of one stage under a threshold with cuts, in the terms the cuts are in. */
export interface Band {
  stage: string
  /** Where it starts; absent for the weakest. A value at least as good is in it or better. */
  from?: number
  /** Where the next better one that is not empty starts; absent for the best. */
  to?: number
}

/** Whether a greater number is better in the terms of the cuts: gaps are always positive for better. */
export function greaterIsBetter(threshold: Threshold, indicator: Indicator): boolean {
  return threshold.compare === 'national-gap' || indicator.better !== 'lower'
}

/** The bands of a threshold with cuts, weakest first, without the empty ones (equal neighbours). */
export function bandsOf(threshold: Threshold, weakest: string): Band[] {
  const starts: { stage: string; from?: number }[] = [{ stage: weakest }, ...(threshold.cuts ?? [])]
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    if (next?.from !== undefined && next.from === start.from) return []
    return [{ stage: start.stage, ...(start.from === undefined ? {} : { from: start.from }), ...(next?.from === undefined ? {} : { to: next.from }) }]
  })
}
