import { performance } from 'node:perf_hooks'
import type { Store } from '../../store/store.ts'
import type { Reading } from '../context.ts'
import { wholeOf } from '../limited-store.ts'
import { findEvery } from '../pages.ts'
import type { PublishedDocument } from './version-document.ts'

/** A published version without what is large. */
export type PublishedVersion = Omit<PublishedDocument, 'framework' | 'history'>

/** Several instances share one store, so what another publishes is seen here after this long at most. */
const freshFor = 2000

interface Kept {
  at: number
  versions: Promise<PublishedVersion[]>
}

const kept = new WeakMap<Store, Kept>()

/** Every published version in order of number; what is new is asked for when the last time is more than two seconds ago. */
export function publishedVersions(context: Reading): Promise<PublishedVersion[]> {
  const store = wholeOf(context.store)
  const known = kept.get(store)
  if (known && performance.now() - known.at < freshFor) return known.versions
  const versions = known ? known.versions.then((before) => broughtUpToDate(store, before)) : readAll(store)
  kept.set(store, { at: performance.now(), versions })
  versions.catch(() => kept.delete(store))
  return versions
}

const without = ['framework', 'history']

function readAll(store: Store): Promise<PublishedVersion[]> {
  return findEvery<PublishedDocument>(store, 'versions', { where: { state: 'published' }, order: 'number', without })
}

/** With what came since: the next number, for they have no gaps; and all read again where one that is known was written to, which only withdrawing does. */
async function broughtUpToDate(store: Store, before: PublishedVersion[]): Promise<PublishedVersion[]> {
  const query = { where: { state: 'published' }, order: 'updatedAt', descending: true, limit: 1, without }
  const [[latest], [next]] = await Promise.all([
    store.find<PublishedDocument>('versions', query).then(({ items }) => items),
    store.find<PublishedDocument>('versions', { where: { number: (before.at(-1)?.number ?? 0) + 1 }, limit: 1, without }).then(({ items }) => items),
  ])
  const known = latest === undefined || before.some(({ id, revision }) => id === latest.id && revision === latest.revision)
  return known && next === undefined ? before : readAll(store)
}

/** As `publishedVersions`, read from the store now. */
export function readPublishedVersions(context: Reading): Promise<PublishedVersion[]> {
  kept.delete(wholeOf(context.store))
  return publishedVersions(context)
}

/** The published version in force on a day: the latest that has taken effect, of two on one day the higher number. Undefined while there is none. */
export function inForceOn(versions: PublishedVersion[], day: string): PublishedVersion | undefined {
  const effective = versions.filter(({ effectiveFrom }) => effectiveFrom === undefined || effectiveFrom <= day)
  return effective.reduce<PublishedVersion | undefined>(
    (latest, version) => (latest && (latest.effectiveFrom ?? '') > (version.effectiveFrom ?? '') ? latest : version),
    undefined,
  )
}
