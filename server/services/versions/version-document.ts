import type { Draft, DraftSummary, Framework, Version, VersionSummary } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import type { Caller } from '../caller.ts'
import type { MadeOnce, Once } from '../once.ts'
import type { Delta } from './delta.ts'

/** A version for its whole life, in the collection `versions`: draft, published, or discarded. Once published nothing of it changes. */
export interface VersionDocument extends Document, MadeOnce {
  state: 'draft' | 'in-review' | 'published' | 'discarded'
  title: string
  /** The version the draft started from; absent for the first. */
  base?: number
  framework: Framework
  digest: string
  authors: Person[]
  updatedAt: string
  updatedBy: Person
  history: HistoryEntry[]
  /** What the latest edits replaced, newest last, so that whoever edits an old revision can be told what changed. Gone once published. */
  replaced?: Replaced[]

  number?: number
  seal?: string
  previousSeal?: string
  /** Absent for version 1, in force since always. */
  effectiveFrom?: string
  publishedAt?: string
  publishedBy?: Person
  note?: string
  /** Who approved it, or none. */
  approval?: string
  /** The request that published it, where that had an Idempotency-Key; the fields of `MadeOnce` are of the one that began the draft. */
  publishRequest?: Once
}

/** A person or a key, as they were called then. */
export interface Person {
  id: string
  name: string
}

export interface HistoryEntry {
  at: string
  by: Person
  action: 'created' | 'edited' | 'rebased' | 'published' | 'discarded'
  /** How many edits within the hour the entry stands for, and when the last was. */
  edits?: number
  until?: string
  note?: string
  /** Of a rebase: the base before and the base after. */
  bases?: [number, number]
  /** Of a publication: who approved it, or none: a version published without approval says so. */
  approval?: string
}

/** How to get from what an edit made back to what stood at `revision`. */
export interface Replaced {
  revision: number
  title?: string
  back?: Delta
  /** In drafts of earlier releases: whole parts as they stood, and those that were not there. */
  parts?: Partial<Framework>
  added?: (keyof Framework)[]
}

export type PublishedDocument = VersionDocument & Required<Pick<VersionDocument, 'number' | 'seal' | 'publishedAt' | 'publishedBy' | 'note' | 'approval'>>

export function personOf(caller: Caller): Person {
  return { id: caller.id, name: caller.name }
}

export function isPublished(document: VersionDocument): document is PublishedDocument {
  return document.state === 'published'
}

export function toVersionSummary(document: PublishedDocument): VersionSummary {
  const { number, title, digest, seal, previousSeal = null, effectiveFrom = null, publishedAt, publishedBy, note, approval } = document
  return { number, title, digest, seal, previousSeal, effectiveFrom, publishedAt, publishedBy: publishedBy.name, note, approval }
}

export function toVersion(document: PublishedDocument): Version {
  return { ...toVersionSummary(document), framework: document.framework }
}

export function toDraftSummary({ id, revision, state, base = 1, title, authors, updatedAt, updatedBy }: VersionDocument): DraftSummary {
  return { id, revision, state, base, title, authors: authors.map(({ name }) => name), updatedAt, updatedBy: updatedBy.name }
}

export function toDraft(document: VersionDocument): Draft {
  return { ...toDraftSummary(document), framework: document.framework }
}
