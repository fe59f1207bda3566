import type { CreateAcademy, Import, ImportReport, ReturnEntry, Withdrawal } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { type EntryDocument, entryDocument, entryId, olderTail } from '../entries/entry-document.ts'
import { inOrder } from '../entries/stamp.ts'
import type { MadeOnce } from '../once.ts'
import type { Person } from '../versions/version-document.ts'

/** What is to be written for one academy: the academy where it is new, and an entry of its return of a year. */
export interface PlannedRow {
  academy: string
  creates?: CreateAcademy
  year?: string
  entry?: PlannedEntry
}

/** What is brought in, before it has an id. */
export type PlannedEntry = Pick<ReturnEntry, 'release' | 'values' | 'source' | 'savedAt' | 'savedBy'>

/** Part of the plan of an import, in the collection `imports`. Without its head it is nothing: the import was never committed. */
export interface ImportChunk extends Document {
  import: string
  state: 'staged'
  at: string
  rows: PlannedRow[]
}

/** The one write that makes an import happen: once it is there the chunks are written through, now or at the next start. Entries refer to it. */
export interface ImportHead extends Document, MadeOnce {
  import: string
  state: 'committed' | 'applied'
  at: string
  by: Person
  what: string
  chunks: number
  rows: number
  /** What was answered, for a request with an Idempotency-Key. */
  report?: ImportReport
}

/** The entry of a row of an import: the same however often the import is written through. */
export function entryOf({ import: of }: Pick<ImportChunk, 'import'>, { academy, year = '', entry }: PlannedRow): Unsaved<EntryDocument> | undefined {
  if (entry === undefined) return undefined
  // imports of before entries were documents are not named by their time
  const tail = of.startsWith(inOrder(Date.parse(entry.savedAt))) ? of : olderTail(entry.savedAt, of)
  return entryDocument({ academy, year }, { id: entryId({ academy, year }, entry.release, tail), ...entry, import: of })
}

export function toImport({ id, what, at, by, rows }: ImportHead, withdrawn?: Withdrawal): Import {
  return { id, what, at, by: by.name, rows, ...(withdrawn ? { withdrawn } : {}) }
}

export function chunkId(id: string, index: number): string {
  return `${id}~${String(index).padStart(6, '0')}`
}
