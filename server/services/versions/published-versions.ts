import { performance } from 'node:perf_hooks'
import type { Store } from '../../store/store.ts'
import type { Reading } from '../context.ts'
import { findEvery } from '../pages.ts'
import type { PublishedDocument } from './version-document.ts'

/** A published version without what is large. */
export type PublishedVersion = Omit<PublishedDocument, 'framework' | 'history'>

/** Several instances share one store, so what another publishes is seen here after this long at most. */
const freshFor = 2000

const kept = new WeakMap<Store, { at: number; versions: Promise<PublishedVersion[]> }>()

/** Every published version in order of number, read again when older than two seconds. */
export function publishedVersions({ store }: Reading): Promise<PublishedVersion[]> {
  const known = kept.get(store)
  if (known && performance.now() - known.at < freshFor) return known.versions
  const versions = findEvery<PublishedDocument>(store, 'versions', { where: { state: 'published' }, order: 'number', without: ['framework', 'history'] })
  kept.set(store, { at: performance.now(), versions })
  versions.catch(() => kept.delete(store))
  return versions
}

/** As `publishedVersions`, read from the store now. */
export function readPublishedVersions(context: Reading): Promise<PublishedVersion[]> {
  kept.delete(context.store)
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
