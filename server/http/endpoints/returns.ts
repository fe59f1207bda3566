import { listEntries, readReturn, withdrawEntry } from '../../services/academies/return-history.ts'
import { listReturns, listReturnsOf, putReturn } from '../../services/academies/returns.ts'
import { endpoint } from '../endpoint.ts'
import { withRevision } from '../reply.ts'
import { yearInPath } from '../year-in-path.ts'

export const returnsEndpoints = [
  endpoint({
    operationId: 'putReturn',
    summary: 'Add what is given as an entry of an academy and year; what came in before is kept',
    method: 'put',
    path: '/academies/{id}/returns/{year}',
    access: 'returns',
    body: 'put-return',
    success: { status: 200, schema: 'return' },
    errors: ['not-found', 'not-possible'],
    handle: async ({ context, caller, params, body }) => {
      const stored = await putReturn(context, caller, params.id, yearInPath(params.year), body)
      return withRevision(stored, stored.revision)
    },
  }),
  endpoint({
    operationId: 'readReturn',
    summary: 'The values that hold for an academy and year, with the entries they come from and the history',
    method: 'get',
    path: '/academies/{id}/returns/{year}',
    access: 'read',
    success: { status: 200, schema: 'return' },
    errors: ['not-found'],
    handle: async ({ context, params }) => {
      const stored = await readReturn(context, params.id, yearInPath(params.year))
      return withRevision(stored, stored.revision)
    },
  }),
  endpoint({
    operationId: 'listEntries',
    summary: 'Every entry of an academy and year, the surest release first and in it the newest',
    method: 'get',
    path: '/academies/{id}/returns/{year}/entries',
    access: 'read',
    query: 'page-query',
    success: { status: 200, schema: 'return-entry-page' },
    errors: ['not-found'],
    handle: ({ context, params, query }) => listEntries(context, params.id, yearInPath(params.year), query),
  }),
  endpoint({
    operationId: 'withdrawEntry',
    summary: 'Withdraw an entry; it is kept, and what stood below it shows again',
    method: 'post',
    path: '/academies/{id}/returns/{year}/entries/{entry}/withdraw',
    access: 'returns',
    body: 'withdraw',
    success: { status: 200, schema: 'return' },
    errors: ['not-found', 'state-conflict'],
    handle: async ({ context, caller, params, body }) => {
      const stored = await withdrawEntry(context, caller, params.id, yearInPath(params.year), params.entry, body)
      return withRevision(stored, stored.revision)
    },
  }),
  endpoint({
    operationId: 'listReturnsOfAcademy',
    summary: 'Every return of an academy, newest year first',
    method: 'get',
    path: '/academies/{id}/returns',
    access: 'read',
    query: 'page-query',
    success: { status: 200, schema: 'return-page' },
    errors: ['not-found'],
    handle: ({ context, params, query }) => listReturnsOf(context, params.id, query),
  }),
  endpoint({
    operationId: 'listReturns',
    summary: 'The returns of a year',
    method: 'get',
    path: '/returns',
    access: 'read',
    query: 'return-query',
    success: { status: 200, schema: 'return-page' },
    errors: [],
    handle: ({ context, query }) => listReturns(context, query),
  }),
]
