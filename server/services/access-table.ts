import type { Access, Role, Scope } from '../schema/types.generated.ts'

/** Who may do what one line of the table is about. */
export interface AccessLine {
  /** Keys with one of these scopes. No key approves, decides, publishes or administers. */
  scopes: readonly Scope[]
  /** People with one of these roles. */
  roles: readonly Role[]
  /** Whoever is limited to academies may do it too, to these alone. Without it a role or key of the whole trust is needed. */
  limited: boolean
}

const everyScope: readonly Scope[] = ['evaluate', 'read', 'returns', 'framework']
const ofTheTrust: readonly Role[] = ['viewer', 'editor', 'director', 'approver', 'administrator']
const everyRole: readonly Role[] = [...ofTheTrust, 'principal', 'governor']
/** The Director may do all that an editor may. */
const team: readonly Role[] = ['editor', 'director']

/**
 * The one table of rights. Every operation names its line (`access` of an endpoint), and the routes, the OpenAPI document, the session that a page reads and
 * the tests take it from here.
 */
export const accessTable = {
  /** Anyone who is known. */
  caller: { scopes: everyScope, roles: everyRole, limited: true },
  /** Evaluate figures that come with the question, without recording. */
  evaluate: { scopes: ['evaluate'], roles: everyRole, limited: true },
  /** Read all but people, keys and audit; compare, check, replay and see impact, over what one may see. */
  read: { scopes: ['read'], roles: everyRole, limited: true },
  /** Read what is of the whole trust and cannot be cut down to some academies: metrics, imports, the proof of every receipt. */
  'read-trust': { scopes: ['read'], roles: ofTheTrust, limited: false },
  /** Write returns and recorded evaluations of academies that are there. */
  returns: { scopes: ['returns'], roles: team, limited: true },
  /** Make academies, and bring in tables over many of them. */
  'returns-trust': { scopes: ['returns'], roles: team, limited: false },
  /** Edit and submit drafts. */
  edit: { scopes: ['framework'], roles: team, limited: false },
  /** Decide where an academy stands; agree targets and priorities. */
  decide: { scopes: [], roles: ['director'], limited: false },
  /** Approve or return a review, publish, withdraw. */
  approve: { scopes: [], roles: ['approver'], limited: false },
  /** People, keys, settings and audit. */
  administer: { scopes: [], roles: ['administrator'], limited: false },
} as const satisfies Record<Access, AccessLine>

/** Whether a role is always, may be, or never is of named academies. */
export const roleReach: Record<Role, 'academies' | 'either' | 'trust'> = {
  viewer: 'either',
  editor: 'trust',
  director: 'trust',
  approver: 'trust',
  administrator: 'trust',
  principal: 'academies',
  governor: 'academies',
}

/** Scopes that a key limited to academies can have: drafts are of the whole trust. */
export const limitedScopes: readonly Scope[] = ['evaluate', 'read', 'returns']
