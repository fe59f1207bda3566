import { importReturns } from '../../services/imports/import-returns.ts'
import { endpoint } from '../endpoint.ts'

export const importsEndpoints = [
  endpoint({
    operationId: 'importReturns',
    summary: 'Import a table of returns of one year, all of it or none; a dry run only says what would be read as what',
    method: 'post',
    path: '/imports',
    access: 'returns',
    query: 'import-query',
    body: { bytes: 'text/csv' },
    success: { status: 200, schema: 'import-report' },
    errors: ['not-possible'],
    idempotent: true,
    handle: ({ context, caller, query, body }) => importReturns(context, caller, query, body),
  }),
]
