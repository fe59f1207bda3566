import { WaymarkError } from '../domain/errors.ts'
import type { Session, SignIn } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import { record } from './audit.ts'
import { type Caller, callerOfPerson, permissionsOf } from './caller.ts'
import type { Context } from './context.ts'
import { rememberDevice } from './devices.ts'
import { findEvery } from './pages.ts'
import { passwordMatches } from './password.ts'
import { hashOf, newSecret } from './secrets.ts'
import { attemptSignIn, type From } from './sign-in-counters.ts'
import { findUser, type StoredUser, toUser } from './users.ts'

/** The id is the hash of the token, so what is stored signs nobody in. */
export interface StoredSession extends Document {
  user: string
  /** Absent in sessions of earlier releases. */
  createdAt?: string
  expiresAt: string
}

/** A session ends when nobody used it for so long. */
const idleMilliseconds = 12 * 60 * 60 * 1000
/** Use is written down at most this often. */
const touchMilliseconds = 5 * 60 * 1000

export interface Opened {
  token: string
  /** What the browser is to be known by from now on. */
  device: string
  session: Session
}

/**
 * Signs a person in. Throws the same `unauthenticated`, after the same time, for an unknown address and a wrong password, and `too-many-requests` where that
 * happened too often.
 */
export async function signIn(context: Context, { email, password }: SignIn, from: From): Promise<Opened> {
  const user = await findUser(context, email)
  const proved = await attemptSignIn(context, email, user, from, async () => {
    if ((await passwordMatches(password, user?.password)) && user) return user
    await record(context, undefined, 'sign-in-failed', { subject: email.toLowerCase() })
    throw new WaymarkError('unauthenticated', 'The e-mail address or the password is not right.')
  })
  await record(context, proved, 'signed-in')
  return openSession(context, proved, from)
}

/** A new session of a person who has proved who they are, with a browser that is known from now on. */
export async function openSession(context: Context, user: StoredUser, { device: known }: Pick<From, 'device'> = {}): Promise<Opened> {
  const token = newSecret()
  const expiresAt = expiry(context)
  await context.store.insert<StoredSession>('sessions', { id: hashOf(token), format: 1, user: user.id, createdAt: context.now().toISOString(), expiresAt })
  const device = await rememberDevice(context, user.id, known)
  return { token, device, session: toSession(user, expiresAt) }
}

/** The person of a session and when it ends; undefined where it has ended. Using it makes it last. */
export async function readSession(context: Context, token: string): Promise<Session | undefined> {
  const session = await context.store.get<StoredSession>('sessions', hashOf(token))
  if (!session || session.expiresAt <= context.now().toISOString()) return undefined
  const user = await context.store.get<StoredUser>('users', session.user)
  return user && toSession(user, await touch(context, session))
}

export async function callerOfSession(context: Context, token: string): Promise<Caller | undefined> {
  const session = await readSession(context, token)
  return session && callerOfPerson(session.user)
}

/** Ends the session; ending one that has ended does nothing. */
export async function signOut(context: Context, caller: Caller, token: string): Promise<void> {
  if (await context.store.remove('sessions', hashOf(token))) await record(context, caller, 'signed-out')
}

function toSession(stored: StoredUser, expiresAt: string): Session {
  const user = toUser(stored)
  return { user, expiresAt, may: permissionsOf(callerOfPerson(user)) }
}

/** Ends every session of a person but the one of `kept`. */
export async function endSessions({ store }: Context, user: string, kept?: string): Promise<void> {
  const staying = kept === undefined ? undefined : hashOf(kept)
  for (const { id } of await findEvery<StoredSession>(store, 'sessions', { where: { user } })) if (id !== staying) await store.remove('sessions', id)
}

function expiry({ now }: Context): string {
  return new Date(now().getTime() + idleMilliseconds).toISOString()
}

async function touch(context: Context, session: StoredSession): Promise<string> {
  const expiresAt = expiry(context)
  if (Date.parse(expiresAt) - Date.parse(session.expiresAt) < touchMilliseconds) return session.expiresAt
  try {
    await context.store.replace<StoredSession>('sessions', { ...session, expiresAt })
  } catch (error) {
    // another request of this person has written the same, or signed out, in the meantime; and on a full disk reading goes on
    if (!(error instanceof WaymarkError) || !['stale-revision', 'not-found', 'store-unavailable'].includes(error.code)) throw error
  }
  return expiresAt
}
