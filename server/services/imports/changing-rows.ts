import { setImmediate } from 'node:timers/promises'
import { completed, type ReturnDocument, returnId, withEntry } from '../academies/return-document.ts'
import type { Context } from '../context.ts'
import type { PlannedRow } from './import-document.ts'

const atOnce = 1000

/** The rows that say something that is not stored already: only they are written, so that a table imported twice changes nothing the second time. */
export async function changingRows({ store }: Context, rows: PlannedRow[]): Promise<PlannedRow[]> {
  const changing: PlannedRow[] = []
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce)
    const ids = part.flatMap(({ academy, year }) => (year === undefined ? [] : [returnId(academy, year)]))
    const stored = ids.length === 0 ? [] : await store.getAll<ReturnDocument>('returns', ids)
    const byId = new Map(stored.map((document) => [document.id, document]))
    changing.push(...part.filter((row) => row.creates || saysMore(row, byId)))
    await setImmediate()
  }
  return changing
}

function saysMore({ academy, year, entry }: PlannedRow, stored: Map<string, ReturnDocument>): boolean {
  if (year === undefined || entry === undefined) return false
  const document = stored.get(returnId(academy, year))
  return document === undefined || withEntry(document, completed(document, entry, Object.keys(entry.values))) !== undefined
}
