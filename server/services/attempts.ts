import { WaymarkError } from '../domain/errors.ts'
import type { Document } from '../store/store.ts'
import type { Context } from './context.ts'
import { hashOf } from './secrets.ts'

/** Failures of one sort since they were last forgotten. */
interface StoredAttempts extends Document {
  failures: number
  lastAt: string
  expiresAt: string
}

/** Something that failures are counted by: an address, an account, a device. */
export interface Counter {
  name: string[]
  /** So many failures cost no waiting; each further one doubles it. */
  free: number
  /** How often every wait is doubled besides. */
  doublings?: number
  /** A success ends the count. */
  endsWithSuccess?: true
  /** Failures counted here make others wait longer, but by themselves refuse nobody. */
  refusesNobody?: true
}

const firstWait = 1000
const longestWait = 15 * 60 * 1000
const rememberedFor = 60 * 60 * 1000
const races = 100

/**
 * Runs `prove`, which throws `unauthenticated`, `forbidden` or `link-ended` where it fails, unless it failed too often of late: then `too-many-requests` with the seconds to
 * wait. It counts as failed until it has succeeded, so that many at once are no way round; the counts are in the store, so that all instances share them.
 */
export async function attempt<T>(context: Context, counters: Counter[], prove: () => Promise<T>): Promise<T> {
  const counted: Counter[] = []
  try {
    for (const counter of counters) {
      await countFailure(context, counter)
      counted.push(counter)
    }
    const result = await prove()
    for (const counter of counted) await takeBack(context, counter, counter.endsWithSuccess)
    return result
  } catch (error) {
    const failed = error instanceof WaymarkError && ['unauthenticated', 'forbidden', 'link-ended'].includes(error.code)
    // taking back what failed for another reason must not hide that reason
    if (!failed) await Promise.allSettled(counted.map((counter) => takeBack(context, counter)))
    throw error
  }
}

/** How many failures are counted now. */
export async function failuresOf(context: Context, { name }: Counter): Promise<number> {
  const known = await context.store.get<StoredAttempts>('attempts', idOf(name))
  return known && isFresh(context, known) ? known.failures : 0
}

async function countFailure(context: Context, counter: Counter): Promise<void> {
  await untilWritten(async () => {
    const known = await context.store.get<StoredAttempts>('attempts', idOf(counter.name))
    const before = known && isFresh(context, known) ? known.failures : 0
    if (known && before > 0 && !counter.refusesNobody) refuseEarly(context, known, counter)
    const at = context.now().getTime()
    const next = { failures: before + 1, lastAt: new Date(at).toISOString(), expiresAt: new Date(at + rememberedFor).toISOString() }
    if (known) await context.store.replace<StoredAttempts>('attempts', { ...known, ...next })
    else await context.store.insert<StoredAttempts>('attempts', { id: idOf(counter.name), format: 1, ...next })
  })
}

async function takeBack({ store }: Context, { name }: Counter, all = false): Promise<void> {
  await untilWritten(async () => {
    const known = await store.get<StoredAttempts>('attempts', idOf(name))
    if (!known) return
    if (all || known.failures <= 1) await store.remove('attempts', known.id)
    else await store.replace<StoredAttempts>('attempts', { ...known, failures: known.failures - 1 })
  })
}

function refuseEarly(context: Context, { failures, lastAt }: StoredAttempts, { free, doublings = 0 }: Counter): void {
  const wait = failures < free ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(failures - free + doublings, 20))
  const left = Date.parse(lastAt) + wait - context.now().getTime()
  if (left <= 0) return
  const retryAfter = Math.ceil(left / 1000)
  throw new WaymarkError('too-many-requests', `Too many attempts have failed. Try again in ${inWords(retryAfter)}.`, [], { retryAfter })
}

function inWords(seconds: number): string {
  if (seconds < 120) return seconds === 1 ? 'a second' : `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}

function isFresh({ now }: Context, { expiresAt }: StoredAttempts): boolean {
  return expiresAt > now().toISOString()
}

/** Again where another request wrote to the same count in between. */
async function untilWritten(write: () => Promise<void>): Promise<void> {
  for (let race = 1; ; race++) {
    try {
      return await write()
    } catch (error) {
      const lost = error instanceof WaymarkError && ['stale-revision', 'already-exists', 'not-found'].includes(error.code)
      if (!lost || race === races) throw error
    }
  }
}

/** Neither addresses nor what was typed as an e-mail address stand in the store. */
function idOf(name: string[]): string {
  return hashOf(JSON.stringify(name))
}
