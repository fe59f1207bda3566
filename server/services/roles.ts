import { type Fault, refuse } from '../domain/errors.ts'
import type { GivenRole, HeldRole } from '../schema/types.generated.ts'
import type { AcademyDocument } from './academies/academies.ts'
import { roleReach } from './access-table.ts'
import type { Reading } from './context.ts'

/** A stored or given role: a name alone, as releases before this one kept it, is the role of the whole trust. */
export function toHeldRole(role: GivenRole): HeldRole {
  return typeof role === 'string' ? { role } : role
}

/**
 * The roles as they are kept. Throws `invalid-request` for an academy that is not there, and `not-possible` for a role of academies without any and for academies of a
 * role that is of the whole trust.
 */
export async function readRoles(context: Reading, given: readonly GivenRole[]): Promise<HeldRole[]> {
  const roles = given.map(toHeldRole)
  await refuseUnknownAcademies(
    context,
    roles.map(({ academies }) => academies),
    (role, at) => `/roles/${role}/academies/${at}`,
  )
  const faults = roles.flatMap(({ role, academies }, index): Fault[] => {
    const at = `/roles/${index}/academies`
    if (academies === undefined) return roleReach[role] === 'academies' ? [{ pointer: at, message: `is missing: a ${role} is of academies` }] : []
    if (roleReach[role] === 'trust') return [{ pointer: at, message: `does not belong here: the role ${role} is of the whole trust` }]
    return academies.length === 0 ? [{ pointer: at, message: 'must name an academy at least' }] : []
  })
  refuse('not-possible', 'These roles cannot be given like this.', faults)
  return roles
}

/** Throws `invalid-request` for academies that are not stored. */
export async function refuseUnknownAcademies(
  { store }: Reading,
  lists: (readonly string[] | undefined)[],
  pointerOf: (list: number, at: number) => string,
): Promise<void> {
  const wanted = [...new Set(lists.flatMap((list) => list ?? []))]
  if (wanted.length === 0) return
  const known = new Set((await store.getAll<AcademyDocument>('academies', wanted)).map(({ id }) => id))
  const faults = lists.flatMap((list, index) =>
    (list ?? []).flatMap((id, at): Fault[] => (known.has(id) ? [] : [{ pointer: pointerOf(index, at), message: `there is no academy ${id}` }])),
  )
  refuse('invalid-request', 'There are no such academies.', faults)
}
