import { WaymarkError } from '../domain/errors.ts'
import type { Setup } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import { record } from './audit.ts'
import type { Context } from './context.ts'
import { hashPassword } from './password.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { hashOf, newSecret } from './secrets.ts'
import { type Opened, openSession } from './sessions.ts'
import { attemptFrom, type From } from './sign-in-counters.ts'
import { anyUser, insertUser } from './users.ts'

/** The set-up links that have been printed and not used. */
interface StoredSetup extends Document {
  hashes: string[]
}

const id = 'setup'
/** Links printed by earlier starts stay good, the last so many. */
const kept = 10

/** A fresh token for the one-time set-up link, or undefined once there is a person. */
export async function newSetupToken(context: Context): Promise<string | undefined> {
  if (await anyUser(context)) return undefined
  const token = newSecret()
  const before = await context.store.get<StoredSetup>('settings', id)
  try {
    if (before) await context.store.replace<StoredSetup>('settings', { ...before, hashes: [hashOf(token), ...before.hashes].slice(0, kept) })
    else await context.store.insert<StoredSetup>('settings', { id, format: 1, hashes: [hashOf(token)] })
  } catch (error) {
    if (lostRace(error)) return newSetupToken(context)
    throw error
  }
  return token
}

/** Makes the first person, with every role, and signs them in. Throws `invalid-request` for a weak password and `forbidden` for a link that is not or no longer good. */
export async function setUp(context: Context, { token, name, email, password }: Setup, from: From): Promise<Opened> {
  refuseWeakPassword(password, { name, email })
  await attemptFrom(context, from, () => goodSetup(context, token))
  // hashed first: a link is not used up by what can still fail
  const hash = await hashPassword(password)
  await useUp(context, token)
  const user = await insertUser(context, { name, email, password: hash, roles: ['viewer', 'editor', 'director', 'approver', 'administrator'] })
  await record(context, user, 'set-up')
  return openSession(context, user, from)
}

/** Of two uses at once the conditional write lets one through. A crash right after it leaves no person, so the next start prints a link again. */
async function useUp(context: Context, token: string): Promise<void> {
  const setup = await goodSetup(context, token)
  await context.store.replace<StoredSetup>('settings', { ...setup, hashes: [] }).catch((error: unknown) => {
    throw lostRace(error) ? notGood() : error
  })
}

async function goodSetup(context: Context, token: string): Promise<StoredSetup> {
  const setup = await context.store.get<StoredSetup>('settings', id)
  if (!setup?.hashes.includes(hashOf(token)) || (await anyUser(context))) throw notGood()
  return setup
}

/** Another instance that starts on this store, or another use of the link, was quicker. */
function lostRace(error: unknown): boolean {
  return error instanceof WaymarkError && (error.code === 'stale-revision' || error.code === 'already-exists')
}

function notGood(): WaymarkError {
  return new WaymarkError('forbidden', 'This set-up link is not, or no longer, good. The service prints a new one at its start while there is no person.')
}
