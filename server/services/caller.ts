import { WaymarkError } from '../domain/errors.ts'
import type { Access, HeldRole, Permission, Scope } from '../schema/types.generated.ts'
import { type AccessLine, accessTable } from './access-table.ts'

export type { Access } from '../schema/types.generated.ts'

/** The academies somebody may see or act on: all of the trust's, or those named. */
export type Academies = 'all' | readonly string[]

/** Who asks: a person signed in, a system by its key, or automation by `BOOTSTRAP_KEY`. */
export interface Caller {
  kind: 'person' | 'key' | 'bootstrap'
  /** Of the person or the key; each key is a caller of its own for four eyes. */
  id: string
  name: string
  roles: readonly HeldRole[]
  scopes: readonly Scope[]
  /** What there is for this caller: of any other academy every service answers as if it did not exist (limited-store.ts). */
  academies: Academies
}

/** The caller of `BOOTSTRAP_KEY`: an administrator that may also edit, approve and publish. */
export const bootstrapCaller: Caller = {
  kind: 'bootstrap',
  id: 'bootstrap',
  name: 'Bootstrap key',
  roles: [{ role: 'viewer' }, { role: 'editor' }, { role: 'approver' }, { role: 'administrator' }],
  scopes: ['evaluate', 'read', 'returns', 'framework'],
  academies: 'all',
}

export function callerOfPerson({ id, name, roles }: { id: string; name: string; roles: readonly HeldRole[] }): Caller {
  return { kind: 'person', id, name, roles, scopes: [], academies: togetherOf(roles.map(academiesOf)) }
}

export function callerOfScopes({ id, name, scopes, academies = 'all' }: { id: string; name: string; scopes: readonly Scope[]; academies?: Academies }): Caller {
  return { kind: 'key', id, name, roles: [], scopes, academies }
}

/** The academies to which the caller may do what a line of the table is about; none where not at all. */
export function reachOf(caller: Caller, access: Access): Academies {
  const { scopes, roles, limited }: AccessLine = accessTable[access]
  const byScope = scopes.some((scope) => caller.scopes.includes(scope)) ? [caller.academies] : []
  const byRole = caller.roles.filter(({ role }) => roles.includes(role)).map(academiesOf)
  return togetherOf([...byScope, ...byRole].filter((academies) => limited || academies === 'all'))
}

/** Whether the caller may do it to this academy; without one, whether to any. */
export function mayDo(caller: Caller, access: Access, academy?: string): boolean {
  const reach = reachOf(caller, access)
  return reach === 'all' || (academy === undefined ? reach.length > 0 : reach.includes(academy))
}

/** Whether there is this academy for the caller. */
export function mayRead(caller: Caller, academy: string): boolean {
  return mayDo(caller, 'read', academy)
}

/** Throws `forbidden` unless the caller may do one of these, to some academy at least. */
export function demand(caller: Caller, ...access: Access[]): void {
  if (!access.some((one) => mayDo(caller, one))) throw forbidden(access)
}

/** Throws `not-found` where there is no such academy for the caller, and `forbidden` unless they may do one of these to it. */
export function demandOf(caller: Caller, academy: string, ...access: Access[]): void {
  if (caller.academies !== 'all' && !caller.academies.includes(academy)) throw noAcademy(academy)
  if (!access.some((one) => mayDo(caller, one, academy))) throw forbidden(access)
}

/** What is answered for an academy that does not exist, and for one that does not for the caller. */
export function noAcademy(id: string): WaymarkError {
  return new WaymarkError('not-found', `There is no academy ${id}.`)
}

/** All that the caller may do. */
export function permissionsOf(caller: Caller): Permission[] {
  return (Object.keys(accessTable) as Access[]).flatMap((access): Permission[] => {
    const academies = reachOf(caller, access)
    if (academies === 'all') return [{ access }]
    return academies.length > 0 ? [{ access, academies: [...academies] }] : []
  })
}

function forbidden(access: Access[]): WaymarkError {
  return new WaymarkError('forbidden', `This needs ${holdersOf(access)}.`)
}

/** Who may do one of these, in words. */
export function holdersOf(access: readonly Access[]): string {
  const lines: AccessLine[] = access.map((one) => accessTable[one])
  const whole = lines.every(({ limited }) => !limited) ? ' of the whole trust' : ''
  const scopes = lines.flatMap((line) => line.scopes.map((scope) => `a key${whole} with the scope '${scope}'`))
  const roles = lines.flatMap((line) => line.roles.map((role) => `a person${whole} with the role '${role}'`))
  return [...new Set([...scopes, ...roles])].join(' or ')
}

function academiesOf({ academies }: HeldRole): Academies {
  return academies ?? 'all'
}

function togetherOf(all: readonly Academies[]): Academies {
  return all.includes('all') ? 'all' : [...new Set(all.flat())].sort()
}
