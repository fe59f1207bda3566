import { digestOf } from '../../domain/digest.ts'
import { refuse, WaymarkError } from '../../domain/errors.ts'
import { frameworkFaults } from '../../domain/faults/framework-faults.ts'
import { carryOver } from '../../domain/version-comparison/carry-over.ts'
import { parse } from '../../schema/parse.ts'
import type { Draft, RebaseDraft } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { replaceDraft, requireState } from './drafts.ts'
import { replacedBy, withinLimit } from './edit-draft.ts'
import { readPublishedVersions } from './published-versions.ts'
import { readPublished } from './resolve-version.ts'
import { refuseStale } from './stale-draft.ts'
import { personOf, toDraft, type VersionDocument } from './version-document.ts'
import { readDraftDocument } from './versions.ts'

/**
 * Makes a draft one of the newest version: its changes are carried over item by item. A draft that is one already stays as it is. Throws `not-found`,
 * `state-conflict`, `stale-revision`, `rebase-conflict` with the items both changed and no choice names, and `not-possible` where the changes do not go
 * together with those of the version; nothing is changed then.
 */
export async function rebaseDraft(context: Context, caller: Caller, id: string, { choices = [], reason = '' }: RebaseDraft, revision?: number): Promise<Draft> {
  const draft = await readDraftDocument(context, id)
  requireState(draft, 'draft')
  if (revision !== undefined) refuseStale(draft, revision)
  const newest = (await readPublishedVersions(context)).at(-1)?.number
  if (newest === undefined || draft.base === undefined || newest === draft.base) return toDraft(draft)
  const [base, version] = await Promise.all([readPublished(context, draft.base), readPublished(context, newest)])
  const { framework, clashes } = carryOver(base.framework, draft.framework, version.framework, choices)
  if (clashes.length > 0) {
    const sentence = `Version ${newest} changed what the draft changes too. Choose for each which holds.`
    throw new WaymarkError('rebase-conflict', sentence, [], { base: newest, conflicts: clashes })
  }
  const whole = parse('framework', framework, { code: 'not-possible', at: '/framework' })
  const faults = frameworkFaults(whole).map((fault) => ({ ...fault, pointer: `/framework${fault.pointer}` }))
  refuse('not-possible', `The changes do not go together with those of version ${newest}, so the draft stays as it was.`, faults)
  return toDraft(await replaceDraft(context, rebased(draft, { newest, framework: whole, by: personOf(caller), at: context.now().toISOString(), reason })))
}

interface Rebase {
  newest: number
  framework: VersionDocument['framework']
  by: VersionDocument['updatedBy']
  at: string
  reason: string
}

function rebased(draft: VersionDocument, { newest, framework, by, at, reason }: Rebase): VersionDocument {
  const entry = { at, by, action: 'rebased' as const, bases: [draft.base!, newest] as [number, number], ...(reason === '' ? {} : { note: reason }) }
  return {
    ...draft,
    base: newest,
    framework,
    digest: digestOf(framework),
    authors: draft.authors.some((author) => author.id === by.id) ? draft.authors : [...draft.authors, by],
    updatedAt: at,
    updatedBy: by,
    history: [...draft.history, entry],
    replaced: withinLimit([...(draft.replaced ?? []), replacedBy(draft, draft.title, framework)]),
  }
}
