import type { HeldRole, Role, Scope } from '../../../server/schema/types.generated.ts'

import { listed } from '../lib/words.ts'

export const ROLES: Record<Role, { title: string; may: string }> = {
  viewer: { title: 'Viewer', may: 'sees everything but people, keys and the log' },
  editor: { title: 'Editor', may: 'edits drafts, academies and returns' },
  director: { title: 'Director of Education', may: 'decides where an academy stands, and does all an editor may' },
  approver: { title: 'Approver', may: 'approves, publishes and withdraws' },
  administrator: { title: 'Administrator', may: 'adds people and keys' },
  principal: { title: 'Principal', may: 'sees their own academies and nothing of the others' },
  governor: { title: 'Governor', may: 'sees their own academies and nothing of the others' },
}

export const SCOPES: Record<Scope, { title: string; may: string }> = {
  evaluate: { title: 'Evaluate', may: 'asks for outcomes of figures it brings, and nothing else' },
  read: { title: 'Read', may: 'reads versions, academies, returns, outcomes and receipts' },
  returns: { title: 'Returns', may: 'writes academies, returns, imports and recorded outcomes' },
  framework: { title: 'Framework', may: 'edits and submits drafts' },
}

/** Such as "Viewer, Principal of 140372"; `nameOf` says what an academy is called. */
export function rolesInWords(roles: readonly HeldRole[], nameOf: (id: string) => string = (id) => id): string {
  return roles.map(({ role, academies }) => (academies ? `${ROLES[role].title} of ${listed(academies.map(nameOf))}` : ROLES[role].title)).join(', ')
}
