import { diffVersions, listVersions, readVersion, readVersionInForce } from '../../services/versions/versions.ts'
import { endpoint, jobErrors } from '../endpoint.ts'
import { reply } from '../reply.ts'
import { numberInPath, numberOrDraftInPath } from '../version-in-path.ts'

export const versionsEndpoints = [
  endpoint({
    operationId: 'listVersions',
    summary: 'The published versions in order, without their frameworks',
    method: 'get',
    path: '/versions',
    access: 'read',
    query: 'page-query',
    success: { status: 200, schema: 'version-page' },
    errors: [],
    handle: ({ context, query }) => listVersions(context, query),
  }),
  endpoint({
    operationId: 'readVersion',
    summary: 'A published version whole',
    method: 'get',
    path: '/versions/{number}',
    access: 'read',
    success: { status: 200, schema: 'version' },
    errors: ['not-found'],
    handle: ({ context, params }) => readVersion(context, numberInPath(params.number)),
  }),
  endpoint({
    operationId: 'readVersionInForce',
    summary: 'The version in force on a day, today unless told',
    method: 'get',
    path: '/versions/in-force',
    access: 'read',
    query: 'in-force-query',
    success: { status: 200, schema: 'version' },
    errors: ['not-found'],
    handle: ({ context, query }) => readVersionInForce(context, query.at),
  }),
  endpoint({
    operationId: 'diffVersions',
    summary: 'What changed from a version to another or to a draft, in words',
    method: 'get',
    path: '/versions/{number}/diff/{other}',
    access: 'read',
    success: { status: 200, schema: 'version-diff' },
    errors: ['not-found'],
    handle: ({ context, params }) => diffVersions(context, numberInPath(params.number), numberOrDraftInPath(params.other)),
  }),
  endpoint({
    operationId: 'readEngineRules',
    summary: 'A version as plain json-rules-engine rules with example facts',
    method: 'get',
    path: '/versions/{number}/engine-rules',
    access: 'read',
    success: { status: 200, schema: 'engine-rules' },
    errors: ['not-found', ...jobErrors],
    handle: async ({ context, caller, params, signal }) =>
      reply({ json: await context.jobs.answer('engine-rules', { number: numberInPath(params.number) }, { caller, signal }) }),
  }),
  endpoint({
    operationId: 'verifyVersions',
    summary: 'Recompute every digest and seal, those of receipts too',
    method: 'get',
    path: '/versions/verify',
    access: 'read-trust',
    success: { status: 200, schema: 'version-verification' },
    errors: [...jobErrors],
    handle: async ({ context, caller, signal }) => reply({ json: await context.jobs.answer('verify-versions', {}, { caller, signal }) }),
  }),
]
