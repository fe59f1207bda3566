import { isDeepStrictEqual } from 'node:util'
import type { IndicatorValue, Release, Return, ReturnEntry } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'

/** What is known of one academy and year, in the collection `returns`: the current entry, and the others of all releases as its history. */
export interface ReturnDocument extends Document, Omit<Return, 'revision'> {}

/** Final over revised over provisional over own: the later a figure, the surer. */
const rank: Record<Release, number> = { own: 0, provisional: 1, revised: 2, final: 3 }

/** The id of the return of an academy and year: `140372~2017-18`. */
export function returnId(academy: string, year: string): string {
  return `${academy}~${year.replace('/', '-')}`
}

export function newReturn(academy: string, year: string, entry: ReturnEntry): Unsaved<ReturnDocument> {
  return { id: returnId(academy, year), format: 1, academy, year, ...entry, history: [] }
}

/**
 * The return with one more entry: it stands in place of the entry of its release, which is kept in the history, and is the current one unless a later
 * release is there. Undefined when it says what the entry of its release says already, or when the very entry was added before.
 */
export function withEntry(document: ReturnDocument, entry: ReturnEntry): ReturnDocument | undefined {
  const entries = [currentOf(document), ...document.history]
  const standing = entries.find(({ release }) => release === entry.release)
  if (standing && isDeepStrictEqual(contentOf(standing), contentOf(entry))) return undefined
  if (entries.some((known) => isDeepStrictEqual(known, entry))) return undefined
  const [current, ...history] = [entry, ...entries].toSorted((one, other) => rank[other.release] - rank[one.release])
  const { id, revision, format, academy, year } = document
  return { id, revision, format, academy, year, ...current!, history }
}

/**
 * The entry with what the return says already of indicators it does not speak of, so that a table of key stage 2 leaves the attendance as it was. A value
 * taken over from another release keeps saying which.
 */
export function completed(document: ReturnDocument, entry: ReturnEntry, spokenOf: string[]): ReturnEntry {
  const spoken = new Set(spokenOf)
  const kept = Object.entries(document.values).filter(([indicator]) => !spoken.has(indicator))
  const values = Object.fromEntries(
    kept.map(([indicator, value]) => [indicator, document.release === entry.release ? value : ofRelease(value, document.release)]),
  )
  return { ...entry, values: { ...values, ...entry.values } }
}

function ofRelease(value: IndicatorValue, release: Release): IndicatorValue {
  if (typeof value === 'object' && 'value' in value) return { release, ...value }
  return { value, release }
}

export function toReturn({ id: _, format: __, ...stored }: ReturnDocument): Return {
  return stored
}

function currentOf({ release, values, source, savedAt, savedBy }: ReturnDocument): ReturnEntry {
  return { release, values, ...(source === undefined ? {} : { source }), savedAt, savedBy }
}

function contentOf({ values, source = '' }: ReturnEntry) {
  return { values, source }
}
