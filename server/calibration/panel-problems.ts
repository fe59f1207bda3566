import { WaymarkError } from '../domain/errors.ts'
import type { ImportProblem } from '../schema/types.generated.ts'

const most = 50

/** Throws `not-possible` with row, column and value of each problem, if there is one. */
export function refuseProblems(problems: ImportProblem[]): void {
  if (problems.length === 0) return
  const faults = problems.slice(0, most).map(({ row, column, value, message }) => ({
    pointer: `/rows/${row}`,
    message: `row ${row}${column === '' ? '' : `, ${column}, '${value}'`}: ${message}`,
  }))
  const more = problems.length > most ? `, the first ${most} of ${problems.length}` : ''
  throw new WaymarkError('not-possible', `The table has cells that can't be read${more}:`, faults)
}
