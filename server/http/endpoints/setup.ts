import { setUp } from '../../services/setup.ts'
import { endpoint } from '../endpoint.ts'
import { reply } from '../reply.ts'
import { sessionCookie } from '../session-cookie.ts'

export const setupEndpoints = [
  endpoint({
    operationId: 'setUp',
    summary: 'Make the first administrator by the one-time link and sign them in',
    method: 'post',
    path: '/setup',
    access: 'open',
    secret: true,
    body: 'setup',
    success: { status: 201, schema: 'session' },
    errors: ['forbidden', 'too-many-requests'],
    handle: async ({ context, body }) => {
      const { token, session } = await setUp(context, body)
      return reply({ body: session, headers: { 'Set-Cookie': sessionCookie(context, token) } })
    },
  }),
]
