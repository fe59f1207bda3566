import { randomUUID } from 'node:crypto'
import { refuse, WaymarkError } from '../domain/errors.ts'
import type { CreateKey, Key, KeyPage, NewKey, PageQuery } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import { limitedScopes } from './access-table.ts'
import { record } from './audit.ts'
import { type Caller, callerOfScopes } from './caller.ts'
import { type Context, today } from './context.ts'
import { listPage } from './pages.ts'
import { refuseUnknownAcademies } from './roles.ts'
import { hashOf, newSecret } from './secrets.ts'
import { unlessUnavailable } from './unless-unavailable.ts'

interface StoredKey extends Document {
  name: string
  scopes: Key['scopes']
  /** Those it is limited to. */
  academies?: string[]
  /** The last day it is good, in Europe/London. */
  expiresOn: string
  hash: string
  createdAt: string
  createdBy: string
  lastUsedAt?: string
}

/** Use is written down at most this often. */
const touchMilliseconds = 60 * 60 * 1000

/**
 * Stores a new key, good for a year unless told, and answers its secret, which is kept nowhere. Throws `invalid-request` for an expiry before today or an academy that is not there, and
 * `not-possible` for a scope that cannot be limited to academies, or a limit that names none.
 */
export async function createKey(context: Context, caller: Caller, given: CreateKey): Promise<NewKey> {
  const { name, scopes, academies, expiresOn = aYearAfter(today(context)) } = given
  if (expiresOn < today(context))
    throw new WaymarkError('invalid-request', 'The key would have expired already.', [{ pointer: '/expiresOn', message: 'must be today or later' }])
  await refuseUnfitAcademies(context, given)
  const secret = `waymark_${newSecret()}`
  const shown = { id: randomUUID(), name, scopes, ...(academies ? { academies } : {}), expiresOn, createdAt: context.now().toISOString(), createdBy: caller.id }
  await context.store.insert<StoredKey>('keys', { ...shown, format: 1, hash: hashOf(secret) })
  await record(context, caller, 'key-created', {
    subject: shown.id,
    detail: `${name}: ${scopes.join(', ')}${academies ? ` of ${academies.join(' and ')}` : ''}`,
  })
  return { ...shown, key: secret }
}

/** The keys, newest first, without their secrets. */
export async function listKeys({ store }: Context, query: PageQuery): Promise<KeyPage> {
  return listPage<StoredKey, Key>(store, 'keys', { ...query, order: 'createdAt', descending: true }, ({ revision: _r, format: _f, hash: _h, ...key }) => key)
}

/** Ends a key at once. Throws `not-found`. */
export async function removeKey(context: Context, caller: Caller, id: string): Promise<void> {
  if (!(await context.store.remove('keys', id))) throw new WaymarkError('not-found', 'There is no such key.')
  await record(context, caller, 'key-removed', { subject: id })
}

/** The caller whose key this is; undefined where it is none or has expired. */
export async function callerOfKey(context: Context, secret: string): Promise<Caller | undefined> {
  const [key] = (await context.store.find<StoredKey>('keys', { where: { hash: hashOf(secret) }, limit: 1 })).items
  if (!key || key.expiresOn < today(context)) return undefined
  await touch(context, key)
  return callerOfScopes(key)
}

async function refuseUnfitAcademies(context: Context, { scopes, academies }: CreateKey): Promise<void> {
  if (!academies) return
  await refuseUnknownAcademies(context, [academies], (_list, at) => `/academies/${at}`)
  const faults = scopes.flatMap((scope, at) =>
    limitedScopes.includes(scope) ? [] : [{ pointer: `/scopes/${at}`, message: 'is about the whole trust, so a key limited to academies cannot have it' }],
  )
  const none = academies.length === 0 ? [{ pointer: '/academies', message: 'must name an academy at least, or be left out for the whole trust' }] : []
  refuse('not-possible', 'Such a key cannot be made.', [...faults, ...none])
}

async function touch({ store, now }: Context, key: StoredKey): Promise<void> {
  if (key.lastUsedAt && now().getTime() - Date.parse(key.lastUsedAt) < touchMilliseconds) return
  // a miss means that another request wrote the same or the key has just been removed
  await store.replaceAll<StoredKey>('keys', [{ ...key, lastUsedAt: now().toISOString() }]).catch(unlessUnavailable)
}

function aYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}
