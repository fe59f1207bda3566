import { digestOf } from '../../domain/digest.ts'
import { type Fault, pointer, refuse } from '../../domain/errors.ts'
import { isLarge } from '../../domain/evaluation/is-large.ts'
import { frameworkFaults } from '../../domain/faults/framework-faults.ts'
import { parse } from '../../schema/parse.ts'
import type { Draft, Framework, JsonPatch } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { nextTurn } from '../turns.ts'
import { applyJsonPatch } from './apply-json-patch.ts'
import { deltaBetween } from './delta.ts'
import { replaceDraft, requireState } from './drafts.ts'
import { refuseStale } from './stale-draft.ts'
import { type HistoryEntry, type Person, personOf, type Replaced, toDraft, type VersionDocument } from './version-document.ts'
import { readDraftDocument } from './versions.ts'

/** Bytes of JSON of what edits replaced that a draft carries along; what is older is let go. */
const mostReplaced = 200_000
const sameEntryFor = 3_600_000
/** Of a framework as JSON: five times the one the service comes with, and no more than one body can replace. */
const mostBytes = 1_000_000

/**
 * Edits a draft by JSON Patch on /title and /framework, based on `revision`. Throws `not-found`, `invalid-request` for any other place, `state-conflict`,
 * `patch-test-failed`, `stale-revision` with what changed since, and `not-possible` when it would not be a valid framework; then nothing is changed.
 */
export async function patchDraft(context: Context, caller: Caller, id: string, patch: JsonPatch, revision: number): Promise<VersionDocument> {
  const draft = await openForEditing(context, id, revision)
  refuse('invalid-request', 'Only the title and the framework of a draft can be edited.', placesOutside(patch))
  await nextTurn()
  const { title, framework } = applyJsonPatch({ title: draft.title, framework: draft.framework }, patch) as { title: unknown; framework: unknown }
  const { title: valid } = title === draft.title ? draft : parse('create-draft', { base: draft.base, title }, { code: 'not-possible' })
  await nextTurn()
  return save(context, caller, draft, { title: valid, framework, at: '/framework' })
}

/** Replaces the framework of a draft, based on `revision`. Throws as `patchDraft`. */
export async function replaceFramework(context: Context, caller: Caller, id: string, framework: Framework, revision: number): Promise<Draft> {
  const draft = await openForEditing(context, id, revision)
  return toDraft(await save(context, caller, draft, { title: draft.title, framework, at: '' }))
}

async function openForEditing(context: Context, id: string, revision: number): Promise<VersionDocument> {
  const draft = await readDraftDocument(context, id)
  requireState(draft, 'draft')
  refuseStale(draft, revision)
  return draft
}

/** Pointers of the patch that lead elsewhere than /title or into /framework. */
function placesOutside(patch: JsonPatch): Fault[] {
  const inside = (place: string) => place === '/title' || place === '/framework' || place.startsWith('/framework/')
  return patch.flatMap(({ path, from }, index) => [
    ...(inside(path) ? [] : [{ pointer: pointer(index, 'path'), message: `'${path}' is neither /title nor in /framework` }]),
    ...(from === undefined || inside(from) ? [] : [{ pointer: pointer(index, 'from'), message: `'${from}' is neither /title nor in /framework` }]),
  ])
}

interface Edited {
  title: string
  framework: unknown
  /** Where the framework stands in what was sent, for the pointers of its faults. */
  at: string
}

async function save(context: Context, caller: Caller, draft: VersionDocument, { title, framework: data, at }: Edited): Promise<VersionDocument> {
  const framework = parse('framework', data, { code: 'not-possible', at })
  await nextTurn()
  const bytes = Buffer.byteLength(JSON.stringify(framework))
  const tooLarge = { pointer: at, message: `has ${bytes} bytes of JSON; at most ${mostBytes} are kept` }
  refuse('not-possible', 'The draft would be too large.', bytes > mostBytes ? [tooLarge] : [])
  await nextTurn()
  const faults = isLarge(framework) ? await context.jobs.run('framework-faults', { framework }, { caller }) : frameworkFaults(framework)
  const inDraft = faults.map((fault) => ({ ...fault, pointer: at + fault.pointer }))
  refuse('not-possible', 'The draft would not be a valid framework, so it stays as it was.', inDraft)
  const digest = digestOf(framework)
  if (title === draft.title && digest === draft.digest) return draft
  await nextTurn()
  const by = personOf(caller)
  const now = context.now()
  const edited: VersionDocument = {
    ...draft,
    title,
    framework,
    digest,
    authors: draft.authors.some((author) => author.id === by.id) ? draft.authors : [...draft.authors, by],
    updatedAt: now.toISOString(),
    updatedBy: by,
    history: withEdit(draft.history, by, now),
    replaced: withinLimit([...(draft.replaced ?? []), replacedBy(draft, title, framework)]),
  }
  await nextTurn()
  const saved = await replaceDraft(context, edited)
  await nextTurn()
  return saved
}

/** Edits by one person within the hour are one entry. */
function withEdit(history: HistoryEntry[], by: Person, at: Date): HistoryEntry[] {
  const last = history.at(-1)
  const continues = last?.action === 'edited' && last.by.id === by.id && at.getTime() - Date.parse(last.at) < sameEntryFor
  if (!last || !continues) return [...history, { at: at.toISOString(), by, action: 'edited', edits: 1 }]
  return [...history.slice(0, -1), { ...last, edits: (last.edits ?? 1) + 1, until: at.toISOString() }]
}

/** What an edit replaces, as the draft keeps it. */
export function replacedBy(draft: VersionDocument, title: string, framework: Framework): Replaced {
  const back = deltaBetween(framework, draft.framework)
  return { revision: draft.revision, ...(title === draft.title ? {} : { title: draft.title }), ...(back ? { back } : {}) }
}

/** The latest of what edits replaced, as much as a draft carries along. */
export function withinLimit(replaced: Replaced[]): Replaced[] {
  let bytes = 0
  const from = replaced.findLastIndex((entry) => {
    bytes += JSON.stringify(entry).length
    return bytes > mostReplaced
  })
  return replaced.slice(from + 1)
}
