import { setImmediate } from 'node:timers/promises'
import { WaymarkError } from '../../domain/errors.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { type AcademyDocument, newAcademy } from '../academies/academies.ts'
import type { Context } from '../context.ts'
import { type EntryDocument, toSavedEntry } from '../entries/entry-document.ts'
import { fileEntries, unfiledOf } from '../entries/file-entries.ts'
import { emptyReturn, type ReturnDocument, withEntries } from '../entries/return-document.ts'
import { getReturns } from '../entries/stored-returns.ts'
import { withdrawalsOf } from '../entries/withdrawal-document.ts'
import { chunkId, entryOf, type ImportChunk, type ImportHead, type PlannedRow } from './import-document.ts'

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

async function applyChunk(context: Context, chunk: ImportChunk): Promise<void> {
  await repeatedly(
    chunk.rows.filter(({ creates }) => creates !== undefined),
    (open) => createAcademies(context, open),
  )
  const entries = chunk.rows.flatMap((row) => entryOf(chunk, row) ?? [])
  await fileEntries(context, entries)
  await repeatedly(entries, (open) => writeReturns(context, open))
}

/** Until nothing is left that somebody else wrote to in between. */
async function repeatedly<Row>(rows: Row[], write: (open: Row[]) => Promise<Row[]>): Promise<void> {
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

/** The returns are read before the withdrawals: what is withdrawn after that makes the return anew, and this write is either in it or too late. */
async function writeReturns(context: Context, entries: Unsaved<EntryDocument>[]): Promise<Unsaved<EntryDocument>[]> {
  const { store } = context
  const stored = await getReturns(
    context,
    entries.map((entry) => entry.return),
  )
  await fileEntries(context, [...stored.values()].flatMap(unfiledOf))
  const withdrawn = await withdrawalsOf(store, entries)
  const open = entries.filter(({ id }) => !withdrawn.has(id))
  const fresh = open.filter((entry) => !stored.has(entry.return))
  const inserted = await insertAll<ReturnDocument>(
    { store },
    'returns',
    fresh.map((entry) => withEntries(emptyReturn(entry.academy, entry.year), [toSavedEntry(entry)])),
  )
  const changed = open.flatMap((entry): ReturnDocument[] => {
    const { unfiled: _, ...document } = stored.get(entry.return) ?? {}
    return 'entries' in document ? [withEntries(document as ReturnDocument, [toSavedEntry(entry)])] : []
  })
  const stale = new Set(changed.length > 0 ? await store.replaceAll('returns', changed) : [])
  return [...(inserted ? [] : fresh), ...open.filter((entry) => stale.has(entry.return))]
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
