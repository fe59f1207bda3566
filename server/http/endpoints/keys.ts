import { createKey, listKeys, removeKey } from '../../services/keys.ts'
import { endpoint } from '../endpoint.ts'

export const keysEndpoints = [
  endpoint({
    operationId: 'listKeys',
    summary: 'The keys of systems, newest first, without their secrets',
    method: 'get',
    path: '/keys',
    access: 'administer',
    query: 'page-query',
    success: { status: 200, schema: 'key-page' },
    errors: [],
    handle: ({ context, query }) => listKeys(context, query),
  }),
  endpoint({
    operationId: 'createKey',
    summary: 'Make a key; its secret is in this answer and nowhere else',
    method: 'post',
    path: '/keys',
    access: 'administer',
    secret: 'answer',
    body: 'create-key',
    success: { status: 201, schema: 'new-key' },
    errors: [],
    handle: ({ context, caller, body }) => createKey(context, caller, body),
  }),
  endpoint({
    operationId: 'removeKey',
    summary: 'End a key at once',
    method: 'delete',
    path: '/keys/{id}',
    access: 'administer',
    success: { status: 204 },
    errors: ['not-found'],
    handle: ({ context, caller, params }) => removeKey(context, caller, params.id),
  }),
]
