/** Counts by two things: rows down, columns across. */
export interface Matrix {
  rows: string[]
  columns: string[]
  counts: number[][]
}

/** Counts pairs. What is in neither list counts nowhere; rows without any are kept. */
export function matrixOf(rows: string[], columns: string[], pairs: Iterable<readonly [row: string, column: string]>): Matrix {
  const counts = rows.map(() => columns.map(() => 0))
  for (const [row, column] of pairs) {
    const line = counts[rows.indexOf(row)]
    const at = columns.indexOf(column)
    if (line !== undefined && at >= 0) line[at]!++
  }
  return { rows, columns, counts }
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
