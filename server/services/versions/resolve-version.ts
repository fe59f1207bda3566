import { WaymarkError } from '../../domain/errors.ts'
import type { CompiledFramework } from '../../domain/evaluation/compile.ts'
import { isLarge } from '../../domain/evaluation/is-large.ts'
import type { Framework } from '../../schema/types.generated.ts'
import type { Reading } from '../context.ts'
import { compiledFramework } from './compiled-frameworks.ts'
import { inForceOn, type PublishedVersion, publishedVersions, readPublishedVersions } from './published-versions.ts'
import { isPublished, type VersionDocument } from './version-document.ts'

const attempts = 5

/** What a caller may name a version by: the one in force, its number, or a draft's id. */
export type VersionName = 'current' | number | string

export interface ResolvedVersion {
  /** As answers name it: the number of a published version, the id of a draft. */
  label: number | string
  id: string
  digest: string
  published: boolean
  compiled: CompiledFramework
}

/** The version named, ready to evaluate; `current` is the one in force on `day`. Throws `not-possible` at `pointer` when there is no such version. */
export async function resolveVersion(context: Reading, name: VersionName, day: string, pointer = '/version'): Promise<ResolvedVersion> {
  for (let attempt = 1; ; attempt++) {
    const found = typeof name === 'string' && name !== 'current' ? await findById(context, name) : await findPublished(context, name, day)
    if (!found) throw new WaymarkError('not-possible', `There is no version ${name}.`, [{ pointer, message: `there is no version ${name}` }])
    try {
      const compiled = await compiledFramework(found.digest, () => readFramework(context, found))
      return { label: found.number ?? found.id, id: found.id, digest: found.digest, published: found.state === 'published', compiled }
    } catch (error) {
      if (attempt === attempts || !(error instanceof WaymarkError) || error.code !== 'state-conflict') throw error
    }
  }
}

const large = new Map<string, boolean>()
const mostKnown = 100

/** Whether the version named has a framework so large that a worker should evaluate under it; false where there is no such version. */
export async function isLargeVersion(context: Reading, name: VersionName, day: string): Promise<boolean> {
  const found = typeof name === 'string' && name !== 'current' ? await findById(context, name) : await findPublished(context, name, day)
  if (!found) return false
  const known = large.get(found.digest)
  if (known !== undefined) return known
  const is = isLarge(await readFramework(context, found))
  if (large.size >= mostKnown) large.clear()
  large.set(found.digest, is)
  return is
}

/** The version a query names in text. */
export function versionName(text: string | undefined): VersionName {
  if (text === undefined) return 'current'
  return /^\d+$/.test(text) ? Number(text) : text
}

async function findPublished(context: Reading, name: VersionName, day: string): Promise<PublishedVersion | undefined> {
  const pick = (versions: PublishedVersion[]) => (name === 'current' ? inForceOn(versions, day) : versions.find(({ number }) => number === name))
  // another instance may have published it within the last two seconds
  return pick(await publishedVersions(context)) ?? pick(await readPublishedVersions(context))
}

async function findById({ store }: Reading, id: string): Promise<Omit<VersionDocument, 'framework' | 'history'> | undefined> {
  const { items } = await store.find<VersionDocument>('versions', { where: { id }, without: ['framework', 'history', 'replaced'] })
  return items.find(({ state }) => state !== 'discarded')
}

/** A draft may be edited between reading its digest and its framework: what is kept by a digest must be of that digest. */
async function readFramework({ store }: Reading, { id, digest }: Pick<VersionDocument, 'id' | 'digest'>): Promise<Framework> {
  const document = await store.get<VersionDocument>('versions', id)
  if (document?.digest === digest) return document.framework
  throw new WaymarkError('state-conflict', 'The draft was changed while it was read. Ask again.')
}

/** The published document of a number. Throws `not-found`. */
export async function readPublished({ store }: Reading, number: number) {
  const { items } = await store.find<VersionDocument>('versions', { where: { number } })
  const document = items.find(isPublished)
  if (!document) throw new WaymarkError('not-found', `There is no version ${number}.`)
  return document
}
