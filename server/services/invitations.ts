import { randomUUID } from 'node:crypto'
import { WaymarkError } from '../domain/errors.ts'
import type { AcceptInvitation, CreateInvitation, Invitation, InvitationPage, NewInvitation, PageQuery, ResetLink } from '../schema/types.generated.ts'
import { record } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { findLink, type LinkDocument, linkEnded, newLink, useLink } from './links.ts'
import { setPassword } from './own-account.ts'
import { listPage } from './pages.ts'
import { hashPassword } from './password.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { readRoles, toHeldRole } from './roles.ts'
import { type Opened, openSession } from './sessions.ts'
import { attemptFrom, type From } from './sign-in-counters.ts'
import { addressTaken, findUser, insertUser, readUser, rolesInWords, type StoredUser } from './users.ts'

/** Asks somebody to join; the secret is answered once. Throws as `readRoles`, and `already-exists` where there is a person with this address. */
export async function invite(context: Context, caller: Caller, { name, email, roles: given }: CreateInvitation): Promise<NewInvitation> {
  const roles = await readRoles(context, given)
  if (await findUser(context, email)) throw addressTaken()
  const { token, link } = newLink(context, caller, 'invitation')
  const stored = await context.store.insert<LinkDocument>('invitations', { id: randomUUID(), ...link, name, email: email.toLowerCase(), roles })
  await record(context, caller, 'invited', { subject: stored.id, detail: `${name}: ${rolesInWords(roles)}` })
  return { ...toInvitation(stored), token }
}

/** Who was asked to join and may still do so, newest first. A page may hold fewer than its limit. */
export async function listInvitations(context: Context, query: PageQuery): Promise<InvitationPage> {
  const { store, now } = context
  const at = now().toISOString()
  const page = { ...query, where: { kind: 'invitation' }, order: 'createdAt', descending: true }
  const { items, ...next } = await listPage<LinkDocument, LinkDocument>(store, 'invitations', page, (link) => link)
  return { items: items.filter(({ usedAt, expiresAt }) => usedAt === undefined && expiresAt > at).map(toInvitation), ...next }
}

/** Takes an invitation back. Throws `not-found`, also where it has been accepted. */
export async function removeInvitation(context: Context, caller: Caller, id: string): Promise<void> {
  const link = await context.store.get<LinkDocument>('invitations', id)
  const open = link?.kind === 'invitation' && link.usedAt === undefined
  if (!open || !(await context.store.remove('invitations', id))) throw new WaymarkError('not-found', 'There is no such invitation.')
  await record(context, caller, 'invitation-removed', { subject: id, detail: link.name })
}

/** A link by which a person chooses a new password; links made before are good no more. Throws `not-found`. */
export async function makeResetLink(context: Context, caller: Pick<Caller, 'id' | 'name'>, id: string): Promise<ResetLink> {
  const { name, email, roles } = await readUser(context, id)
  const { token, link } = newLink(context, caller, 'reset')
  const ofUser = `reset~${id}`
  await context.store.remove('invitations', ofUser)
  await context.store.insert<LinkDocument>('invitations', { id: ofUser, ...link, user: id, name, email, roles })
  await record(context, caller, 'reset-link-made', { subject: id })
  return { token, expiresAt: link.expiresAt }
}

/**
 * Joins by an invitation, or gives one's account a new password by a reset link, which signs out everywhere else; and signs in. Throws `invalid-request` for a weak
 * password, which uses nothing up, `link-ended`, and `too-many-requests` where that failed too often.
 */
export async function acceptInvitation(context: Context, { token, password }: AcceptInvitation, from: From): Promise<Opened> {
  const link = await attemptFrom(context, from, () => findLink(context, token))
  refuseWeakPassword(password, link)
  // hashed first: a link is not used up by what can still fail
  const hash = await hashPassword(password)
  await useLink(context, link)
  const user = link.kind === 'invitation' ? await join(context, link, hash) : await renew(context, link, hash)
  return openSession(context, user, from)
}

async function join(context: Context, { id, name, email, roles }: LinkDocument, password: string): Promise<StoredUser> {
  try {
    const user = await insertUser(context, { name, email, password, roles })
    await record(context, user, 'joined', { subject: id, detail: rolesInWords(roles.map(toHeldRole)) })
    return user
  } catch (error) {
    // somebody with this address joined by another link
    if (error instanceof WaymarkError && error.code === 'already-exists') throw linkEnded('has been used')
    throw error
  }
}

async function renew(context: Context, { user = '' }: LinkDocument, password: string): Promise<StoredUser> {
  try {
    const changed = await setPassword(context, user, password)
    await record(context, changed, 'password-changed', { detail: 'by a reset link' })
    return changed
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'not-found') throw linkEnded('is not, or no longer, good')
    throw error
  }
}

function toInvitation({ id, name, email, roles, createdAt, createdBy, expiresAt }: LinkDocument): Invitation {
  return { id, name, email, roles: roles.map(toHeldRole), createdAt, createdBy: createdBy.name, expiresAt }
}
