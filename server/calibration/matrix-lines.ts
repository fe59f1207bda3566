import { type Matrix, sum } from './matrix.ts'
import { percent } from './shares.ts'
import { counted, percented, tableLines } from './text-table.ts'

/** What people call a stage or a grade; null and '' are none. */
export type Title = (id: string | null) => string

/** A matrix with its totals, and a share of each row if told which part of it. */
export function matrixLines({ rows, columns, counts }: Matrix, title: Title, named?: string, part?: (line: number[], row: number) => number): string[] {
  const header = ['', ...columns.map(title), 'all', ...(named ? [named] : [])]
  const lines = rows.map((row, at) => {
    const line = counts[at]!
    const share = part ? [percented(percent(part(line, at), sum(line)))] : []
    return [title(row), ...line.map(counted), counted(sum(line)), ...share]
  })
  return tableLines([header, ...lines])
}

export function withoutEmptyRows({ rows, columns, counts }: Matrix): Matrix {
  const kept = rows.flatMap((_, at) => (sum(counts[at]!) > 0 ? [at] : []))
  return { rows: kept.map((at) => rows[at]!), columns, counts: kept.map((at) => counts[at]!) }
}

export function withoutEmptyColumns({ rows, columns, counts }: Matrix): Matrix {
  const kept = columns.flatMap((_, at) => (counts.some((line) => line[at]! > 0) ? [at] : []))
  return { rows, columns: kept.map((at) => columns[at]!), counts: counts.map((line) => kept.map((at) => line[at]!)) }
}
