import { numberFromText } from './number-from-text.ts'

type Cell = string | number | null | undefined

/** Every CSV of ours begins with it: a spreadsheet takes it for UTF-8 by nothing else. */
export const byteOrderMark = '\uFEFF'

/** A whole table as CSV: a byte-order mark, cells quoted where needed, none that a spreadsheet would run as a formula. */
export function csvText(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return byteOrderMark + rows.map((row) => csvLine(row, delimiter)).join('')
}

/** One row of a table whose first begins with the byte-order mark. */
export function csvLine(row: readonly Cell[], delimiter = ','): string {
  return `${row.map((cell) => quoted(safe(cell), delimiter)).join(delimiter)}\n`
}

/** What begins like a formula gets an apostrophe before it, unless it is a number, which a minus may begin. */
function safe(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  const text = String(cell)
  return /^[=+\-@\t\r]/.test(text) && numberFromText(text, { decimalComma: true, percent: true }) === undefined ? `'${text}` : text
}

/** A cell of a table read back: without the apostrophe that kept it from being a formula. */
export function withoutApostrophe(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
