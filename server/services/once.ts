import { createHmac } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { WaymarkError } from '../domain/errors.ts'
import type { CollectionName, Document, Store } from '../store/store.ts'
import type { Context } from './context.ts'
import { hashOf } from './secrets.ts'

/**
 * A request with an Idempotency-Key, as the document it makes says of it. Both fields go into that document, whose collection lets one have a `requestKey`:
 * so what is made, and that this request made it, are one write, and nothing else need be kept of the request.
 */
export interface Once {
  /** The hash of caller, operation and key. */
  requestKey: string
  /** The hash of what was asked. */
  requestContent: string
}

/** What a document has of the request that made it, where that had a key. */
export type MadeOnce = Partial<Once>

export interface KeyedRequest {
  /** Caller, operation and Idempotency-Key. */
  scope: string[]
  /** Everything that makes it this request. */
  content: string | Buffer
  /** Where the content has a password, which a plain hash would let be guessed: what only this caller can present again. */
  credential?: string
}

export function onceOf({ scope, content, credential = '' }: KeyedRequest): Once {
  return { requestKey: hashOf(JSON.stringify(scope)), requestContent: createHmac('sha256', credential).update(content).digest('hex') }
}

/** The document an earlier request with this key made, as it now is. Throws `idempotency-conflict` where that asked for something else. */
export async function findMade<D extends Document & MadeOnce>({ store }: Context, collection: CollectionName, once: Once): Promise<D | undefined> {
  const [made] = (await store.find<D>(collection, { where: { requestKey: once.requestKey }, limit: 1 })).items
  if (made) requireSame(once, made)
  return made
}

/** Throws `idempotency-conflict` unless both asked for the same. */
export function requireSame(once: Once, { requestContent }: MadeOnce): void {
  if (requestContent === once.requestContent) return
  throw new WaymarkError('idempotency-conflict', 'This Idempotency-Key was used for another request.')
}

interface Running<T> {
  content: string
  result: Promise<T>
}

const runningOn = new WeakMap<Store, Map<string, Running<unknown>>>()

/**
 * What `made` finds of an earlier request, else what `execute` makes. Of several at once on this instance one executes and all have its answer; on several
 * instances, and after a crash, the unique `requestKey` lets one document be made, and who comes second finds it. Throws `idempotency-conflict`.
 */
export async function runOnce<T>({ store }: Context, once: Once, made: () => Promise<T | undefined>, execute: () => Promise<T>): Promise<T> {
  const running = runningOn.get(store) ?? new Map<string, Running<unknown>>()
  runningOn.set(store, running)
  const before = running.get(once.requestKey)
  if (before) {
    requireSame(once, { requestContent: before.content })
    return before.result as Promise<T>
  }
  const result = (async () => {
    const known = await made()
    if (known !== undefined) return known
    const own = await execute().catch((error: unknown) => madeMeanwhile(error, made))
    // another instance may have been quicker, so that nothing was left to do here
    return (await made()) ?? own
  })()
  running.set(once.requestKey, { content: once.requestContent, result })
  return result.finally(() => running.delete(once.requestKey))
}

const patience = 2000
const pause = 50

/** What another instance, or a write whose answer was lost, has made, for the one that failed because of it. */
async function madeMeanwhile<T>(error: unknown, made: () => Promise<T | undefined>): Promise<T> {
  // the key is taken, so it is there: as soon as a majority of the servers has it, it can be read
  const taken = error instanceof WaymarkError && error.code === 'already-exists' && error.faults[0]?.pointer === '/requestKey'
  for (let waited = 0; ; waited += pause) {
    const found = await made().catch((other: unknown) => {
      if (other instanceof WaymarkError && other.code === 'idempotency-conflict') throw other
      return undefined
    })
    if (found !== undefined) return found
    if (!taken || waited >= patience) throw error
    await setTimeout(pause)
  }
}
