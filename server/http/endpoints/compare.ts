import { endpoint, jobErrors, megabytes } from '../endpoint.ts'
import { reply } from '../reply.ts'

export const compareEndpoints = [
  endpoint({
    operationId: 'compareVersions',
    summary: 'Who moves between two versions, or a version and a draft, and why',
    method: 'post',
    path: '/versions/compare',
    access: 'read',
    body: { schema: 'compare-request', limit: megabytes(10), unread: true },
    success: { status: 200, schema: 'comparison-report' },
    errors: ['not-possible', ...jobErrors],
    handle: async ({ context, caller, body, signal }) => reply({ json: await context.jobs.answer('compare-versions', body, { caller, signal }) }),
  }),
]
