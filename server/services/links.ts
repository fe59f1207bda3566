import { WaymarkError } from '../domain/errors.ts'
import type { AcceptInvitation, GivenRole } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { hashOf, newSecret } from './secrets.ts'

const day = 24 * 60 * 60 * 1000
const goodFor = { invitation: 7 * day, reset: day }

/** A link by which somebody joins or chooses a new password, in the collection `invitations`. Its secret is kept nowhere, only the hash. */
export interface LinkDocument extends Document {
  kind: keyof typeof goodFor
  hash: string
  /** Of a reset: whose password. An invitation has no person yet. */
  user?: string
  name: string
  email: string
  roles: GivenRole[]
  createdAt: string
  createdBy: { id: string; name: string }
  expiresAt: string
  usedAt?: string
}

/** What a link has whatever it is for, and the secret to give away. */
export function newLink({ now }: Context, caller: Pick<Caller, 'id' | 'name'>, kind: LinkDocument['kind']) {
  const token = newSecret()
  const at = now().getTime()
  const link = {
    format: 1,
    kind,
    hash: hashOf(token),
    createdAt: new Date(at).toISOString(),
    createdBy: { id: caller.id, name: caller.name },
    expiresAt: new Date(at + goodFor[kind]).toISOString(),
  }
  return { token, link }
}

/** The link of a secret. Throws `link-ended` for one that is none, was used, taken back or has run out; whose it was is not said. */
export async function findLink({ store, now }: Context, token: AcceptInvitation['token']): Promise<LinkDocument> {
  const [link] = (await store.find<LinkDocument>('invitations', { where: { hash: hashOf(token) }, limit: 1 })).items
  if (!link) throw linkEnded('is not, or no longer, good')
  if (link.usedAt !== undefined) throw linkEnded('has been used')
  if (link.expiresAt <= now().toISOString()) throw linkEnded('has run out')
  return link
}

/** Uses a link up: of two at once one does, and the other is told that it has been used. Throws `link-ended`. */
export async function useLink({ store, now }: Context, link: LinkDocument): Promise<void> {
  try {
    await store.replace<LinkDocument>('invitations', { ...link, usedAt: now().toISOString() })
  } catch (error) {
    if (error instanceof WaymarkError && ['stale-revision', 'not-found'].includes(error.code)) throw linkEnded('has been used')
    throw error
  }
}

export function linkEnded(why: string): WaymarkError {
  return new WaymarkError('link-ended', `This link ${why}. Ask an administrator for a new one.`)
}
