import { setImmediate } from 'node:timers/promises'
import { saysNothingNew } from '../../domain/evaluation/entries.ts'
import type { Context } from '../context.ts'
import { returnId } from '../entries/entry-document.ts'
import type { ReturnDocument } from '../entries/return-document.ts'
import { getReturns } from '../entries/stored-returns.ts'
import type { PlannedRow } from './import-document.ts'

const atOnce = 200

/** The rows that say something that is not stored already: only they are written, so that a table imported twice changes nothing the second time. */
export async function changingRows(context: Context, rows: PlannedRow[]): Promise<PlannedRow[]> {
  const changing: PlannedRow[] = []
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = rows.slice(at, at + atOnce)
    const stored = await getReturns(
      context,
      part.flatMap(({ academy, year }) => (year === undefined ? [] : [returnId(academy, year)])),
    )
    changing.push(...part.filter((row) => row.creates || saysMore(row, stored)))
    await setImmediate()
  }
  return changing
}

function saysMore({ academy, year, entry }: PlannedRow, stored: Map<string, ReturnDocument>): boolean {
  if (year === undefined || entry === undefined) return false
  const document = stored.get(returnId(academy, year))
  return !document || document.empty === true || !saysNothingNew(document.entries, { id: '', ...entry })
}
