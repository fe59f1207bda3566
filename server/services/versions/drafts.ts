import { randomUUID } from 'node:crypto'
import { WaymarkError } from '../../domain/errors.ts'
import { check } from '../../domain/findings/check.ts'
import type { CheckReport, CreateDraft, Draft, DraftSummary, PageQuery } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context, Reading } from '../context.ts'
import { findMade, type Once } from '../once.ts'
import { type List, listPage } from '../pages.ts'
import { compiledFramework } from './compiled-frameworks.ts'
import { readPublished } from './resolve-version.ts'
import { refuseStale } from './stale-draft.ts'
import { storedValueFindings } from './stored-value-findings.ts'
import { personOf, toDraft, toDraftSummary, type VersionDocument } from './version-document.ts'
import { readDraftDocument } from './versions.ts'

/** A new draft with the framework of a published version. Throws `not-possible` when there is no such version. */
export async function createDraft(context: Context, caller: Caller, { base, title }: CreateDraft, once?: Once): Promise<Draft> {
  const { framework, digest } = await readBase(context, base)
  const by = personOf(caller)
  const at = context.now().toISOString()
  const history = [{ at, by, action: 'created' as const }]
  const draft = {
    id: randomUUID(),
    format: 1,
    state: 'draft' as const,
    title,
    base,
    framework,
    digest,
    authors: [by],
    updatedAt: at,
    updatedBy: by,
    history,
    ...once,
  }
  return toDraft(await context.store.insert<VersionDocument>('versions', draft))
}

/** The draft an earlier request with this key began, as it now is. */
export async function draftMadeOnce(context: Context, once: Once): Promise<Draft | undefined> {
  const draft = await findMade<VersionDocument>(context, 'versions', once)
  return draft && toDraft(draft)
}

/** Drafts that are neither published nor discarded, the one edited last first. */
export function listDrafts({ store }: Context, page: PageQuery): Promise<List<DraftSummary>> {
  const query = { ...page, where: { state: ['draft', 'in-review'] }, order: 'updatedAt', descending: true, without: ['framework', 'history', 'replaced'] }
  return listPage<VersionDocument, DraftSummary>(store, 'versions', query, toDraftSummary)
}

/** A draft whole, in whatever state it is. Throws `not-found`. */
export async function readDraft(context: Context, id: string): Promise<Draft> {
  return toDraft(await readDraftDocument(context, id))
}

/** What the checks find in a draft. Throws `not-found`. */
export async function checkDraft(context: Reading, id: string): Promise<CheckReport> {
  const { digest, framework } = await readDraftDocument(context, id)
  const compiled = await compiledFramework(digest, () => framework)
  return { findings: check(compiled, await storedValueFindings(context, compiled)) }
}

/** Ends a draft that nobody wants; it is kept with the reason. Throws `not-found`, `state-conflict`, `stale-revision`. */
export async function discardDraft(context: Context, caller: Caller, id: string, reason: string, revision?: number): Promise<Draft> {
  const draft = await readDraftDocument(context, id)
  requireState(draft, 'draft', 'in-review')
  if (revision !== undefined) refuseStale(draft, revision)
  const by = personOf(caller)
  const at = context.now().toISOString()
  const { replaced: _, ...kept } = draft
  const history = [...draft.history, { at, by, action: 'discarded' as const, note: reason }]
  const discarded = { ...kept, state: 'discarded' as const, updatedAt: at, updatedBy: by, history }
  return toDraft(await replaceDraft(context, discarded))
}

/** Throws `stale-revision` with what changed since, where someone else was quicker. */
export async function replaceDraft(context: Context, draft: VersionDocument): Promise<VersionDocument> {
  try {
    const saved = await context.store.replace<VersionDocument>('versions', draft)
    // whoever waits for what follows from the draft as it was waits for nothing
    context.jobs.drop(draft.id)
    return saved
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'stale-revision') refuseStale(await readDraftDocument(context, draft.id), draft.revision)
    throw error
  }
}

/** Throws `state-conflict` unless the draft is in one of the states. */
export function requireState(draft: VersionDocument, ...states: VersionDocument['state'][]): void {
  if (states.includes(draft.state)) return
  throw new WaymarkError('state-conflict', `The draft is ${draft.state}, so this cannot be done to it.`, [], { state: draft.state })
}

async function readBase(context: Context, base: number): Promise<VersionDocument> {
  try {
    return await readPublished(context, base)
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'not-found')
      throw new WaymarkError('not-possible', error.message, [{ pointer: '/base', message: `there is no version ${base}` }])
    throw error
  }
}
