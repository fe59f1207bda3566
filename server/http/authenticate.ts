import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { WaymarkError } from '../domain/errors.ts'
import { bootstrapCaller, type Caller } from '../services/caller.ts'
import type { Context } from '../services/context.ts'
import { callerOfKey } from '../services/keys.ts'
import { callerOfSession } from '../services/sessions.ts'
import { sessionToken } from './session-cookie.ts'

export interface Authenticated {
  caller: Caller
  /** The key or session token as presented; never stored or logged. */
  credential: string
  /** Whether a browser sends it unasked, so that Origin must be checked. */
  byCookie: boolean
}

/** Who asks, by `Authorization: Bearer` or else by session cookie; undefined where neither is given or it is not (or no longer) good. */
export async function authenticate(context: Context, headers: IncomingHttpHeaders): Promise<Authenticated | undefined> {
  if (headers.authorization !== undefined) {
    const credential = /^Bearer +(\S+)$/i.exec(headers.authorization)?.[1]
    const caller = credential && (isBootstrapKey(context, credential) ? bootstrapCaller : await callerOfKey(context, credential))
    return caller ? { caller, credential, byCookie: false } : undefined
  }
  const credential = sessionToken(headers)
  const caller = credential && (await callerOfSession(context, credential))
  return caller ? { caller, credential, byCookie: true } : undefined
}

export function unauthenticated(): WaymarkError {
  return new WaymarkError('unauthenticated', 'This needs a key (Authorization: Bearer) or a signed-in person.')
}

/** Both are hashed first: equal lengths, and the time tells nothing. */
function isBootstrapKey({ settings }: Context, given: string): boolean {
  if (settings.bootstrapKey === undefined) return false
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(settings.bootstrapKey))
}
