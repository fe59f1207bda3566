import { randomUUID } from 'node:crypto'
import { WaymarkError } from '../domain/errors.ts'
import type { CreateUser, GivenRole, HeldRole, PageQuery, User, UserPage } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import { record } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { findMade, type MadeOnce, type Once } from './once.ts'
import { listPage } from './pages.ts'
import { hashPassword } from './password.ts'
import { refuseWeakPassword } from './password-rules.ts'
import { readRoles, toHeldRole } from './roles.ts'

export interface StoredUser extends Document, MadeOnce {
  name: string
  /** In lower case: one person an address. */
  email: string
  password: string
  /** Names of roles alone in documents of earlier releases. */
  roles: GivenRole[]
  createdAt: string
}

/** A person without the password. */
export function toUser({ id, name, email, roles, createdAt }: StoredUser): User {
  return { id, name, email, roles: roles.map(toHeldRole), createdAt }
}

/** Stores a new person. Throws `already-exists` for an e-mail address that is taken. */
export async function addUser(context: Context, { password, ...given }: CreateUser, once?: Once): Promise<StoredUser> {
  return insertUser(context, { ...given, password: await hashPassword(password) }, once)
}

/** As `addUser`, of whom `password` is what is stored of it. */
export function insertUser({ store, now }: Context, { name, email, password, roles }: CreateUser, once?: Once): Promise<StoredUser> {
  const user = {
    id: randomUUID(),
    format: 2,
    name,
    email: email.toLowerCase(),
    password,
    roles: roles.map(toHeldRole),
    createdAt: now().toISOString(),
    ...once,
  }
  return store.insert<StoredUser>('users', user).catch((error: unknown) => {
    if (!(error instanceof WaymarkError) || error.code !== 'already-exists' || error.faults[0]?.pointer !== '/email') throw error
    throw addressTaken()
  })
}

/** Adds a person. Throws as `addUser` and `readRoles`, and `invalid-request` for a weak password. */
export async function createUser(context: Context, caller: Caller, given: CreateUser, once?: Once): Promise<User> {
  refuseWeakPassword(given.password, given)
  const roles = await readRoles(context, given.roles)
  const user = toUser(await addUser(context, { ...given, roles }, once))
  await record(context, caller, 'user-created', { subject: user.id, detail: rolesInWords(user.roles) })
  return user
}

/** Such as `editor, principal of 140372`. */
export function rolesInWords(roles: readonly HeldRole[]): string {
  return roles.map(({ role, academies }) => (academies ? `${role} of ${academies.join(' and ')}` : role)).join(', ')
}

/** The person an earlier request with this key added, as they now are. */
export async function userMadeOnce(context: Context, once: Once): Promise<User | undefined> {
  const user = await findMade<StoredUser>(context, 'users', once)
  return user && toUser(user)
}

/** The people, by e-mail address. */
export async function listUsers({ store }: Context, query: PageQuery): Promise<UserPage> {
  return listPage<StoredUser, User>(store, 'users', { ...query, order: 'email' }, toUser)
}

export function addressTaken(): WaymarkError {
  return new WaymarkError('already-exists', 'There is a person with this e-mail address already.', [{ pointer: '/email', message: 'is taken' }])
}

/** Throws `not-found`. */
export async function readUser({ store }: Context, id: string): Promise<StoredUser> {
  const user = await store.get<StoredUser>('users', id)
  if (!user) throw new WaymarkError('not-found', 'There is no such person.')
  return user
}

/** Writes what is different of a person, again where somebody else wrote something in between. Throws `not-found`, and `already-exists` for an address that is taken. */
export async function changeStored(context: Context, id: string, change: (user: StoredUser) => Partial<StoredUser>): Promise<StoredUser> {
  const user = await readUser(context, id)
  try {
    return await context.store.replace<StoredUser>('users', { ...user, ...change(user) })
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'stale-revision') return changeStored(context, id, change)
    throw error instanceof WaymarkError && error.code === 'already-exists' ? addressTaken() : error
  }
}

export async function findUser({ store }: Context, email: string): Promise<StoredUser | undefined> {
  return (await store.find<StoredUser>('users', { where: { email: email.toLowerCase() }, limit: 1 })).items[0]
}

export async function anyUser({ store }: Context): Promise<boolean> {
  return (await store.find('users', { limit: 1 })).items.length > 0
}
