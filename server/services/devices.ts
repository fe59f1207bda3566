import { WaymarkError } from '../domain/errors.ts'
import type { Document } from '../store/store.ts'
import type { Context } from './context.ts'
import { hashOf, newSecret } from './secrets.ts'

/** The browsers a person has signed in with, the latest first; one document a person, under the person's id. */
interface StoredDevices extends Document {
  hashes: string[]
}

const most = 20

/** Whether the person has signed in with this browser before. It proves nothing else: it signs nobody in. */
export async function isKnownDevice({ store }: Context, user: string, token: string): Promise<boolean> {
  return (await store.get<StoredDevices>('devices', user))?.hashes.includes(hashOf(token)) ?? false
}

/** Remembers the browser a person has just signed in with; answers the token to know it by, a new one unless `token` is known already. */
export async function rememberDevice(context: Context, user: string, token: string | undefined): Promise<string> {
  const known = await context.store.get<StoredDevices>('devices', user)
  const kept = token !== undefined && known?.hashes.includes(hashOf(token)) ? token : newSecret()
  const hash = hashOf(kept)
  const hashes = [hash, ...(known?.hashes ?? []).filter((other) => other !== hash)].slice(0, most)
  try {
    if (known) await context.store.replace<StoredDevices>('devices', { ...known, hashes })
    else await context.store.insert<StoredDevices>('devices', { id: user, format: 1, hashes })
    return kept
  } catch (error) {
    // signing in twice at once: the other may be remembered only
    if (error instanceof WaymarkError && ['stale-revision', 'already-exists'].includes(error.code)) return rememberDevice(context, user, token)
    throw error
  }
}
