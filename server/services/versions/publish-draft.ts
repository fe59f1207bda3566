import { WaymarkError } from '../../domain/errors.ts'
import type { Finding, PublishDraft, Version } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import { type Context, today } from '../context.ts'
import { type Once, requireSame } from '../once.ts'
import { requireState } from './drafts.ts'
import { type PublishedVersion, readPublishedVersions } from './published-versions.ts'
import { sealOf } from './seal.ts'
import { refuseStale } from './stale-draft.ts'
import { isPublished, type PublishedDocument, personOf, toVersion, type VersionDocument } from './version-document.ts'
import { readDraftDocument } from './versions.ts'

type Missing = 'changes' | 'approval' | 'scenarios' | 'findings' | 'base' | 'later-version'

/**
 * Makes a draft the next version, in force from a day that is today or later. Throws `not-found`, `state-conflict`, `stale-revision`, `invalid-request` for
 * an earlier day, `not-publishable` naming all that is missing, and `evaluators-differ` when compiled rules and json-rules-engine disagree on a scenario,
 * a case at a cut or a stored return; nothing is changed then.
 */
export async function publishDraft(
  context: Context,
  caller: Caller,
  id: string,
  { effectiveFrom, note = '' }: PublishDraft,
  revision?: number,
  { signal, once }: { signal?: AbortSignal; once?: Once | undefined } = {},
): Promise<Version> {
  refuseEarlier(effectiveFrom, today(context))
  const draft = await readDraftDocument(context, id)
  requireState(draft, 'draft')
  if (revision !== undefined) refuseStale(draft, revision)
  const published = await readPublishedVersions(context)
  const faults = await context.jobs.run('examine-draft', { id, digest: draft.digest }, { caller, signal, about: id })
  refuseMissing([...unchanged(draft, published), ...staleness(draft, published, effectiveFrom), ...missingBy(faults)], faults)
  const version = await store(context, {
    ...toPublished(context, caller, draft, published.at(-1), effectiveFrom, note),
    ...(once ? { publishRequest: once } : {}),
  })
  await readPublishedVersions(context)
  return toVersion(version)
}

/** The version an earlier request with this key made of the draft. Throws `not-found` for no such draft, `idempotency-conflict`. */
export async function versionPublishedOnce(context: Context, id: string, once: Once): Promise<Version | undefined> {
  const document = await readDraftDocument(context, id)
  if (!isPublished(document) || document.publishRequest?.requestKey !== once.requestKey) return undefined
  requireSame(once, document.publishRequest)
  return toVersion(document)
}

function refuseEarlier(effectiveFrom: string, day: string): void {
  if (effectiveFrom >= day) return
  throw new WaymarkError('invalid-request', 'A version cannot take effect in the past.', [{ pointer: '/effectiveFrom', message: `must be ${day} or later` }])
}

/** A version that says what its base says would be a number for nothing, and cannot be taken back. */
function unchanged({ base, digest }: VersionDocument, published: PublishedVersion[]): Missing[] {
  return published.find(({ number }) => number === base)?.digest === digest ? ['changes'] : []
}

function staleness({ base }: VersionDocument, published: PublishedVersion[], effectiveFrom: string): Missing[] {
  const later = published.some((version) => (version.effectiveFrom ?? '') > effectiveFrom)
  return [...(base === published.at(-1)?.number ? [] : (['base'] as const)), ...(later ? (['later-version'] as const) : [])]
}

function missingBy(faults: Finding[]): Missing[] {
  const scenarios = faults.some(({ code }) => code === 'scenario-failing')
  const others = faults.some(({ code }) => code !== 'scenario-failing')
  return [...(scenarios ? (['scenarios'] as const) : []), ...(others ? (['findings'] as const) : [])]
}

const words: Record<Missing, string> = {
  changes: 'it says what its base says',
  approval: 'it is not approved',
  scenarios: 'a scenario fails',
  findings: 'the checks find errors',
  base: 'a newer version has been published since the draft was begun',
  'later-version': 'a published version takes effect on a later day',
}

function refuseMissing(missing: Missing[], findings: Finding[] = []): void {
  if (missing.length === 0) return
  const sentence = `The draft cannot be published: ${missing.map((one) => words[one]).join('; ')}.`
  throw new WaymarkError('not-publishable', sentence, [], { missing, ...(findings.length > 0 ? { findings } : {}) })
}

function toPublished(
  context: Context,
  caller: Caller,
  draft: VersionDocument,
  last: PublishedVersion | undefined,
  effectiveFrom: string,
  note: string,
): PublishedDocument {
  const { replaced: _, ...kept } = draft
  const at = context.now().toISOString()
  const by = personOf(caller)
  const published = {
    number: (last?.number ?? 0) + 1,
    effectiveFrom,
    publishedAt: at,
    publishedBy: by,
    note,
    approval: 'none',
    ...(last ? { previousSeal: last.seal } : {}),
  }
  const history = [...draft.history, { at, by, action: 'published' as const, approval: published.approval, ...(note === '' ? {} : { note }) }]
  return { ...kept, ...published, seal: sealOf({ ...kept, ...published }), state: 'published', updatedAt: at, updatedBy: by, history }
}

/** The number is unique among versions: whoever comes second has a base that is the newest no longer. */
async function store(context: Context, version: PublishedDocument): Promise<PublishedDocument> {
  try {
    return await context.store.replace('versions', version)
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error
    if (error.code === 'already-exists') refuseMissing(['base'])
    if (error.code === 'stale-revision') refuseStale(await readDraftDocument(context, version.id), version.revision)
    throw error
  }
}
