import { setImmediate } from 'node:timers/promises'
import type { ImportReport } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import type { Once } from '../once.ts'
import { personOf } from '../versions/version-document.ts'
import { applyImport } from './apply-import.ts'
import { chunkId, type ImportChunk, type ImportHead, type PlannedRow } from './import-document.ts'

const rowsOfChunk = 500

export interface Plan {
  /** A `newStamp` of the moment that its entries say they were saved at. */
  id: string
  /** In words, for whoever reads the collection. */
  what: string
  /** At most one an academy and year. */
  rows: PlannedRow[]
  /** Of a request with an Idempotency-Key, and what to answer it. */
  once?: Once & { report: ImportReport }
}

/**
 * Writes a plan wholly or not at all, across a crash too: its parts are staged first, one write commits them, and only then are they written through;
 * what a crash interrupts after the commit `resumeImports` finishes.
 */
export async function commitImport(context: Context, caller: Caller, { id, what, rows, once }: Plan): Promise<void> {
  if (rows.length === 0) return
  const at = context.now().toISOString()
  const chunks = Array.from({ length: Math.ceil(rows.length / rowsOfChunk) }, (_, index) => rows.slice(index * rowsOfChunk, (index + 1) * rowsOfChunk))
  for (const [index, part] of chunks.entries()) {
    await context.store.insert<ImportChunk>('imports', { id: chunkId(id, index), format: 2, import: id, state: 'staged', at, rows: part })
    await setImmediate()
  }
  const head = { id, format: 2, import: id, state: 'committed' as const, at, by: personOf(caller), what, chunks: chunks.length, rows: rows.length, ...once }
  await applyImport(context, await context.store.insert<ImportHead>('imports', head))
}
