import type { CreateAcademy, ImportReport, ReturnEntry } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import type { MadeOnce } from '../once.ts'
import type { Person } from '../versions/version-document.ts'

/** What is to be written for one academy: the academy where it is new, and an entry of its return of a year. */
export interface PlannedRow {
  academy: string
  creates?: CreateAcademy
  year?: string
  entry?: ReturnEntry
}

/** Part of the plan of an import, in the collection `imports`. Without its head it is nothing: the import was never committed. */
export interface ImportChunk extends Document {
  import: string
  state: 'staged'
  at: string
  rows: PlannedRow[]
}

/** The one write that makes an import happen: once it is there the chunks are written through, now or at the next start. */
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

export function chunkId(id: string, index: number): string {
  return `${id}~${String(index).padStart(6, '0')}`
}
