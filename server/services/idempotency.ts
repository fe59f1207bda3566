import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { WaymarkError } from '../domain/errors.ts'
import type { Document } from '../store/store.ts'
import type { Context } from './context.ts'
import { hashOf } from './secrets.ts'

/** What a request was answered with; text, so that it is answered again byte for byte. */
export interface Answered {
  status: number
  headers: Record<string, string>
  body: string
}

export interface KeyedRequest {
  /** Caller, operation and Idempotency-Key: one execution each. */
  scope: string[]
  /** Everything that makes it this request. */
  content: string | Buffer
  /** Where request or answer carries a secret: what only this caller can present again, to keep both unreadable in the store. */
  credential?: string
}

interface StoredAnswer extends Document {
  at: string
  state: 'running' | 'answered'
  content: string
  answer?: string
}

const hour = 60 * 60 * 1000
/** How long an answer is kept. */
export const keptMilliseconds = 24 * hour
/** An execution that has not answered by then died with its process. */
const abandonedMilliseconds = 2 * 60 * 1000
const patienceMilliseconds = 20 * 1000
const pollMilliseconds = 50

/**
 * Runs `execute` once per scope and answers what it answered; of several at once exactly one executes and the others wait for it. One that
 * throws is forgotten, so that it can be tried again. Throws `idempotency-conflict` when the scope was used for other content.
 */
export async function once(context: Context, request: KeyedRequest, execute: () => Promise<Answered>): Promise<Answered> {
  const claim = {
    id: hashOf(JSON.stringify(request.scope)),
    format: 1,
    at: context.now().toISOString(),
    state: 'running' as const,
    content: fingerprint(request),
  }
  const mine = await claimed(context, claim, request)
  if ('answer' in mine) return mine.answer
  try {
    const answer = await execute()
    await context.store.replace<StoredAnswer>('idempotency', { ...mine.claim, state: 'answered', answer: seal(JSON.stringify(answer), request) })
    return answer
  } catch (error) {
    await context.store.remove('idempotency', claim.id)
    throw error
  }
}

/** Forgets answers older than a day. */
export async function forgetOldAnswers({ store, now }: Context): Promise<void> {
  const before = new Date(now().getTime() - keptMilliseconds).toISOString()
  for (;;) {
    const { items } = await store.find<StoredAnswer>('idempotency', { order: 'at', limit: 100, without: ['answer'] })
    const old = items.filter(({ at }) => at < before)
    for (const { id } of old) await store.remove('idempotency', id)
    if (old.length < 100) return
  }
}

type Claim = { claim: StoredAnswer } | { answer: Answered }

async function claimed(context: Context, claim: Omit<StoredAnswer, 'revision'>, request: KeyedRequest): Promise<Claim> {
  const { store } = context
  const until = Date.now() + patienceMilliseconds
  do {
    const inserted = await store.insert<StoredAnswer>('idempotency', claim).catch(undefinedFor('already-exists'))
    if (inserted) return { claim: inserted }
    const before = await store.get<StoredAnswer>('idempotency', claim.id)
    if (!before) continue
    if (before.content !== claim.content) throw conflict('This Idempotency-Key was used for another request.')
    if (before.answer !== undefined) return { answer: JSON.parse(open(before.answer, request)) }
    if (context.now().getTime() - Date.parse(before.at) > abandonedMilliseconds) {
      const taken = await store.replace<StoredAnswer>('idempotency', { ...before, at: claim.at }).catch(undefinedFor('stale-revision'))
      if (taken) return { claim: taken }
    }
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
  } while (Date.now() < until)
  throw conflict('The first request with this Idempotency-Key is still running.')
}

function undefinedFor(code: WaymarkError['code']): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof WaymarkError && error.code === code) return undefined
    throw error
  }
}

function conflict(message: string): WaymarkError {
  return new WaymarkError('idempotency-conflict', message)
}

/** Keyed by the credential where the content carries a password, which a plain hash would let be guessed. */
function fingerprint({ content, credential = '' }: KeyedRequest): string {
  return createHmac('sha256', credential).update(content).digest('hex')
}

function seal(text: string, { credential }: KeyedRequest): string {
  if (credential === undefined) return text
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', cipherKey(credential, salt), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [salt, iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** The fingerprint has shown that the credential is the same. */
function open(text: string, { credential }: KeyedRequest): string {
  if (credential === undefined) return text
  const [salt, iv, tag, sealed] = text.split('.').map((part) => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer, Buffer]
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(credential, salt), iv)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8')
}

function cipherKey(credential: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', credential, salt, 'waymark idempotency', 32))
}
