import { WaymarkError } from '../../domain/errors.ts'
import { readSession, signIn, signOut } from '../../services/sessions.ts'
import { endpoint } from '../endpoint.ts'
import { reply } from '../reply.ts'
import { deviceToken, noSessionCookie, sessionToken, signedInCookies } from '../session-cookie.ts'

export const sessionEndpoints = [
  endpoint({
    operationId: 'signIn',
    summary: 'Sign in; the answer sets the session cookie',
    method: 'post',
    path: '/session',
    access: 'open',
    secret: 'answer',
    body: 'sign-in',
    success: { status: 201, schema: 'session' },
    errors: ['unauthenticated', 'forbidden', 'too-many-requests'],
    handle: async ({ context, body, headers, address }) => {
      const opened = await signIn(context, body, { address, device: deviceToken(headers) })
      return reply({ body: opened.session, headers: { 'Set-Cookie': signedInCookies(context, opened) } })
    },
  }),
  endpoint({
    operationId: 'readSession',
    summary: 'Who is signed in',
    method: 'get',
    path: '/session',
    access: 'caller',
    success: { status: 200, schema: 'session' },
    errors: ['not-found'],
    handle: async ({ context, headers, caller }) => {
      const session = caller.kind === 'person' && (await readSession(context, sessionToken(headers) ?? ''))
      if (!session) throw new WaymarkError('not-found', 'A key has no session.')
      return session
    },
  }),
  endpoint({
    operationId: 'signOut',
    summary: 'Sign out',
    method: 'delete',
    path: '/session',
    access: 'caller',
    success: { status: 204 },
    errors: [],
    handle: async ({ context, headers, caller }) => {
      const token = sessionToken(headers)
      if (caller.kind === 'person' && token) await signOut(context, caller, token)
      return reply({ headers: { 'Set-Cookie': noSessionCookie(context) } })
    },
  }),
]
