import { loadSample } from '../../services/sample.ts'
import { endpoint } from '../endpoint.ts'

export const sampleEndpoints = [
  endpoint({
    operationId: 'loadSample',
    summary: "Store the trust's academies with their published figures, to try the framework on",
    method: 'post',
    path: '/sample',
    access: ['returns-trust', 'administer'],
    success: { status: 200, schema: 'sample-report' },
    errors: ['not-possible'],
    handle: ({ context, caller }) => loadSample(context, caller),
  }),
]
