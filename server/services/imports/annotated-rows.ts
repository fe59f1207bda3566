import type { ImportProblem } from '../../schema/types.generated.ts'
import type { Table } from './open-table.ts'

/** The rows of a table with a last column `errors`; what is wrong with the header stands in the header's own. */
export async function* annotatedRows({ header, rows }: Table, problems: ImportProblem[]): AsyncGenerator<string[]> {
  const byRow = new Map<number, string[]>()
  for (const { row, column, message } of problems) byRow.set(row, [...(byRow.get(row) ?? []), column === '' ? message : `${column} ${message}`])
  const errorsOf = (row: number) => (byRow.get(row) ?? []).join('; ')
  yield [...header, ['errors', errorsOf(1)].filter(Boolean).join(': ')]
  for await (const { row, cells } of rows) yield [...cells, errorsOf(row)]
}
