import { round6 } from '../../../../server/domain/rounding.ts'

/** Schools and academies that lie within a usual year's change of a cut. */
export interface CliffEdge {
  cut: number
  schools: number
  academies: number
}

/** At rounding's mercy 1.5 is not within 1.5: figures are compared at six decimals, as the engine does. */
export function within(standing: number, cut: number, tolerance: number): boolean {
  return round6(Math.abs(standing - cut)) <= tolerance
}

/** The cliff edge at a cut, or null: three schools or two academies make one. All in standings. */
export function cliffEdge(cut: number, tolerance: number | null, schools: number[], academies: number[]): CliffEdge | null {
  if (tolerance === null) return null
  const near = (standings: number[]) => standings.filter((standing) => within(standing, cut, tolerance)).length
  const edge = { cut, schools: near(schools), academies: near(academies) }
  return edge.schools >= 3 || edge.academies >= 2 ? edge : null
}
