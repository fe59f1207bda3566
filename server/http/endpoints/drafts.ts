import type { Draft } from '../../schema/types.generated.ts'
import { createDraft, discardDraft, draftMadeOnce, listDrafts, readDraft } from '../../services/versions/drafts.ts'
import { patchDraft, replaceFramework } from '../../services/versions/edit-draft.ts'
import { publishDraft, versionPublishedOnce } from '../../services/versions/publish-draft.ts'
import { rebaseDraft } from '../../services/versions/rebase-draft.ts'
import { toDraft } from '../../services/versions/version-document.ts'
import { endpoint, jobErrors, megabytes } from '../endpoint.ts'
import { ifMatch, requireIfMatch } from '../if-match.ts'
import { prefersMinimal } from '../prefer.ts'
import { type Reply, reply, withRevision } from '../reply.ts'

export const draftsEndpoints = [
  endpoint({
    operationId: 'createDraft',
    summary: 'Begin a draft from a published version',
    method: 'post',
    path: '/drafts',
    access: 'edit',
    body: 'create-draft',
    success: { status: 201, schema: 'draft' },
    errors: ['not-possible'],
    handle: async ({ context, caller, body, once }) => begun(await createDraft(context, caller, body, once)),
    made: async ({ context, once }) => {
      const draft = await draftMadeOnce(context, once)
      return draft && begun(draft)
    },
  }),
  endpoint({
    operationId: 'listDrafts',
    summary: 'The drafts being worked on, the one edited last first',
    method: 'get',
    path: '/drafts',
    access: 'read',
    query: 'page-query',
    success: { status: 200, schema: 'draft-page' },
    errors: [],
    handle: ({ context, query }) => listDrafts(context, query),
  }),
  endpoint({
    operationId: 'readDraft',
    summary: 'A draft whole',
    method: 'get',
    path: '/drafts/{id}',
    access: 'read',
    success: { status: 200, schema: 'draft' },
    errors: ['not-found'],
    handle: async ({ context, params }) => {
      const draft = await readDraft(context, params.id)
      return withRevision(draft, draft.revision)
    },
  }),
  endpoint({
    operationId: 'patchDraft',
    summary: 'Edit the title or the framework of a draft by JSON Patch',
    method: 'patch',
    path: '/drafts/{id}',
    access: 'edit',
    body: { schema: 'json-patch', type: 'application/json-patch+json', limit: megabytes(1), tooDeep: 'not-possible' },
    success: { status: 200, schema: 'draft', minimal: 'draft-reference' },
    errors: ['not-found', 'state-conflict', 'patch-test-failed', 'stale-revision', 'revision-required', 'not-possible', ...jobErrors],
    handle: async ({ context, caller, params, body, headers }) => {
      const edited = await patchDraft(context, caller, params.id, body, requireIfMatch(headers))
      if (!prefersMinimal(headers)) return withRevision(toDraft(edited), edited.revision)
      const { id, revision, digest } = edited
      return withRevision({ id, revision, digest }, revision, { headers: { 'Preference-Applied': 'return=minimal' } })
    },
  }),
  endpoint({
    operationId: 'replaceDraftFramework',
    summary: 'Replace the framework of a draft',
    method: 'put',
    path: '/drafts/{id}/framework',
    access: 'edit',
    body: { schema: 'framework', limit: megabytes(1), code: 'not-possible' },
    success: { status: 200, schema: 'draft' },
    errors: ['not-found', 'state-conflict', 'stale-revision', 'revision-required', 'not-possible', ...jobErrors],
    handle: async ({ context, caller, params, body, headers }) => {
      const draft = await replaceFramework(context, caller, params.id, body, requireIfMatch(headers))
      return withRevision(draft, draft.revision)
    },
  }),
  endpoint({
    operationId: 'checkDraft',
    summary: 'What the checks find in a draft',
    method: 'post',
    path: '/drafts/{id}/check',
    access: 'read',
    success: { status: 200, schema: 'check-report' },
    errors: ['not-found', 'state-conflict', ...jobErrors],
    handle: async ({ context, caller, params: { id }, signal }) =>
      reply({ json: await context.jobs.answer('check-draft', { id }, { caller, signal, about: id }) }),
  }),
  endpoint({
    operationId: 'readDraftImpact',
    summary: 'Who would move from the base of a draft to the draft, and why',
    method: 'post',
    path: '/drafts/{id}/impact',
    access: 'read',
    body: { schema: 'impact-request', limit: megabytes(10), optional: true, unread: true },
    success: { status: 200, schema: 'comparison-report' },
    errors: ['not-found', 'not-possible', 'state-conflict', ...jobErrors],
    handle: async ({ context, caller, params: { id }, body: request, signal }) =>
      reply({ json: await context.jobs.answer('impact-of-draft', { id, request }, { caller, signal, about: id }) }),
  }),
  endpoint({
    operationId: 'publishDraft',
    summary: 'Make a draft the next version, in force from a day that is today or later',
    method: 'post',
    path: '/drafts/{id}/publish',
    access: 'approve',
    body: 'publish-draft',
    success: { status: 201, schema: 'version' },
    errors: ['not-found', 'state-conflict', 'not-publishable', 'evaluators-differ', 'stale-revision', ...jobErrors],
    handle: ({ context, caller, params, body, headers, signal, once }) => publishDraft(context, caller, params.id, body, ifMatch(headers), { signal, once }),
    made: ({ context, params, once }) => versionPublishedOnce(context, params.id, once),
  }),
  endpoint({
    operationId: 'rebaseDraft',
    summary: 'Carry the changes of a draft over to the newest version, item by item',
    method: 'post',
    path: '/drafts/{id}/rebase',
    access: 'edit',
    body: { schema: 'rebase-draft', optional: true },
    success: { status: 200, schema: 'draft' },
    errors: ['not-found', 'state-conflict', 'rebase-conflict', 'stale-revision', 'not-possible'],
    handle: async ({ context, caller, params, body, headers }) => {
      const draft = await rebaseDraft(context, caller, params.id, body ?? {}, ifMatch(headers))
      return withRevision(draft, draft.revision)
    },
  }),
  endpoint({
    operationId: 'discardDraft',
    summary: 'End a draft nobody wants, with the reason',
    method: 'post',
    path: '/drafts/{id}/discard',
    access: 'edit',
    body: 'reason',
    success: { status: 200, schema: 'draft' },
    errors: ['not-found', 'state-conflict', 'stale-revision'],
    handle: async ({ context, caller, params, body, headers }) => {
      const draft = await discardDraft(context, caller, params.id, body.reason, ifMatch(headers))
      return withRevision(draft, draft.revision)
    },
  }),
]

function begun(draft: Draft): Reply {
  return withRevision(draft, draft.revision, { headers: { Location: `/api/v1/drafts/${draft.id}` } })
}
