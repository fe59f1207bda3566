import { WaymarkError } from '../../domain/errors.ts'
import { changeEmail, changePassword, listSessions, signOutEverywhere } from '../../services/own-account.ts'
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
  endpoint({
    operationId: 'changePassword',
    summary: 'Change one’s own password; every other browser is signed out',
    method: 'post',
    path: '/session/password',
    access: 'caller',
    secret: 'body',
    body: 'change-password',
    success: { status: 204 },
    errors: ['not-found', 'too-many-requests'],
    handle: ({ context, caller, body, headers, address }) =>
      changePassword(context, caller, body, sessionToken(headers) ?? '', { address, device: deviceToken(headers) }),
  }),
  endpoint({
    operationId: 'changeEmail',
    summary: 'Change one’s own e-mail address',
    method: 'post',
    path: '/session/email',
    access: 'caller',
    secret: 'body',
    body: 'change-email',
    success: { status: 200, schema: 'session' },
    errors: ['not-found', 'already-exists', 'too-many-requests'],
    handle: ({ context, caller, body, headers, address }) =>
      changeEmail(context, caller, body, sessionToken(headers) ?? '', { address, device: deviceToken(headers) }),
  }),
  endpoint({
    operationId: 'listSessions',
    summary: 'Where one is signed in',
    method: 'get',
    path: '/sessions',
    access: 'caller',
    success: { status: 200, schema: 'open-session-page' },
    errors: ['not-found'],
    handle: ({ context, caller, headers }) => listSessions(context, caller, sessionToken(headers) ?? ''),
  }),
  endpoint({
    operationId: 'signOutEverywhere',
    summary: 'Sign out everywhere, here too',
    method: 'delete',
    path: '/sessions',
    access: 'caller',
    success: { status: 204 },
    errors: ['not-found'],
    handle: async ({ context, caller }) => {
      await signOutEverywhere(context, caller)
      return reply({ headers: { 'Set-Cookie': noSessionCookie(context) } })
    },
  }),
]
