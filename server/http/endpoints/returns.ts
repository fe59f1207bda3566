import { listReturns, listReturnsOf, putReturn, readReturn } from '../../services/academies/returns.ts'
import { endpoint } from '../endpoint.ts'
import { withRevision } from '../reply.ts'
import { yearInPath } from '../year-in-path.ts'

export const returnsEndpoints = [
  endpoint({
    operationId: 'putReturn',
    summary: 'Store the values of an academy and year for one release; what stood before is kept',
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
    summary: 'The values of an academy and year, with their history',
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
