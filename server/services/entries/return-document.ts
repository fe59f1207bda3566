import { asGiven, laterThan, latest, merged, surestRelease } from '../../domain/evaluation/entries.ts'
import type { IndicatorValues, Release, Return, ReturnedValues } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import { entryId, olderTail, returnId, type SavedEntry } from './entry-document.ts'

/**
 * What holds of one academy and year, in the collection `returns`: kept so that nothing is merged over when it is read, and made anew from the entries
 * when one is withdrawn.
 */
export interface ReturnDocument extends Document {
  academy: string
  year: string
  /** The entries not withdrawn, cut down to what each release says last. */
  entries: SavedEntry[]
  /** Entries as they came in that may not be in `entries` the collection yet: writing them here is what brings them in, for that is one write. */
  unfiled?: SavedEntry[]
  /** Every entry is withdrawn. */
  empty?: true
  /** Never stored: the predecessors it is read from, where the academy has none of its own. */
  inheritedFrom?: string[]
}

/** As written before entries were documents: the current one, with the others as its history. */
interface OldReturnDocument extends Document, OldEntry {
  academy: string
  year: string
  history: OldEntry[]
}

interface OldEntry {
  release: Release
  values: IndicatorValues
  source?: string
  savedAt: string
  savedBy: string
}

/** The document whatever format it was written in. */
export function inFormat(document: Document): ReturnDocument {
  if (document.format !== 1) return document as ReturnDocument
  const { id, revision, academy, year, history, release, values, source, savedAt, savedBy } = document as OldReturnDocument
  const all = [{ release, values, ...(source === undefined ? {} : { source }), savedAt, savedBy }, ...history]
  const entries = all.map(
    (entry, at): SavedEntry => ({ id: entryId({ academy, year }, entry.release, olderTail(entry.savedAt, `${all.length - at}`.padStart(6, '0'))), ...entry }),
  )
  return { id, revision, format: 2, academy, year, entries: latest(entries), unfiled: entries }
}

export function emptyReturn(academy: string, year: string): Omit<ReturnDocument, 'revision'> {
  return { id: returnId(academy, year), format: 2, academy, year, entries: [] }
}

/** The return with further entries. */
export function withEntries<D extends Omit<ReturnDocument, 'revision'>>({ empty: _, ...document }: D, entries: readonly SavedEntry[]) {
  return { ...document, entries: latest([...document.entries, ...entries]) }
}

/** What holds: the values, the surest release among them, and the latest entry that one of them is from (of an empty return, none). */
export interface Holding {
  values: ReturnedValues
  release: Release
  last: SavedEntry | undefined
  /** The ids of the entries that the values are from. */
  from: Set<string>
}

export function holdingOf({ entries }: Pick<ReturnDocument, 'entries'>): Holding {
  const values = merged(entries)
  const from = new Set(Object.values(values).map(({ entry }) => entry))
  const last = entries
    .filter(({ id }) => from.has(id))
    .reduce((newest: SavedEntry | undefined, one) => (newest && laterThan(newest, one) ? newest : one), undefined)
  return { values, release: surestRelease(values), last, from }
}

/** The values as /evaluate takes them. */
export function givenOf(document: ReturnDocument): { release: Release; values: IndicatorValues } {
  const { values, release } = holdingOf(document)
  return { release, values: asGiven(values, release) }
}

/** A return as a list has it. */
export function toReturn(document: ReturnDocument): Return {
  const { academy, year, revision, inheritedFrom } = document
  const { values, release, last } = holdingOf(document)
  const known = { academy, year, revision, release, values, ...(inheritedFrom ? { inheritedFrom } : {}) }
  if (!last) return known
  const { source, savedAt, savedBy } = last
  return { ...known, ...(source === undefined ? {} : { source }), savedAt, savedBy }
}
