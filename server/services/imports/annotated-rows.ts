import { byteOrderMark, csvLine } from '../../domain/words/csv-text.ts'
import type { ImportProblem } from '../../schema/types.generated.ts'
import { turns } from '../turns.ts'
import type { Table } from './open-table.ts'

/**
 * A table as CSV with its own delimiter, every row where it was and every cell of it, with a last column `errors`; what is wrong with the header stands in the header's own. The table is
 * opened twice, the first time to see how wide its widest row is.
 */
export async function* annotatedRows(open: () => Promise<Table>, problems: ImportProblem[]): AsyncGenerator<string> {
  const byRow = new Map<number, string[]>()
  for (const { row, column, message } of problems) byRow.set(row, [...(byRow.get(row) ?? []), column === '' ? message : `${column} ${message}`])
  const errorsOf = (row: number) => (byRow.get(row) ?? []).join('; ')
  const width = await widest(await open())
  const { header, headerRow, delimiter, rows } = await open()
  const line = (cells: string[], last: string) => csvLine([...cells, ...Array<string>(width - cells.length).fill(''), last], delimiter)
  yield byteOrderMark + '\n'.repeat(headerRow - 1) + line(header, ['errors', errorsOf(headerRow)].filter(Boolean).join(': '))
  let last = headerRow
  for await (const { row, cells, beyond } of rows) {
    yield '\n'.repeat(row - last - 1) + line([...cells, ...beyond], errorsOf(row))
    last = row
  }
}

async function widest({ header, rows }: Table): Promise<number> {
  const turn = turns()
  let width = header.length
  for await (const { cells, beyond } of rows) {
    width = Math.max(width, cells.length + beyond.length)
    await turn()
  }
  return width
}
