import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { root } from '../../server/root.ts'

/** The rows of one file of `test/data/`, by column. */
export function publishedRows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(root, 'test', 'data', file)), { columns: true, skip_empty_lines: true })
}

/** The number in a published cell, or undefined where it holds none: a blank or a code. */
export function publishedNumber(cell: string | undefined): number | undefined {
  const text = (cell ?? '').trim().replace(/%$/, '')
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
}
