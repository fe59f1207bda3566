import { WaymarkError } from '../domain/errors.ts'
import type { Role, Scope } from '../schema/types.generated.ts'

/** Who asks: a person signed in, a system by its key, or automation by `BOOTSTRAP_KEY`. */
export interface Caller {
  kind: 'person' | 'key' | 'bootstrap'
  /** Of the person or the key; each key is a caller of its own for four eyes. */
  id: string
  name: string
  roles: Role[]
  scopes: Scope[]
}

/** The caller of `BOOTSTRAP_KEY`: an administrator that may also edit, approve and publish. */
export const bootstrapCaller: Caller = {
  kind: 'bootstrap',
  id: 'bootstrap',
  name: 'Bootstrap key',
  roles: ['viewer', 'editor', 'approver', 'administrator'],
  scopes: ['evaluate', 'read', 'returns', 'framework'],
}

interface Holders {
  scopes: readonly Scope[]
  roles: readonly Role[]
}

const everyRole: Role[] = ['viewer', 'editor', 'approver', 'administrator']

/** Which scopes of a key and which roles of a person may do what. No key approves, publishes or administers. */
export const accessTable = {
  /** Anyone who is known. */
  caller: { scopes: ['evaluate', 'read', 'returns', 'framework'], roles: everyRole },
  /** Evaluate without recording. */
  evaluate: { scopes: ['evaluate'], roles: everyRole },
  /** Read all but people, keys and audit; compare, check, replay, see impact and metrics. */
  read: { scopes: ['read'], roles: everyRole },
  /** Write academies, returns, imports and recorded evaluations. */
  returns: { scopes: ['returns'], roles: ['editor'] },
  /** Edit and submit drafts. */
  edit: { scopes: ['framework'], roles: ['editor'] },
  /** Approve or return a review, publish, withdraw. */
  approve: { scopes: [], roles: ['approver'] },
  /** People, keys and audit. */
  administer: { scopes: [], roles: ['administrator'] },
} as const satisfies Record<string, Holders>

export type Access = keyof typeof accessTable

/** Whether the caller may do any of these. */
export function allowed(caller: Caller, ...access: Access[]): boolean {
  return access.some((one) => {
    const { scopes, roles }: Holders = accessTable[one]
    return scopes.some((scope) => caller.scopes.includes(scope)) || roles.some((role) => caller.roles.includes(role))
  })
}

/** Throws `forbidden` unless the caller may do one of these. */
export function demand(caller: Caller, ...access: Access[]): void {
  if (allowed(caller, ...access)) return
  const scopes = access.flatMap((one) => accessTable[one].scopes)
  const roles = access.flatMap((one) => accessTable[one].roles)
  const holders = [...scopes.map((scope) => `a key with the scope '${scope}'`), ...roles.map((role) => `a person with the role '${role}'`)]
  throw new WaymarkError('forbidden', `This needs ${[...new Set(holders)].join(' or ')}.`)
}
