import { setImmediate } from 'node:timers/promises'
import { WaymarkError } from '../../domain/errors.ts'
import type { ReturnEntry } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { type AcademyDocument, newAcademy } from '../academies/academies.ts'
import { completed, newReturn, type ReturnDocument, returnId, withEntry } from '../academies/return-document.ts'
import type { Context } from '../context.ts'
import { chunkId, type ImportChunk, type ImportHead, type PlannedRow } from './import-document.ts'

const attempts = 20

/** Writes a committed import through; doing so twice, or by two instances at once, does it once. */
export async function applyImport(context: Context, head: ImportHead): Promise<void> {
  for (let index = 0; index < head.chunks; index++) {
    const chunk = await context.store.get<ImportChunk>('imports', chunkId(head.id, index))
    // another instance that rolled it forward removes what it has written
    if (chunk) await applyChunk(context, chunk)
  }
  await markApplied(context, head)
  for (let index = 0; index < head.chunks; index++) {
    await context.store.remove('imports', chunkId(head.id, index))
    await setImmediate()
  }
}

async function markApplied({ store }: Context, head: ImportHead): Promise<void> {
  try {
    await store.replace<ImportHead>('imports', { ...head, state: 'applied' })
  } catch (error) {
    if (!(error instanceof WaymarkError) || error.code !== 'stale-revision') throw error
  }
}

async function applyChunk(context: Context, { rows }: ImportChunk): Promise<void> {
  await repeatedly(
    rows.filter(({ creates }) => creates !== undefined),
    (open) => createAcademies(context, open),
  )
  await repeatedly(
    rows.filter(({ entry }) => entry !== undefined),
    (open) => writeReturns(context, open),
  )
}

/** Until nothing is left that somebody else wrote to in between. */
async function repeatedly(rows: PlannedRow[], write: (open: PlannedRow[]) => Promise<PlannedRow[]>): Promise<void> {
  let open = rows
  for (let attempt = 0; open.length > 0; attempt++) {
    if (attempt === attempts) throw new Error(`${open.length} rows of an import could not be written`)
    open = await write(open)
  }
}

async function createAcademies({ store }: Context, rows: PlannedRow[]): Promise<PlannedRow[]> {
  const stored = await store.getAll<AcademyDocument>(
    'academies',
    rows.map(({ academy }) => academy),
  )
  const there = new Set(stored.map(({ id }) => id))
  const missing = rows.filter(({ academy }) => !there.has(academy))
  const written = await insertAll<AcademyDocument>(
    { store },
    'academies',
    missing.flatMap(({ creates }) => (creates ? [newAcademy(creates)] : [])),
  )
  return written ? [] : missing
}

async function writeReturns({ store }: Context, rows: PlannedRow[]): Promise<PlannedRow[]> {
  const stored = await store.getAll<ReturnDocument>('returns', rows.map(idOf))
  const byId = new Map(stored.map((document) => [document.id, document]))
  const fresh = rows.filter((row) => !byId.has(idOf(row)))
  const inserted = await insertAll<ReturnDocument>(
    { store },
    'returns',
    fresh.map(({ academy, year = '', entry }) => newReturn(academy, year, entry!)),
  )
  const changed = rows.flatMap(({ academy, year = '', entry }) => {
    const document = byId.get(returnId(academy, year))
    const next = document && entry && !isApplied(document, entry) ? withEntry(document, completed(document, entry, Object.keys(entry.values))) : undefined
    return next ? [next] : []
  })
  const stale = new Set(changed.length > 0 ? await store.replaceAll('returns', changed) : [])
  return [...(inserted ? [] : fresh), ...rows.filter((row) => stale.has(idOf(row)))]
}

function idOf({ academy, year = '' }: PlannedRow): string {
  return returnId(academy, year)
}

/** Whether the import wrote this entry before it was interrupted, whatever came after it. */
function isApplied(document: ReturnDocument, { release, savedAt, savedBy }: ReturnEntry): boolean {
  return [document, ...document.history].some((known) => known.release === release && known.savedAt === savedAt && known.savedBy === savedBy)
}

/** Answers whether all were new; where one was not, some may be stored by now. */
async function insertAll<D extends Document>(
  { store }: Pick<Context, 'store'>,
  collection: 'academies' | 'returns',
  documents: Unsaved<D>[],
): Promise<boolean> {
  try {
    if (documents.length > 0) await store.insertAll<D>(collection, documents)
    return true
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'already-exists') return false
    throw error
  }
}
