import type { Framework } from '../schema/types.generated.ts'
import type { Evaluated } from './evaluated.ts'
import { type Matrix, matrixOf, sum } from './matrix.ts'

export interface Churn {
  /** The stage of the year before down, of this year across. */
  matrix: Matrix
  /** Schools with a stage in both years. */
  both: number
  same: number
  up: number
  down: number
  /** Of those that moved, by more than one stage. */
  far: number
}

/** Who moved between two years under the same framework, each year from its own figures alone. */
export function churnOf({ stages }: Framework, before: Evaluated[], now: Evaluated[]): Churn {
  const ids = stages.map(({ id }) => id)
  const earlier = new Map(before.map(({ given, classification }) => [given.academy.id, classification.stage]))
  const matrix = matrixOf(
    ids,
    ids,
    now.map(({ given, classification }) => [earlier.get(given.academy.id) ?? '', classification.stage ?? ''] as const),
  )
  const moved = matrix.counts.flatMap((line, from) => line.map((count, to) => ({ count, by: to - from })))
  const countOf = (fits: (by: number) => boolean) => sum(moved.filter(({ by }) => fits(by)).map(({ count }) => count))
  return {
    matrix,
    both: countOf(() => true),
    same: countOf((by) => by === 0),
    up: countOf((by) => by > 0),
    down: countOf((by) => by < 0),
    far: countOf((by) => Math.abs(by) > 1),
  }
}
