import { type Entry, rankOf } from '../../domain/evaluation/entries.ts'
import type { Release, ReturnEntry, Withdrawal } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { inOrder } from './stamp.ts'

/** An entry with who brought it in: what a return keeps of it, and, with the return it is of, the document in the collection `entries`. */
export interface SavedEntry extends Entry {
  source?: string
  savedBy: string
  /** The import it came with. */
  import?: string
}

/** An entry as stored, in the collection `entries`. It is never changed. */
export interface EntryDocument extends Document, SavedEntry {
  /** The id of the return it is of. */
  return: string
  academy: string
  year: string
}

/** What an entry is an entry of. */
export type EntryOf = Pick<EntryDocument, 'academy' | 'year'>

/**
 * The id of an entry: within a return entries sort by it, the surest release last and in it the latest. `tail` tells apart what came in the same
 * millisecond.
 */
export function entryId({ academy, year }: EntryOf, release: Release, tail: string): string {
  return `${returnId(academy, year)}~${rankOf(release)}~${tail}`
}

/** The id of the return of an academy and year: `140372~2017-18`. */
export function returnId(academy: string, year: string): string {
  return `${academy}~${year.replace('/', '-')}`
}

/** The tail of an entry that came before entries had ids. */
export function olderTail(savedAt: string, which: string): string {
  return `${inOrder(Date.parse(savedAt))}-${which}`
}

export function entryDocument({ academy, year }: EntryOf, entry: SavedEntry): Unsaved<EntryDocument> {
  return { format: 1, return: returnId(academy, year), academy, year, ...entry }
}

/** An entry as it is shown. */
export function toReturnEntry(entry: SavedEntry | EntryDocument, withdrawn?: Withdrawal): ReturnEntry {
  return { ...toSavedEntry(entry), ...(withdrawn ? { withdrawn } : {}) }
}

export function toSavedEntry({ id, release, values, source, savedAt, savedBy, import: of }: SavedEntry): SavedEntry {
  return { id, release, values, ...(source === undefined ? {} : { source }), savedAt, savedBy, ...(of === undefined ? {} : { import: of }) }
}
