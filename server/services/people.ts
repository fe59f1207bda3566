import { WaymarkError } from '../domain/errors.ts'
import type { ChangeUser, HeldRole, User } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import { record } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { findEvery } from './pages.ts'
import { readRoles, toHeldRole } from './roles.ts'
import { endSessions } from './sessions.ts'
import { changeStored, readUser, rolesInWords, type StoredUser, toUser } from './users.ts'

/** Changes name or roles of a person, from their next request on. Throws `not-found`, as `readRoles`, and `state-conflict` where no administrator would be left. */
export async function changeUser(context: Context, caller: Caller, id: string, { name, roles: given }: ChangeUser): Promise<User> {
  const before = toUser(await readUser(context, id))
  const roles = given && (await readRoles(context, given))
  if (roles && isAdministrator(before.roles) && !isAdministrator(roles)) await leave(context, id)
  const changed = toUser(await changeStored(context, id, () => ({ ...(name === undefined ? {} : { name }), ...(roles ? { roles } : {}) })))
  const said = [
    ...(name === undefined || name === before.name ? [] : [`was called ${before.name}`]),
    ...(roles ? [`${rolesInWords(before.roles)} became ${rolesInWords(roles)}`] : []),
  ]
  await record(context, caller, 'user-changed', { subject: id, detail: `${changed.name}: ${said.join('; ') || 'nothing is different'}` })
  return changed
}

/** Removes a person and signs them out; what they did keeps their name as it was. Throws `not-found`, and `state-conflict` for the last administrator. */
export async function removeUser(context: Context, caller: Caller, id: string): Promise<void> {
  const user = toUser(await readUser(context, id))
  if (isAdministrator(user.roles)) await leave(context, id)
  if (!(await context.store.remove('users', id))) throw new WaymarkError('not-found', 'There is no such person.')
  await endSessions(context, id)
  await context.store.remove('devices', id)
  await context.store.remove('invitations', `reset~${id}`)
  await record(context, caller, 'user-removed', { subject: id, detail: `${user.name}, ${user.email}` })
}

/** Administrators on their way out, so that two who remove each other at once do not both go: the one document that both would have to write. */
interface LeavingDocument extends Document {
  leaving: { id: string; at: string }[]
}

const documentId = 'administrators-leaving'
/** Going takes one write more; who has not gone after so long was kept by a crash. */
const patience = 30_000

/** Notes that an administrator is about to go. Throws `state-conflict` where no other would be left. */
async function leave(context: Context, id: string): Promise<void> {
  const { store, now } = context
  const before = await store.get<LeavingDocument>('settings', documentId)
  const at = now().getTime()
  const leaving = (before?.leaving ?? []).filter((one) => one.id !== id && at - Date.parse(one.at) < patience)
  const others = (await findEvery<StoredUser>(store, 'users', {})).filter(
    (user) => user.id !== id && isAdministrator(user.roles.map(toHeldRole)) && !leaving.some((one) => one.id === user.id),
  )
  if (others.length === 0) throw new WaymarkError('state-conflict', 'This is the last administrator. Make somebody else one first.')
  const next = { id: documentId, format: 1, leaving: [...leaving, { id, at: new Date(at).toISOString() }] }
  try {
    if (before) await store.replace<LeavingDocument>('settings', { ...next, revision: before.revision })
    else await store.insert<LeavingDocument>('settings', next)
  } catch (error) {
    if (error instanceof WaymarkError && ['stale-revision', 'already-exists'].includes(error.code)) return leave(context, id)
    throw error
  }
}

function isAdministrator(roles: readonly HeldRole[]): boolean {
  return roles.some(({ role }) => role === 'administrator')
}
