import { attempt, type Counter, failuresOf } from './attempts.ts'
import type { Context } from './context.ts'
import { isKnownDevice } from './devices.ts'
import type { StoredUser } from './users.ts'

/** Where a request to sign in comes from. */
export interface From {
  address: string
  /** What the browser was given when somebody last signed in with it. */
  device?: string | undefined
}

const someFailures = 5
const fewFailures = 3

/** Runs `prove` for whoever comes from an address with a link. Throws as `attempt`. */
export function attemptFrom<T>(context: Context, { address }: From, prove: () => Promise<T>): Promise<T> {
  return attempt(context, [ofAddress(address)], prove)
}

/**
 * Runs `prove` for whoever says to be the person of `email`. Guesses of strangers never keep that person out: a browser that signed in before has a count of
 * its own, and from an address that has hardly guessed the right password is always taken. While many guess at one account, each address has fewer guesses and waits longer.
 */
export async function attemptSignIn<T>(context: Context, email: string, user: StoredUser | undefined, from: From, prove: () => Promise<T>): Promise<T> {
  const { address, device } = from
  if (user && device !== undefined && (await isKnownDevice(context, user.id, device))) {
    return attempt(context, [{ name: ['device', user.id, device], free: 10, endsWithSuccess: true }], prove)
  }
  const account: Counter = { name: ['account', email.toLowerCase()], free: 10, refusesNobody: true }
  const tooMany = Math.max(0, (await failuresOf(context, account)) - account.free)
  const here: Counter = {
    name: ['account', email.toLowerCase(), address],
    free: tooMany > 0 ? fewFailures : someFailures,
    doublings: tooMany,
    endsWithSuccess: true,
  }
  return attempt(context, [ofAddress(address), here, account], prove)
}

function ofAddress(address: string): Counter {
  return { name: ['address', address], free: 20 }
}
