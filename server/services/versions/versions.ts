import { WaymarkError } from '../../domain/errors.ts'
import { engineRules as rulesOf } from '../../domain/evaluation/engine-rules-document.ts'
import { diff } from '../../domain/version-comparison/diff.ts'
import type { EngineRules, PageQuery, Version, VersionDiff, VersionSummary } from '../../schema/types.generated.ts'
import { type Context, type Reading, today } from '../context.ts'
import { type List, listPage } from '../pages.ts'
import { compiledFramework } from './compiled-frameworks.ts'
import { inForceOn, readPublishedVersions } from './published-versions.ts'
import { readPublished } from './resolve-version.ts'
import { type PublishedDocument, toVersion, toVersionSummary, type VersionDocument } from './version-document.ts'

/** Published versions in order of number, without their frameworks. */
export function listVersions({ store }: Context, page: PageQuery): Promise<List<VersionSummary>> {
  const query = { ...page, where: { state: 'published' }, order: 'number', without: ['framework', 'history'] }
  return listPage<PublishedDocument, VersionSummary>(store, 'versions', query, toVersionSummary)
}

/** A published version. Throws `not-found`. */
export async function readVersion(context: Context, number: number): Promise<Version> {
  return toVersion(await readPublished(context, number))
}

/** The version in force on a day, today unless told. Throws `not-found` while nothing is published. */
export async function readVersionInForce(context: Context, day: string = today(context)): Promise<Version> {
  const inForce = inForceOn(await readPublishedVersions(context), day)
  if (!inForce) throw new WaymarkError('not-found', 'No version is published yet.')
  return readVersion(context, inForce.number)
}

/** What changed from a published version to another, or to a draft given by its id, in words. Throws `not-found`. */
export async function diffVersions(context: Context, from: number, to: number | string): Promise<VersionDiff> {
  const before = await readPublished(context, from)
  const after = typeof to === 'number' ? await readPublished(context, to) : await readDraftDocument(context, to)
  return { changes: diff(before.framework, after.framework) }
}

/** The version as plain json-rules-engine rules with example facts. Throws `not-found`. */
export async function readEngineRules(context: Reading, number: number): Promise<EngineRules> {
  const { digest, framework } = await readPublished(context, number)
  return rulesOf(await compiledFramework(digest, () => framework))
}

/** A draft, in whatever state it is by now. Throws `not-found`, also for version 1, which never was a draft. */
export async function readDraftDocument({ store }: Reading, id: string): Promise<VersionDocument> {
  const document = await store.get<VersionDocument>('versions', id)
  if (document?.base === undefined) throw new WaymarkError('not-found', `There is no draft ${id}.`)
  return document
}
