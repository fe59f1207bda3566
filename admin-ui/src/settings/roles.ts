import type { Role, Scope } from '../../../server/schema/types.generated.ts'

export const ROLES: Record<Role, { title: string; may: string }> = {
  viewer: { title: 'Viewer', may: 'sees everything but people, keys and the log' },
  editor: { title: 'Editor', may: 'edits drafts, academies and returns' },
  approver: { title: 'Approver', may: 'approves, publishes and withdraws' },
  administrator: { title: 'Administrator', may: 'adds people and keys' },
}

export const SCOPES: Record<Scope, { title: string; may: string }> = {
  evaluate: { title: 'Evaluate', may: 'asks for outcomes of figures it brings, and nothing else' },
  read: { title: 'Read', may: 'reads versions, academies, returns, outcomes and receipts' },
  returns: { title: 'Returns', may: 'writes academies, returns, imports and recorded outcomes' },
  framework: { title: 'Framework', may: 'edits and submits drafts' },
}
