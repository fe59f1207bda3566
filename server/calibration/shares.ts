import type { Framework } from '../schema/types.generated.ts'
import type { Evaluated } from './evaluated.ts'

export interface Share {
  /** A stage, or null for the schools without one. */
  stage: string | null
  count: number
  /** In % of all schools, and of those with a stage. */
  ofAll: number
  ofStaged?: number
}

/** How many schools are in each stage, weakest first, and how many without one. */
export function sharesOf({ stages }: Framework, schools: Evaluated[]): Share[] {
  const count = (stage: string | null) => schools.filter(({ classification }) => classification.stage === stage).length
  const without = count(null)
  const staged = schools.length - without
  const each = stages.map(({ id }): Share => ({ stage: id, count: count(id), ofAll: percent(count(id), schools.length), ofStaged: percent(count(id), staged) }))
  return [...each, { stage: null, count: without, ofAll: percent(without, schools.length) }]
}

/** `part` in % of `whole`; 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
