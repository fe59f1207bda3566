import { compareVersions } from '../../services/versions/compare-versions.ts'
import { endpoint } from '../endpoint.ts'

export const compareEndpoints = [
  endpoint({
    operationId: 'compareVersions',
    summary: 'Who moves between two versions, or a version and a draft, and why',
    method: 'post',
    path: '/versions/compare',
    access: 'read',
    body: 'compare-request',
    success: { status: 200, schema: 'comparison-report' },
    errors: ['not-possible'],
    handle: ({ context, body }) => compareVersions(context, body),
  }),
]
