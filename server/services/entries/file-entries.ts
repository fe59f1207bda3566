import { WaymarkError } from '../../domain/errors.ts'
import type { Unsaved } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type EntryDocument, entryDocument } from './entry-document.ts'
import type { ReturnDocument } from './return-document.ts'

const attempts = 10

/** Stores those of the entries that are not there yet; an entry never changes, so whoever else stores it stores the same. */
export async function fileEntries({ store }: Context, entries: readonly Unsaved<EntryDocument>[]): Promise<void> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (let attempt = 1; byId.size > 0; attempt++) {
    for (const { id } of await store.getAll<EntryDocument>('entries', [...byId.keys()])) byId.delete(id)
    try {
      if (byId.size > 0) await store.insertAll<EntryDocument>('entries', [...byId.values()])
      return
    } catch (error) {
      if (attempt === attempts || !(error instanceof WaymarkError) || error.code !== 'already-exists') throw error
    }
  }
}

/** The entries that a return still carries, as documents. */
export function unfiledOf({ unfiled = [], ...of }: ReturnDocument): Unsaved<EntryDocument>[] {
  return unfiled.map((entry) => entryDocument(of, entry))
}
