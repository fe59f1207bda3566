import { createUser, listUsers, userMadeOnce } from '../../services/users.ts'
import { endpoint } from '../endpoint.ts'

export const usersEndpoints = [
  endpoint({
    operationId: 'listUsers',
    summary: 'The people, by e-mail address',
    method: 'get',
    path: '/users',
    access: 'administer',
    query: 'page-query',
    success: { status: 200, schema: 'user-page' },
    errors: [],
    handle: ({ context, query }) => listUsers(context, query),
  }),
  endpoint({
    operationId: 'createUser',
    summary: 'Add a person',
    method: 'post',
    path: '/users',
    access: 'administer',
    secret: 'body',
    body: 'create-user',
    success: { status: 201, schema: 'user' },
    errors: ['already-exists'],
    handle: ({ context, caller, body, once }) => createUser(context, caller, body, once),
    made: ({ context, once }) => userMadeOnce(context, once),
  }),
]
