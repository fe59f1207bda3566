import { setUp } from '../../services/setup.ts'
import { endpoint } from '../endpoint.ts'
import { reply } from '../reply.ts'
import { deviceToken, signedInCookies } from '../session-cookie.ts'

export const setupEndpoints = [
  endpoint({
    operationId: 'setUp',
    summary: 'Make the first administrator by the one-time link and sign them in',
    method: 'post',
    path: '/setup',
    access: 'open',
    secret: 'answer',
    body: 'setup',
    success: { status: 201, schema: 'session' },
    errors: ['forbidden', 'too-many-requests'],
    handle: async ({ context, body, headers, address }) => {
      const opened = await setUp(context, body, { address, device: deviceToken(headers) })
      return reply({ body: opened.session, headers: { 'Set-Cookie': signedInCookies(context, opened) } })
    },
  }),
]
