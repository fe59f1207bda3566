/** Lines of a table: the first column to the left, the others to the right, as wide as they must be. */
export function tableLines(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('   ')
      .trimEnd(),
  )
}

/** A count as people write it: 14,756. */
export function counted(count: number): string {
  return count.toLocaleString('en-GB')
}

/** A percentage to one decimal: 7.9%. */
export function percented(percentage: number): string {
  return `${percentage.toFixed(1)}%`
}

/** Words in lines of at most `width` characters. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
