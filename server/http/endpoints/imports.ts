import { csvText } from '../../domain/words/csv-text.ts'
import type { ImportQuery } from '../../schema/types.generated.ts'
import { annotateTable, importReturns } from '../../services/imports/import-returns.ts'
import { listImports, withdrawImport } from '../../services/imports/imports.ts'
import { keepKnownColumns, readKnownColumns } from '../../services/imports/known-columns.ts'
import { importMadeOnce } from '../../services/imports/resume-imports.ts'
import { returnsTemplate } from '../../services/imports/returns-template.ts'
import { accepts } from '../accepts.ts'
import { endpoint, megabytes } from '../endpoint.ts'
import { requireIfMatch } from '../if-match.ts'
import { reply, withRevision } from '../reply.ts'

const csv = 'text/csv'
const csvHeaders = (name: string) => ({ 'Content-Type': `${csv}; charset=utf-8`, 'Content-Disposition': `attachment; filename="${name}"` })

export const importsEndpoints = [
  endpoint({
    operationId: 'importReturns',
    summary: 'Import a table of returns of one year, all of it or none; a dry run only says what would be read as what, as CSV with a column of errors',
    method: 'post',
    path: '/imports',
    access: 'returns-trust',
    query: 'import-query',
    body: { bytes: csv, limit: megabytes(50) },
    success: { status: 200, schema: 'import-report', types: [csv] },
    errors: ['not-possible'],
    changesNothing: (query) => (query as ImportQuery).dryRun === true,
    handle: async ({ context, caller, query, body, headers, once, signal }) => {
      if (!query.dryRun || !accepts(headers, csv)) return importReturns(context, caller, query, body, { signal, ...(once ? { once } : {}) })
      return reply({ headers: csvHeaders('errors.csv'), stream: await annotateTable(context, query, body) })
    },
    made: ({ context, once }) => importMadeOnce(context, once),
  }),
  endpoint({
    operationId: 'readKnownColumns',
    summary: 'What the headings of the trust’s own tables stand for, by name',
    method: 'get',
    path: '/imports/columns',
    access: 'read-trust',
    success: { status: 200, schema: 'known-columns' },
    errors: [],
    handle: async ({ context }) => {
      const { revision, ...known } = await readKnownColumns(context)
      return withRevision(known, revision)
    },
  }),
  endpoint({
    operationId: 'keepKnownColumns',
    summary: 'Keep what headings stand for, in place of all that was kept; If-Match is "0" while nothing is',
    method: 'put',
    path: '/imports/columns',
    access: 'returns-trust',
    body: { schema: 'known-columns', limit: megabytes(1) },
    success: { status: 200, schema: 'known-columns' },
    errors: ['not-possible', 'revision-required', 'stale-revision'],
    handle: async ({ context, headers, body }) => {
      const { revision, ...known } = await keepKnownColumns(context, body, requireIfMatch(headers))
      return withRevision(known, revision)
    },
  }),
  endpoint({
    operationId: 'listImports',
    summary: 'What was brought in, newest first',
    method: 'get',
    path: '/imports',
    access: 'read-trust',
    query: 'page-query',
    success: { status: 200, schema: 'import-page' },
    errors: [],
    handle: ({ context, query }) => listImports(context, query),
  }),
  endpoint({
    operationId: 'withdrawImport',
    summary: 'Withdraw all that an import brought in; it is kept, and what stood below shows again',
    method: 'post',
    path: '/imports/{id}/withdraw',
    access: 'returns-trust',
    body: 'withdraw',
    success: { status: 200, schema: 'import' },
    errors: ['not-found', 'state-conflict'],
    handle: ({ context, caller, params, body }) => withdrawImport(context, caller, params.id, body),
  }),
  endpoint({
    operationId: 'readReturnsTemplate',
    summary: 'An empty table of returns for academies of a phase',
    method: 'get',
    path: '/imports/template',
    access: 'read',
    query: 'template-query',
    success: { status: 200, types: [csv] },
    errors: [],
    handle: async ({ context, query }) =>
      reply({ headers: csvHeaders(`returns-${query.phase}.csv`), body: csvText([await returnsTemplate(context, query.phase)]) }),
  }),
]
