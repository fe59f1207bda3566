import { listAudit } from '../../services/audit.ts'
import { endpoint } from '../endpoint.ts'

export const auditEndpoints = [
  endpoint({
    operationId: 'listAudit',
    summary: 'What people and keys did around the framework, newest first',
    method: 'get',
    path: '/audit',
    access: 'administer',
    query: 'page-query',
    success: { status: 200, schema: 'audit-page' },
    errors: [],
    handle: ({ context, query }) => listAudit(context, query),
  }),
]
