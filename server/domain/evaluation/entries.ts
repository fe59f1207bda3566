import type { IndicatorValue, IndicatorValues, Release, ReturnedValue, ReturnedValues } from '../../schema/types.generated.ts'
import { givenValue } from './given-value.ts'

/** What came in at one time for an academy and year. */
export interface Entry {
  id: string
  release: Release
  values: IndicatorValues
  /** When, as an RFC 3339 instant in UTC with milliseconds, so that their order as text is that of time. */
  savedAt: string
}

/** Final over revised over provisional over own: the later a figure, the surer. */
export const releases: readonly Release[] = ['own', 'provisional', 'revised', 'final']

export function rankOf(release: Release): number {
  return releases.indexOf(release)
}

/** Which of two entries is the later: by time, then by id. Never by which arrived first. */
export function laterThan(one: Entry, other: Entry): boolean {
  return one.savedAt === other.savedAt ? one.id > other.id : one.savedAt > other.savedAt
}

/**
 * What each release says last of each indicator: the entries cut down to that, oldest first; those that say nothing any more are left out. Taking what
 * is left together with further entries gives the same as taking all of them, in any order and however often: so it can be kept instead of them.
 */
export function latest<E extends Entry>(entries: readonly E[]): E[] {
  const kept = new Map<string, { entry: E; values: [string, IndicatorValue][] }>()
  for (const [key, { entry, value }] of lastSaid(entries)) {
    const place = kept.get(entry.id) ?? { entry, values: [] }
    kept.set(entry.id, place)
    place.values.push([key.slice(key.indexOf(' ') + 1), value])
  }
  const reduced = [...kept.values()].map(({ entry, values }) => ({ ...entry, values: Object.fromEntries(values) }))
  return reduced.sort((one, other) => (laterThan(one, other) ? 1 : -1))
}

/** The values of a return: of each indicator what the highest release that speaks of it says last, and in which entry. */
export function merged(entries: readonly Entry[]): ReturnedValues {
  const values = new Map<string, { value: ReturnedValue; from: Entry }>()
  for (const entry of entries) {
    for (const [indicator, value] of Object.entries(entry.values)) {
      const release = releaseOf(entry, value)
      const standing = values.get(indicator)
      if (standing && !outranks(release, entry, standing.value.release, standing.from)) continue
      values.set(indicator, { value: { ...givenValue(value), release, entry: entry.id }, from: entry })
    }
  }
  return Object.fromEntries([...values].map(([indicator, { value }]) => [indicator, value]))
}

/** Whether every value of an entry is what its release says already, so that adding it would change nothing. */
export function saysNothingNew(entries: readonly Entry[], entry: Entry): boolean {
  const said = lastSaid(entries)
  return Object.entries(entry.values).every(([indicator, value]) => {
    const before = said.get(keyOf(entry, indicator, value))
    return before !== undefined && same(before.value, value)
  })
}

/** The surest release among the values; `own` where there are none. */
export function surestRelease(values: ReturnedValues): Release {
  return releases[Math.max(0, ...Object.values(values).map(({ release }) => rankOf(release)))]!
}

/** Values of a return of `release` as /evaluate takes them: plain where they are of that release and of no other year or day. */
export function asGiven(values: ReturnedValues, release: Release): IndicatorValues {
  return Object.fromEntries(
    Object.entries(values).map(([indicator, { entry: _, ...given }]) => {
      const plain = given.release === release && given.year === undefined && given.asOf === undefined
      return [indicator, plain ? given.value : given]
    }),
  )
}

/** Of each release and indicator (in that order, a blank between) the last value, with its entry. */
function lastSaid<E extends Entry>(entries: readonly E[]): Map<string, { entry: E; value: IndicatorValue }> {
  const said = new Map<string, { entry: E; value: IndicatorValue }>()
  for (const entry of entries) {
    for (const [indicator, value] of Object.entries(entry.values)) {
      const key = keyOf(entry, indicator, value)
      const before = said.get(key)
      if (before === undefined || laterThan(entry, before.entry)) said.set(key, { entry, value })
    }
  }
  return said
}

function keyOf(entry: Entry, indicator: string, value: IndicatorValue): string {
  return `${releaseOf(entry, value)} ${indicator}`
}

/** A value may say how final it is by itself; else it is of its entry's release. */
function releaseOf(entry: Entry, value: IndicatorValue): Release {
  return givenValue(value).release ?? entry.release
}

function outranks(release: Release, entry: Entry, other: Release, from: Entry): boolean {
  return release === other ? laterThan(entry, from) : rankOf(release) > rankOf(other)
}

function same(one: IndicatorValue, other: IndicatorValue): boolean {
  const { value, year, asOf } = dated(one)
  const { value: otherValue, year: otherYear, asOf: otherAsOf } = dated(other)
  const equal = typeof value === 'object' && typeof otherValue === 'object' ? value.absent === otherValue.absent : value === otherValue
  return equal && year === otherYear && asOf === otherAsOf
}

function dated(value: IndicatorValue): { value: ReturnedValue['value']; year?: string; asOf?: string } {
  return typeof value === 'object' && 'value' in value ? value : { value }
}
