import type { Academy } from '../../schema/types.generated.ts'
import { academyMadeOnce, changeAcademy, createAcademy, listAcademies, readAcademy } from '../../services/academies/academies.ts'
import { endpoint } from '../endpoint.ts'
import { ifMatch } from '../if-match.ts'
import { type Reply, withRevision } from '../reply.ts'

export const academiesEndpoints = [
  endpoint({
    operationId: 'createAcademy',
    summary: 'Add an academy',
    method: 'post',
    path: '/academies',
    access: 'returns-trust',
    body: 'create-academy',
    success: { status: 201, schema: 'academy' },
    errors: ['already-exists', 'not-possible'],
    handle: async ({ context, body, once }) => created(await createAcademy(context, body, once)),
    made: async ({ context, once }) => {
      const academy = await academyMadeOnce(context, once)
      return academy && created(academy)
    },
  }),
  endpoint({
    operationId: 'listAcademies',
    summary: "The trust's academies; `members=all` lists the comparison group too",
    method: 'get',
    path: '/academies',
    access: 'read',
    query: 'academy-query',
    success: { status: 200, schema: 'academy-page' },
    errors: [],
    handle: ({ context, query }) => listAcademies(context, query),
  }),
  endpoint({
    operationId: 'readAcademy',
    summary: 'An academy',
    method: 'get',
    path: '/academies/{id}',
    access: 'read',
    success: { status: 200, schema: 'academy' },
    errors: ['not-found'],
    handle: async ({ context, params }) => {
      const academy = await readAcademy(context, params.id)
      return withRevision(academy, academy.revision)
    },
  }),
  endpoint({
    operationId: 'changeAcademy',
    summary: 'Change what is given of an academy',
    method: 'patch',
    path: '/academies/{id}',
    access: 'returns',
    body: 'change-academy',
    success: { status: 200, schema: 'academy' },
    errors: ['not-found', 'not-possible', 'stale-revision'],
    handle: async ({ context, params, body, headers }) => {
      const academy = await changeAcademy(context, params.id, body, ifMatch(headers))
      return withRevision(academy, academy.revision)
    },
  }),
]

function created(academy: Academy): Reply {
  return withRevision(academy, academy.revision, { headers: { Location: `/api/v1/academies/${academy.id}` } })
}
