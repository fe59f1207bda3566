import { WaymarkError } from '../domain/errors.ts'
import type { ChangeEmail, ChangePassword, OpenSessionPage, Session } from '../schema/types.generated.ts'
import { record } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { findEvery } from './pages.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { hashOf } from './secrets.ts'
import { endSessions, readSession, type StoredSession } from './sessions.ts'
import { attemptSignIn, type From } from './sign-in-counters.ts'
import { changeStored, readUser, type StoredUser } from './users.ts'

/** Changes one's own password and signs out every other browser. Throws `forbidden` for a wrong one now, `invalid-request` for a weak new one, `too-many-requests`. */
export async function changePassword(context: Context, caller: Caller, { current, password }: ChangePassword, token: string, from: From): Promise<void> {
  const user = await proved(context, caller, current, from)
  refuseWeakPassword(password, user)
  await setPassword(context, user.id, await hashPassword(password), token)
  await record(context, caller, 'password-changed')
}

/** Changes one's own e-mail address. Throws as `changePassword`, and `already-exists` for an address that is taken. */
export async function changeEmail(context: Context, caller: Caller, { current, email }: ChangeEmail, token: string, from: From): Promise<Session> {
  const user = await proved(context, caller, current, from)
  await changeStored(context, user.id, () => ({ email: email.toLowerCase() }))
  await record(context, caller, 'email-changed', { detail: `from ${user.email} to ${email.toLowerCase()}` })
  const session = await readSession(context, token)
  if (!session) throw new WaymarkError('unauthenticated', 'You were signed out in the meantime.')
  return session
}

/** Where one is signed in, the latest used first. Throws `not-found` for a key, which has none. */
export async function listSessions(context: Context, caller: Caller, token: string): Promise<OpenSessionPage> {
  requirePerson(caller)
  const own = hashOf(token)
  const open = await findEvery<StoredSession>(context.store, 'sessions', { where: { user: caller.id } })
  const now = context.now().toISOString()
  const items = open
    .filter(({ expiresAt }) => expiresAt > now)
    .sort((a, b) => b.expiresAt.localeCompare(a.expiresAt))
    .map(({ id, createdAt, expiresAt }) => ({ id: id.slice(0, 12), ...(createdAt ? { createdAt } : {}), expiresAt, current: id === own }))
  return { items }
}

/** Signs out everywhere, here too. Throws as `listSessions`. */
export async function signOutEverywhere(context: Context, caller: Caller): Promise<void> {
  requirePerson(caller)
  await endSessions(context, caller.id)
  await record(context, caller, 'signed-out-everywhere')
}

/** Gives a person another password, of which this is what is stored; every session but the one of `token` ends, and no browser is known any more. Throws `not-found`. */
export async function setPassword(context: Context, id: string, password: string, token?: string): Promise<StoredUser> {
  const changed = await changeStored(context, id, () => ({ password }))
  await endSessions(context, id, token)
  await context.store.remove('devices', id)
  return changed
}

async function proved(context: Context, caller: Caller, current: string, from: From): Promise<StoredUser> {
  requirePerson(caller)
  const user = await readUser(context, caller.id)
  return attemptSignIn(context, user.email, user, from, async () => {
    if (await passwordMatches(current, user.password)) return user
    throw new WaymarkError('forbidden', 'The password is not right.', [{ pointer: '/current', message: 'is not your password' }])
  })
}

function requirePerson({ kind }: Caller): void {
  if (kind !== 'person') throw new WaymarkError('not-found', 'A key has no account and no session.')
}
