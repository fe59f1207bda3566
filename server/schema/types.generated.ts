/* Generated from schemas/ by `npm run generate`. Do not edit. */

/**
 * Why a value is absent. Never 0, never null.
 */
export type AbsenceReason = 'suppressed' | 'not-published' | 'not-applicable' | 'not-yet' | 'missing'
/**
 * An academic year, 1 September to 31 August, such as 2017/18.
 */
export type AcademicYear = string
/**
 * The academies something is limited to.
 *
 * @maxItems 200
 */
export type AcademyIds = string[]
/**
 * The phase of an academy.
 */
export type Phase = 'primary' | 'secondary' | 'all-through' | 'special' | 'sixteen-plus'
/**
 * A line of the access table: what an operation needs.
 */
export type Access =
  | 'caller'
  | 'evaluate'
  | 'read'
  | 'read-trust'
  | 'returns'
  | 'returns-trust'
  | 'edit'
  | 'decide'
  | 'approve'
  | 'administer'
/**
 * A condition tree as json-rules-engine writes it, without JSONPath, references or priority.
 */
export type Condition = Comparison | AllGroup | AnyGroup | NotGroup
/**
 * How final a published figure is; own: the trust's own figure.
 */
export type Release = 'provisional' | 'revised' | 'final' | 'own'
/**
 * What is known of one indicator: a plain value, or one with its own year and release.
 */
export type IndicatorValue = number | string | boolean | AbsentValue | DatedValue
/**
 * A number, a category id, a boolean, or an absence.
 */
export type PlainValue = number | string | boolean | AbsentValue
/**
 * A role as it is given: a name alone is the role of the whole trust.
 */
export type GivenRole = Role | HeldRole
/**
 * What a person is to the trust, and so may do; every role reads and evaluates what it may see.
 */
export type Role = 'viewer' | 'editor' | 'director' | 'approver' | 'administrator' | 'principal' | 'governor'
/**
 * RFC 6902.
 *
 * @maxItems 5000
 */
export type JsonPatch = {
  op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test'
  path: string
  from?: string
  value?: unknown
}[]
/**
 * Which returns to compare over.
 */
export type Cohort = GivenCohort | StoredCohort
/**
 * What a key may do.
 */
export type Scope = 'evaluate' | 'read' | 'returns' | 'framework'
/**
 * Whether it is given always, at discretion or where it applies.
 */
export type Modality = 'must' | 'may' | 'if-applicable'
/**
 * How final a published figure is; own: the trust's own figure.
 */
export type Release1 = 'provisional' | 'revised' | 'final' | 'own'

export interface Schemas {
  'absence-reason': AbsenceReason
  'absent-value': AbsentValue
  'academic-year': AcademicYear
  'academy-ids': AcademyIds
  'academy-page': AcademyPage
  'academy-query': AcademyQuery
  'academy-reference': AcademyReference
  academy: Academy
  'accept-invitation': AcceptInvitation
  access: Access
  'all-group': AllGroup
  'any-group': AnyGroup
  attribution: Attribution
  'audit-entry': AuditEntry
  'audit-page': AuditPage
  'batch-problem': BatchProblem
  benchmark: Benchmark
  'capacity-change': CapacityChange
  case: Case
  category: Category
  'change-academy': ChangeAcademy
  'change-email': ChangeEmail
  'change-password': ChangePassword
  'change-user': ChangeUser
  change: Change
  'check-report': CheckReport
  'classification-rules': ClassificationRules
  classification: Classification
  'cohort-case': CohortCase
  cohort: Cohort
  'compare-request': CompareRequest
  'comparison-report': ComparisonReport
  comparison: Comparison
  condition: Condition
  'create-academy': CreateAcademy
  'create-draft': CreateDraft
  'create-invitation': CreateInvitation
  'create-key': CreateKey
  'create-user': CreateUser
  cut: Cut
  'dated-value': DatedValue
  'draft-page': DraftPage
  'draft-reference': DraftReference
  'draft-summary': DraftSummary
  draft: Draft
  'engine-rule': EngineRule
  'engine-rules': EngineRules
  'evaluate-request': EvaluateRequest
  'evidence-alternative': EvidenceAlternative
  expectation: Expectation
  'fact-reference': FactReference
  finding: Finding
  flip: Flip
  framework: Framework
  gain: Gain
  gains: Gains
  'given-cohort': GivenCohort
  'given-role': GivenRole
  health: Health
  'held-role': HeldRole
  'impact-request': ImpactRequest
  'import-column': ImportColumn
  'import-creation': ImportCreation
  'import-page': ImportPage
  'import-problem': ImportProblem
  'import-query': ImportQuery
  'import-question': ImportQuestion
  'import-report': ImportReport
  import: Import
  'in-force-query': InForceQuery
  'indicator-outcome': IndicatorOutcome
  'indicator-value': IndicatorValue
  'indicator-values': IndicatorValues
  indicator: Indicator
  'invitation-page': InvitationPage
  invitation: Invitation
  'json-patch': JsonPatch
  'key-page': KeyPage
  key: Key
  'known-column': KnownColumn
  'known-columns': KnownColumns
  limit: Limit
  'margin-change': MarginChange
  margin: Margin
  'minimum-evidence': MinimumEvidence
  modality: Modality
  moderation: Moderation
  monitoring: Monitoring
  mover: Mover
  named: Named
  'national-figure': NationalFigure
  'new-invitation': NewInvitation
  'new-key': NewKey
  'next-cut': NextCut
  'not-given': NotGiven
  'not-group': NotGroup
  note: Note
  notice: Notice
  'obligation-given': ObligationGiven
  obligation: Obligation
  'offer-given': OfferGiven
  offer: Offer
  'open-session-page': OpenSessionPage
  'open-session': OpenSession
  otherwise: Otherwise
  'outcome-difference': OutcomeDifference
  'outcome-page-query': OutcomePageQuery
  'outcome-page': OutcomePage
  'outcome-query': OutcomeQuery
  outcome: Outcome
  'page-query': PageQuery
  permission: Permission
  phase: Phase
  'plain-value': PlainValue
  'previous-return': PreviousReturn
  problem: Problem
  'publish-draft': PublishDraft
  'put-return': PutReturn
  reason: Reason
  'rebase-choice': RebaseChoice
  'rebase-draft': RebaseDraft
  'receipt-page': ReceiptPage
  'receipt-query': ReceiptQuery
  'receipt-reference': ReceiptReference
  'receipt-summary': ReceiptSummary
  receipt: Receipt
  'recognised-table': RecognisedTable
  release: Release
  'replay-report': ReplayReport
  'replay-request': ReplayRequest
  'reset-link': ResetLink
  'return-entry-page': ReturnEntryPage
  'return-entry': ReturnEntry
  'return-page': ReturnPage
  'return-query': ReturnQuery
  return: Return
  'returned-value': ReturnedValue
  'returned-values': ReturnedValues
  role: Role
  rule: Rule
  'sample-report': SampleReport
  'sample-return': SampleReturn
  sample: Sample
  scenario: Scenario
  scope: Scope
  session: Session
  settings: Settings
  setup: Setup
  'sign-in': SignIn
  stage: Stage
  'stored-cohort': StoredCohort
  support: Support
  'target-method': TargetMethod
  'target-set': TargetSet
  target: Target
  targets: Targets
  'taught-ages': TaughtAges
  'template-query': TemplateQuery
  threshold: Threshold
  tier: Tier
  'user-page': UserPage
  user: User
  'version-diff': VersionDiff
  'version-page': VersionPage
  'version-summary': VersionSummary
  'version-verification': VersionVerification
  version: Version
  withdraw: Withdraw
  withdrawal: Withdrawal
}
/**
 * A value that is absent, with the reason.
 */
export interface AbsentValue {
  absent: AbsenceReason
}
/**
 * A page of academies.
 */
export interface AcademyPage {
  items: Academy[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * An academy as stored.
 */
export interface Academy {
  /**
   * URN, or the trust's own id.
   */
  id: string
  name: string
  phase: Phase
  joinedOn?: string
  /**
   * The day it left the trust: from that day on it is in no count, and keeps its history.
   */
  leftOn?: string
  /**
   * The schools it came from, by id: their returns are read as its history. Of several the first speaks first.
   *
   * @maxItems 10
   */
  predecessors?: string[]
  /**
   * Which ages it teaches, from which year on. Before the first, and without any, it is not known.
   *
   * @maxItems 20
   */
  ages?: TaughtAges[]
  member: boolean
  revision: number
}
/**
 * The ages an academy teaches from a year on, until the next such year.
 */
export interface TaughtAges {
  from: AcademicYear
  /**
   * Ranges of ages, first to last, such as [[4, 5], [11, 18]].
   *
   * @minItems 1
   * @maxItems 10
   */
  ages: number[][]
}
/**
 * Which academies.
 */
export interface AcademyQuery {
  /**
   * `all` takes the comparison group too; the trust's own academies unless told.
   */
  members?: 'trust' | 'all'
  /**
   * How many; 50 unless told.
   */
  limit?: number
  /**
   * The `next` of the page before.
   */
  after?: string
}
/**
 * The academy a return is of.
 */
export interface AcademyReference {
  /**
   * URN, or the trust's own id.
   */
  id: string
  name?: string
  phase: Phase
  joinedOn?: string
  /**
   * The ranges of ages it teaches this year, such as [[4, 5], [11, 18]]. Left out, it is not known and nothing follows from it.
   *
   * @maxItems 10
   */
  ages?: number[][]
}
/**
 * Join by an invitation, or choose a new password by a reset link.
 */
export interface AcceptInvitation {
  token: string
  password: string
}
/**
 * Holds when every condition in it holds.
 */
export interface AllGroup {
  /**
   * @minItems 1
   * @maxItems 200
   */
  all: Condition[]
}
/**
 * One fact compared with a constant, a list of constants or another fact.
 */
export interface Comparison {
  fact: string
  operator:
    'equal' | 'notEqual' | 'in' | 'notIn' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  value: number | string | boolean | (number | string | boolean)[] | FactReference
}
/**
 * Compare with another fact instead of a constant.
 */
export interface FactReference {
  fact: string
}
/**
 * Holds when at least one condition in it holds.
 */
export interface AnyGroup {
  /**
   * @minItems 1
   * @maxItems 200
   */
  any: Condition[]
}
/**
 * Holds when the condition in it does not; an absent value never makes it hold.
 */
export interface NotGroup {
  not: Condition
}
/**
 * Whom one change moves alone, and who still moves without it.
 */
export interface Attribution {
  change: Change
  alone: string[]
  without: string[]
}
/**
 * One difference between two frameworks, in words too.
 */
export interface Change {
  part: string
  id: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /**
   * JSON Pointer relative to the item.
   */
  path: string
  before?: unknown
  after?: unknown
  sentence: string
}
/**
 * Something done that is not written in a document of its own.
 */
export interface AuditEntry {
  id: string
  at: string
  action:
    | 'set-up'
    | 'signed-in'
    | 'sign-in-failed'
    | 'signed-out'
    | 'signed-out-everywhere'
    | 'user-created'
    | 'user-changed'
    | 'user-removed'
    | 'invited'
    | 'invitation-removed'
    | 'joined'
    | 'reset-link-made'
    | 'password-changed'
    | 'email-changed'
    | 'key-created'
    | 'key-removed'
    | 'four-eyes-changed'
  /**
   * The id of the person or key; nobody where no one was signed in.
   */
  by: string
  /**
   * Their name then.
   */
  name?: string
  /**
   * The id of the person or key it was done to, or the e-mail address tried.
   */
  subject?: string
  /**
   * More of it in words.
   */
  detail?: string
}
/**
 * A page of audit entries, newest first.
 */
export interface AuditPage {
  items: AuditEntry[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * A faulty line of a batch.
 */
export interface BatchProblem {
  line: number
  problem: Problem
}
/**
 * An error, RFC 9457.
 */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail: string
  instance?: string
  errors: {
    pointer: string
    message: string
  }[]
  [k: string]: unknown
}
/**
 * The national figure of one indicator, year and release, or that there is none.
 */
export interface Benchmark {
  indicator: string
  phase?: Phase
  year: AcademicYear
  value?: number
  absent?: 'not-published' | 'not-applicable' | 'not-yet'
  release?: Release
  certainty?: 'published' | 'likely' | 'computed' | 'own'
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * Days a year before and after.
 */
export interface CapacityChange {
  before: number
  after: number
}
/**
 * One academy with the values it is evaluated by: the body of /evaluate without version and include.
 */
export interface Case {
  asOf?: string
  academy: AcademyReference
  year: AcademicYear
  release?: Release
  values: IndicatorValues
  previous?: PreviousReturn
  moderation?: Moderation
}
/**
 * Values by indicator id.
 */
export interface IndicatorValues {
  [k: string]: IndicatorValue
}
/**
 * A value with its own academic year, release or as-of date.
 */
export interface DatedValue {
  value: PlainValue
  year?: AcademicYear
  release?: Release
  asOf?: string
}
/**
 * Last year's values and moderated stage, as given.
 */
export interface PreviousReturn {
  year?: AcademicYear
  stage?: string
  values?: IndicatorValues
}
/**
 * The Director of Education's decision with its reason.
 */
export interface Moderation {
  stage: string
  reason: string
}
/**
 * One value of a category indicator.
 */
export interface Category {
  id: string
  title: string
  description?: string
}
/**
 * What changes of an academy; joinedOn or leftOn null takes the date away, an empty list what was in it.
 */
export interface ChangeAcademy {
  name?: string
  phase?: Phase
  joinedOn?: string | null
  /**
   * The day it left the trust: from that day on it is in no count, and keeps its history.
   */
  leftOn?: string | null
  /**
   * The schools it came from, by id: their returns are read as its history. Of several the first speaks first.
   *
   * @maxItems 10
   */
  predecessors?: string[]
  /**
   * Which ages it teaches, from which year on. Before the first, and without any, it is not known.
   *
   * @maxItems 20
   */
  ages?: TaughtAges[]
  member?: boolean
}
/**
 * One's own new e-mail address.
 */
export interface ChangeEmail {
  /**
   * The password.
   */
  current: string
  email: string
}
/**
 * One's own new password.
 */
export interface ChangePassword {
  current: string
  password: string
}
/**
 * What is to be different of a person.
 */
export interface ChangeUser {
  name?: string
  /**
   * @minItems 1
   * @maxItems 20
   */
  roles?: GivenRole[]
}
/**
 * A role that a person holds: of the academies named, or of the whole trust.
 */
export interface HeldRole {
  role: Role
  academies?: AcademyIds
}
/**
 * What the checks found.
 */
export interface CheckReport {
  findings: Finding[]
}
/**
 * Something a check found.
 */
export interface Finding {
  code:
    | 'scenario-failing'
    | 'scenario-coverage'
    | 'stage-unreachable'
    | 'stage-without-offer'
    | 'rule-shadowed'
    | 'rule-never-matches'
    | 'item-never-given'
    | 'duplicate-obligation'
    | 'threshold-out-of-range'
    | 'stage-empty'
    | 'benchmark-missing'
    | 'not-monotone'
    | 'stored-value-unfit'
  severity: 'error' | 'warning' | 'information'
  path: string
  message: string
  witness?: Case
  /**
   * Of `stored-value-unfit`: how many academies of the trust have a stored value that this framework can't take.
   */
  academies?: number
  fix?: JsonPatch
}
/**
 * How the stage of an academy is found.
 */
export interface ClassificationRules {
  minimumEvidence: MinimumEvidence
  /**
   * @maxItems 200
   */
  limits: Limit[]
  /**
   * @maxItems 500
   */
  rules: Rule[]
  otherwise: Otherwise
}
/**
 * Below this no stage is given.
 */
export interface MinimumEvidence {
  indicators: number
  /**
   * @maxItems 500
   */
  domains: string[]
  /**
   * What may stand in for a domain: all of these indicators known.
   *
   * @maxItems 20
   */
  alternatives?: EvidenceAlternative[]
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * Indicators that stand in for a domain of the minimum evidence when all of them are known, as a whole report card does for outcomes.
 */
export interface EvidenceAlternative {
  domain: string
  /**
   * @minItems 1
   * @maxItems 30
   */
  indicators: string[]
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The best stage allowed while its condition holds; all apply and the weakest wins.
 */
export interface Limit {
  id: string
  title: string
  description?: string
  when: Condition
  atMost: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * A classification rule; the first that holds gives the stage.
 */
export interface Rule {
  id: string
  title: string
  description?: string
  when: Condition
  stage: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The stage where no rule holds.
 */
export interface Otherwise {
  id: string
  title?: string
  stage: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The stage of the academy as a whole.
 */
export interface Classification {
  stage: string | null
  proposed: string | null
  settled: boolean
  possible: string[]
  decidedBy: string
  source: 'computed' | 'moderated'
  secure?: boolean
}
/**
 * A return in the body of a comparison.
 */
export interface CohortCase {
  asOf?: string
  academy: AcademyReference
  year: AcademicYear
  release?: Release
  values: IndicatorValues
  previous?: PreviousReturn
  moderation?: Moderation
}
/**
 * Returns in the body.
 */
export interface GivenCohort {
  /**
   * @maxItems 20000
   */
  returns: CohortCase[]
}
/**
 * Stored returns, of one year or each member's newest.
 */
export interface StoredCohort {
  year?: AcademicYear
  members?: 'all' | 'trust'
}
/**
 * Two versions (or a draft) over a cohort.
 */
export interface CompareRequest {
  from: 'current' | number | string
  to: 'current' | number | string
  cohort?: Cohort
  asOf?: string
}
/**
 * Who moves between two versions and why.
 */
export interface ComparisonReport {
  academies: number
  matrix: {
    [k: string]: {
      [k: string]: number
    }
  }
  movers: Mover[]
  offers: Gains
  obligations: Gains
  capacityDays: CapacityChange
  attribution: Attribution[]
}
/**
 * An academy whose stage differs.
 */
export interface Mover {
  academy: AcademyReference
  from: string | null
  to: string | null
  because: Flip[]
}
/**
 * A comparison that came out differently.
 */
export interface Flip {
  rule: string
  fact: string
  operator: string
  before?: unknown
  after?: unknown
  value?: unknown
  sentence: string
}
/**
 * What is gained and lost.
 */
export interface Gains {
  gained: Gain[]
  lost: Gain[]
}
/**
 * An offer or duty an academy gains or loses.
 */
export interface Gain {
  academy: string
  id: string
}
/**
 * A new academy.
 */
export interface CreateAcademy {
  /**
   * URN, or the trust's own id.
   */
  id: string
  name: string
  phase: Phase
  joinedOn?: string
  /**
   * The day it left the trust: from that day on it is in no count, and keeps its history.
   */
  leftOn?: string
  /**
   * The schools it came from, by id: their returns are read as its history. Of several the first speaks first.
   *
   * @maxItems 10
   */
  predecessors?: string[]
  /**
   * Which ages it teaches, from which year on. Before the first, and without any, it is not known.
   *
   * @maxItems 20
   */
  ages?: TaughtAges[]
  member?: boolean
}
/**
 * A new draft of a published version.
 */
export interface CreateDraft {
  base: number
  title: string
}
/**
 * Whoever is to join, with what they may do.
 */
export interface CreateInvitation {
  name: string
  email: string
  /**
   * @minItems 1
   * @maxItems 20
   */
  roles: GivenRole[]
}
/**
 * A new key.
 */
export interface CreateKey {
  name: string
  /**
   * @minItems 1
   * @maxItems 500
   */
  scopes: Scope[]
  expiresOn?: string
  academies?: AcademyIds
}
/**
 * A new person.
 */
export interface CreateUser {
  name: string
  email: string
  password: string
  /**
   * @minItems 1
   * @maxItems 20
   */
  roles: GivenRole[]
}
/**
 * Where a stage starts: a value at least as good as `from` is in it.
 */
export interface Cut {
  stage: string
  from: number
}
/**
 * A page of drafts.
 */
export interface DraftPage {
  items: DraftSummary[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * A draft without its framework.
 */
export interface DraftSummary {
  id: string
  revision: number
  state: 'draft' | 'in-review' | 'published' | 'discarded'
  base: number
  title: string
  authors: string[]
  updatedAt: string
  updatedBy: string
}
/**
 * A draft as whoever has the rest of it needs it: what is answered to Prefer: return=minimal.
 */
export interface DraftReference {
  id: string
  revision: number
  digest: string
}
/**
 * A version that is still being edited.
 */
export interface Draft {
  id: string
  revision: number
  state: 'draft' | 'in-review' | 'published' | 'discarded'
  base: number
  title: string
  authors: string[]
  updatedAt: string
  updatedBy: string
  framework: Framework
}
/**
 * The whole rule set of one trust.
 */
export interface Framework {
  id: string
  title: string
  trust?: string
  description?: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
  /**
   * @minItems 1
   * @maxItems 12
   */
  stages: Stage[]
  /**
   * @minItems 1
   * @maxItems 50
   */
  domains: Named[]
  /**
   * @maxItems 200
   */
  roles: Named[]
  /**
   * @maxItems 200
   */
  documents: Named[]
  newJoinerMonths: number
  /**
   * @minItems 1
   * @maxItems 500
   */
  indicators: Indicator[]
  /**
   * @maxItems 5000
   */
  benchmarks: Benchmark[]
  /**
   * @maxItems 1000
   */
  thresholds: Threshold[]
  classification: ClassificationRules
  support: Support
  monitoring: Monitoring
  targets: Targets
  /**
   * @maxItems 500
   */
  scenarios: Scenario[]
}
/**
 * One stage of the classification, weakest first in the framework.
 */
export interface Stage {
  id: string
  title: string
  description?: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * A domain, role or document: an id and what people call it.
 */
export interface Named {
  id: string
  title: string
  description?: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * One measured thing about an academy.
 */
export interface Indicator {
  id: string
  title: string
  description?: string
  domain: string
  /**
   * @minItems 1
   * @maxItems 500
   */
  phases: Phase[]
  type: 'number' | 'category' | 'boolean'
  unit?: string
  min?: number
  max?: number
  decimals?: number
  better?: 'higher' | 'lower'
  /**
   * Ordinary year-to-year change, in the unit.
   */
  tolerance?: number
  /**
   * Worst first.
   *
   * @minItems 1
   * @maxItems 30
   */
  categories?: Category[]
  whenAbsent: 'open' | 'leave-out'
  /**
   * False for what others decide or is past: an inspection's grade, the grade before. No margin or route changes it.
   */
  actionable?: boolean
  /**
   * How many years a value stands in the current picture, the year of the newest return counted; or until a newer one replaces it.
   */
  standsFor?: number | 'until-replaced'
  /**
   * A group, such as inspection: of all its indicators the values of the newest of them stand, and no older one beside them.
   */
  standsWith?: string
  /**
   * The ages it needs, as [from, to]; [10, 11] is Year 6. Not applicable where an academy does not teach them.
   *
   * @minItems 2
   * @maxItems 2
   */
  ages?: number[]
  /**
   * Whether and until when it is collected.
   */
  statutory?: string
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The cut points (or categories) that put one indicator's value into a stage.
 */
export interface Threshold {
  id: string
  indicator: string
  /**
   * @minItems 1
   * @maxItems 500
   */
  phases?: Phase[]
  compare: 'value' | 'national-gap'
  /**
   * @minItems 1
   * @maxItems 20
   */
  cuts?: Cut[]
  /**
   * Category id, or true and false, to stage.
   */
  categories?: {
    [k: string]: string
  }
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The tiers and what they give.
 */
export interface Support {
  /**
   * @minItems 1
   * @maxItems 20
   */
  tiers: Tier[]
  /**
   * @maxItems 1000
   */
  offers: Offer[]
  /**
   * Days a year the school-improvement team has.
   */
  capacityLimit?: number
}
/**
 * A tier of support; byStage: what it gives depends on the stage.
 */
export interface Tier {
  id: string
  title: string
  description?: string
  byStage: boolean
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * One thing the trust gives an academy.
 */
export interface Offer {
  id: string
  tier: string
  title: string
  description?: string
  /**
   * A heading it stands under, such as Business Service.
   */
  group?: string
  /**
   * Available: listed, given when somebody commissions it, and never counted in days until then.
   */
  availability?: 'given' | 'available'
  when?: Condition
  modality: Modality
  provider?: string
  /**
   * Days a year it costs the school-improvement team.
   */
  capacityDays?: number
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The duties.
 */
export interface Monitoring {
  /**
   * @maxItems 1000
   */
  obligations: Obligation[]
}
/**
 * One monitoring or governance duty.
 */
export interface Obligation {
  id: string
  tier: string
  title: string
  description?: string
  when?: Condition
  by: string
  to?: string
  reportedTo?: string
  /**
   * @maxItems 20
   */
  evidence?: string[]
  cadence: 'weekly' | 'half-termly' | 'termly' | 'annually' | 'per-meeting' | 'once'
  /**
   * Whose meeting, for per-meeting.
   */
  meeting?: 'lgb' | 'trust-board'
  termTimeOnly?: boolean
  modality: Modality
  /**
   * Duties it takes the place of where it applies.
   *
   * @maxItems 20
   */
  replaces?: string[]
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * The method and the indicators it is for.
 */
export interface Targets {
  method: TargetMethod
  /**
   * @maxItems 500
   */
  items: Target[]
}
/**
 * The one way targets are set: close part of the gap to national, or hold and stretch when at or above it.
 */
export interface TargetMethod {
  title?: string
  description?: string
  /**
   * Share of the gap to national to close.
   */
  closeGap: number
  horizonYears: number
  /**
   * A second horizon, further ahead: the same step once for each first horizon in it.
   */
  mediumTermYears?: number
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * An indicator that has a target, with its least gain and its stretch in the unit.
 */
export interface Target {
  indicator: string
  /**
   * @minItems 1
   * @maxItems 500
   */
  phases?: Phase[]
  minimumGain?: number
  stretch?: number
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * A named return with the outcome expected of it.
 */
export interface Scenario {
  id: string
  title: string
  description?: string
  evaluate: Case
  expect: Expectation
  /**
   * Where it comes from.
   */
  source?: string
  /**
   * Why it is so.
   */
  rationale?: string
}
/**
 * What a scenario must give; at least these offers and obligations.
 */
export interface Expectation {
  stage?: string | null
  settled?: boolean
  /**
   * @maxItems 500
   */
  offers?: string[]
  /**
   * @maxItems 500
   */
  obligations?: string[]
  reason?: string
}
/**
 * A rule as json-rules-engine takes it.
 */
export interface EngineRule {
  name: string
  conditions: {
    [k: string]: unknown
  }
  event: {
    type: string
    params: {
      [k: string]: unknown
    }
  }
}
/**
 * The three lists of rules, example facts and the two steps between.
 */
export interface EngineRules {
  thresholds: EngineRule[]
  classification: EngineRule[]
  support: EngineRule[]
  steps: {
    [k: string]: unknown
  }
  examples: {
    [k: string]: unknown
  }[]
}
/**
 * A return to evaluate.
 */
export interface EvaluateRequest {
  version?: 'current' | number | string
  asOf?: string
  academy: AcademyReference
  year: AcademicYear
  release?: Release
  values: IndicatorValues
  previous?: PreviousReturn
  moderation?: Moderation
  record?: boolean
  /**
   * @maxItems 500
   */
  include?: ('explanation' | 'explanation-in-full' | 'not-given' | 'margin')[]
  engine?: 'compiled' | 'reference'
}
/**
 * Whether the service lives or is ready.
 */
export interface Health {
  status: string
}
/**
 * The cohort of an impact report.
 */
export interface ImpactRequest {
  cohort?: Cohort
  asOf?: string
}
/**
 * What a column was read as.
 */
export interface ImportColumn {
  column: string
  indicator: string | null
  reads: {
    [k: string]: number
  }
  /**
   * What it stands for where that is no indicator: `academy`, `name` and so on, or `nothing` where it is not read. Absent where nobody said.
   */
  as?: string
}
/**
 * An academy that storing the table makes.
 */
export interface ImportCreation {
  row: number
  id: string
  name: string
  phase: Phase
}
/**
 * A page of imports.
 */
export interface ImportPage {
  items: Import[]
  next?: string
}
/**
 * A table or sample that was brought in.
 */
export interface Import {
  id: string
  what: string
  at: string
  by: string
  /**
   * Academies and returns it brought something for.
   */
  rows: number
  withdrawn?: Withdrawal
}
/**
 * That an entry, or the import it came with, was withdrawn: when, by whom and why.
 */
export interface Withdrawal {
  at: string
  by: string
  reason: string
}
/**
 * A faulty cell.
 */
export interface ImportProblem {
  row: number
  column: string
  value: string
  message: string
}
/**
 * What the table is and what becomes of it.
 */
export interface ImportQuery {
  format: 'returns' | 'dfe-ks2' | 'dfe-ks4'
  year: AcademicYear
  /**
   * Only say what would be read as what.
   */
  dryRun?: boolean
  release?: Release
  /**
   * What becomes of schools that are not stored: `stored` leaves them out, `all` makes them, of a DfE table as a comparison group, of the trust's own as members; unless told, a DfE table leaves them out and the trust's own makes them.
   */
  schools?: 'stored' | 'all'
  /**
   * The ids of the questions answered with yes, with commas between.
   */
  confirm?: string
  /**
   * The name of the file, which may say the year and kind of the table.
   */
  file?: string
}
/**
 * Something about a table that contradicts what was asked for; storing needs its id in `confirm`.
 */
export interface ImportQuestion {
  id: string
  message: string
  /**
   * What confirming does.
   */
  yes: string
}
/**
 * What an import read.
 */
export interface ImportReport {
  imported: number
  rows: number
  /**
   * @maxItems 500
   */
  columns: ImportColumn[]
  problems: ImportProblem[]
  /**
   * Rows that say what is stored already.
   */
  unchanged?: number
  /**
   * Rows that are no academy of ours: areas, and schools not stored.
   */
  skipped?: number
  /**
   * The national figures of a DfE table, to check the benchmarks by.
   */
  nationals?: NationalFigure[]
  /**
   * The import, where something was stored: what to name when it is withdrawn.
   */
  id?: string
  /**
   * Of a dry run: the academies it would make, the first thousand of them.
   *
   * @maxItems 1000
   */
  creates?: ImportCreation[]
  /**
   * How many it would make in all.
   */
  createsCount?: number
  questions?: ImportQuestion[]
  /**
   * How many problems there are beyond those listed.
   */
  moreProblems?: number
  /**
   * Problems in rows of schools that are not stored and not to be made: counted, no reason to refuse the table.
   */
  elsewhere?: number
  /**
   * Cells that are read and change nothing, such as another name of an academy that is stored.
   */
  notes?: ImportProblem[]
  recognised?: RecognisedTable
}
/**
 * A national figure of an imported table beside the benchmark of the framework in force.
 */
export interface NationalFigure {
  row: number
  area: 'all-schools' | 'state-funded'
  column: string
  indicator: string
  value: number
  /**
   * Absent where the framework has none for that year.
   */
  benchmark?: number
  same: boolean
}
/**
 * What a table says of itself by its name, its headings, its year column and its national figures.
 */
export interface RecognisedTable {
  format: 'returns' | 'dfe-ks2' | 'dfe-ks4'
  year?: AcademicYear
  release?: Release
}
/**
 * The day asked about.
 */
export interface InForceQuery {
  /**
   * Today unless told.
   */
  at?: string
}
/**
 * One indicator of the academy's phase.
 */
export interface IndicatorOutcome {
  id: string
  value: PlainValue
  year?: AcademicYear
  release?: Release
  national?: number
  nationalYear?: AcademicYear
  gap?: number
  change?: number
  stage?: string
  next?: NextCut
}
/**
 * The next better stage and where it starts; distance in the indicator's unit, or steps of rank.
 */
export interface NextCut {
  stage: string
  at: number | string | boolean
  distance: number
}
/**
 * A page of invitations, newest first.
 */
export interface InvitationPage {
  items: Invitation[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * Somebody asked to join who has not done so yet.
 */
export interface Invitation {
  id: string
  name: string
  email: string
  roles: HeldRole[]
  createdAt: string
  /**
   * Who invited, as they were called then.
   */
  createdBy: string
  expiresAt: string
}
/**
 * A page of keys.
 */
export interface KeyPage {
  items: Key[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * A system's key, without the secret.
 */
export interface Key {
  id: string
  name: string
  /**
   * @minItems 1
   */
  scopes: Scope[]
  expiresOn?: string
  createdAt: string
  createdBy?: string
  lastUsedAt?: string
  academies?: AcademyIds
}
/**
 * What a heading of a trust's tables stands for.
 */
export interface KnownColumn {
  heading: string
  /**
   * An indicator, or `academy`, `name`, `phase`, `joined-on`, `year`; `nothing` where the column is not read.
   */
  as: string
  /**
   * What a cell that says this is read as, such as 1 as outstanding; nothing where it is empty.
   */
  cells?: {
    [k: string]: string
  }
}
/**
 * The headings a trust's own tables may have, by name, kept for the next file.
 */
export interface KnownColumns {
  /**
   * @maxItems 2000
   */
  columns: KnownColumn[]
}
/**
 * The smallest single change that moves the stage; distance in tolerances or steps of rank.
 */
export interface MarginChange {
  stage: string
  indicator: string
  from: number | string | boolean
  to: number | string | boolean
  distance: number
}
/**
 * The nearest moves up and down.
 */
export interface Margin {
  up: MarginChange | null
  down: MarginChange | null
}
/**
 * An invitation with its secret, shown once: the page makes the link of it.
 */
export interface NewInvitation {
  id: string
  name: string
  email: string
  roles: HeldRole[]
  createdAt: string
  /**
   * Who invited, as they were called then.
   */
  createdBy: string
  expiresAt: string
  token: string
}
/**
 * A new key with its secret, shown once.
 */
export interface NewKey {
  id: string
  key: string
  name: string
  /**
   * @minItems 1
   */
  scopes: Scope[]
  expiresOn?: string
  createdAt: string
  createdBy?: string
  academies?: AcademyIds
}
/**
 * An offer or duty that does not apply, with the comparison that failed.
 */
export interface NotGiven {
  id: string
  kind: 'offer' | 'obligation'
  because: string
  /**
   * True when an absent value could still bring it.
   */
  possible?: boolean
}
/**
 * A note.
 */
export interface Note {
  note?: string
}
/**
 * Something the reader should know about an outcome.
 */
export interface Notice {
  code:
    | 'moved-two-stages'
    | 'moderation-passes-limit'
    | 'national-of-earlier-year'
    | 'national-uncertain'
    | 'new-joiner'
    | 'value-not-taken'
  message: string
}
/**
 * A duty that follows and why.
 */
export interface ObligationGiven {
  id: string
  tier: string
  title: string
  by: string
  to?: string
  reportedTo?: string
  evidence?: string[]
  cadence: string
  meeting?: 'lgb' | 'trust-board'
  termTimeOnly?: boolean
  modality: Modality
  replaces?: string[]
  because: string
}
/**
 * An offer the academy gets and why.
 */
export interface OfferGiven {
  id: string
  tier: string
  title: string
  modality: Modality
  provider?: string
  capacityDays?: number
  group?: string
  /**
   * Only where it is available and not given.
   */
  availability?: 'available'
  because: string
}
/**
 * All of one's open sessions, the latest used first.
 */
export interface OpenSessionPage {
  items: OpenSession[]
}
/**
 * A browser one is signed in with.
 */
export interface OpenSession {
  /**
   * To tell it from the others; it signs nobody in.
   */
  id: string
  createdAt?: string
  expiresAt: string
  /**
   * Whether it is the one that asks.
   */
  current: boolean
}
/**
 * One place where two outcomes differ.
 */
export interface OutcomeDifference {
  pointer: string
  before?: unknown
  after?: unknown
}
/**
 * Which returns, under which version; without a year the newest return of each academy.
 */
export interface OutcomePageQuery {
  year?: AcademicYear
  /**
   * `current` (unless told), a number, or a draft's id.
   */
  version?: string
  /**
   * The day the outcomes are of; today unless told.
   */
  asOf?: string
  /**
   * `all` takes the comparison group too; the trust's own academies unless told.
   */
  members?: 'trust' | 'all'
  /**
   * How many at most; 50 unless told. A page ends sooner where its outcomes are very long.
   */
  limit?: number
  /**
   * The `next` of the page before.
   */
  after?: string
}
/**
 * A page of outcomes.
 */
export interface OutcomePage {
  items: Outcome[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * What evaluating a return under a version gives.
 */
export interface Outcome {
  version: 'current' | number | string
  digest: string
  asOf: string
  academy?: AcademyReference
  year?: AcademicYear
  release?: Release
  classification: Classification
  indicators: IndicatorOutcome[]
  support: OfferGiven[]
  monitoring: ObligationGiven[]
  targets: TargetSet[]
  /**
   * At most twelve sentences; the first three are enough by themselves.
   */
  explanation?: string[]
  /**
   * All there is to say.
   */
  explanationInFull?: string[]
  notGiven?: NotGiven[]
  margin?: Margin
  settledBy: string[]
  notConsidered: string[]
  flags: Notice[]
  receipt?: ReceiptReference
}
/**
 * A target for one indicator.
 */
export interface TargetSet {
  indicator: string
  from: number
  target: number
  national: number
  for: AcademicYear
  /**
   * The target of the second horizon, where the method has one.
   */
  mediumTerm?: {
    target: number
    for: AcademicYear
  }
}
/**
 * The receipt of a recorded outcome.
 */
export interface ReceiptReference {
  id: string
  digest: string
  verified: boolean
}
/**
 * Which return, under which version.
 */
export interface OutcomeQuery {
  year?: AcademicYear
  /**
   * `current` (unless told), a number, or a draft's id.
   */
  version?: string
  /**
   * The day the outcome is of; today unless told.
   */
  asOf?: string
}
/**
 * Which page of a list.
 */
export interface PageQuery {
  /**
   * How many; 50 unless told.
   */
  limit?: number
  /**
   * The `next` of the page before.
   */
  after?: string
}
/**
 * Something a caller may do: everywhere, or to the academies named.
 */
export interface Permission {
  access: Access
  academies?: AcademyIds
}
/**
 * Publish with an effective date, today or later.
 */
export interface PublishDraft {
  effectiveFrom: string
  note?: string
}
/**
 * The values of one academy and year.
 */
export interface PutReturn {
  release?: Release
  values: IndicatorValues
  source?: string
}
/**
 * Why.
 */
export interface Reason {
  reason: string
}
/**
 * Of an item that the draft and the newer version both changed: whether the draft's holds or the version's.
 */
export interface RebaseChoice {
  part: string
  id: string
  keep: 'draft' | 'version'
}
/**
 * Carry the changes of a draft over to the newest version. Where both changed the same item, a choice says which holds.
 */
export interface RebaseDraft {
  reason?: string
  /**
   * @maxItems 1000
   */
  choices?: RebaseChoice[]
}
/**
 * A page of receipts.
 */
export interface ReceiptPage {
  items: ReceiptSummary[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * A receipt without its return and outcome.
 */
export interface ReceiptSummary {
  id: string
  number: number
  /**
   * Of the receipt itself.
   */
  digest: string
  at: string
  by: string
  academy: AcademyReference
  year: AcademicYear
  version: number
  frameworkDigest: string
  asOf: string
  stage: string | null
  source: 'computed' | 'moderated'
}
/**
 * Which receipts, newest first.
 */
export interface ReceiptQuery {
  /**
   * URN, or the trust's own id.
   */
  academy?: string
  /**
   * How many; 50 unless told.
   */
  limit?: number
  /**
   * The `next` of the page before.
   */
  after?: string
}
/**
 * A recorded outcome with everything needed to prove and replay it.
 */
export interface Receipt {
  id: string
  number: number
  /**
   * Of the receipt itself.
   */
  digest: string
  at: string
  by: string
  academy: AcademyReference
  year: AcademicYear
  version: number
  frameworkDigest: string
  asOf: string
  /**
   * The release of Waymark that worked it out. Receipts of the first releases do not say.
   */
  software?: string
  case: Case
  include: ('explanation' | 'explanation-in-full' | 'not-given' | 'margin')[]
  outcome: Outcome
  /**
   * Whether the receipt is what its digest says.
   */
  verified: boolean
}
/**
 * Whether the outcome is the same again, and where it is not.
 */
export interface ReplayReport {
  same: boolean
  version: number | string
  differences: OutcomeDifference[]
  /**
   * How many sentences this release of Waymark words otherwise than the one that recorded, where nothing else differs: no difference of outcome. Left out where there is none.
   */
  reworded?: number
}
/**
 * Under which version; the one of the receipt unless told.
 */
export interface ReplayRequest {
  version?: 'current' | number | string
}
/**
 * The secret by which a person chooses a new password, shown once.
 */
export interface ResetLink {
  token: string
  expiresAt: string
}
/**
 * A page of entries.
 */
export interface ReturnEntryPage {
  items: ReturnEntry[]
  next?: string
}
/**
 * What came in at one time for an academy and year; it never changes.
 */
export interface ReturnEntry {
  id: string
  release: Release
  values: IndicatorValues
  source?: string
  savedAt: string
  savedBy: string
  /**
   * The import it came with.
   */
  import?: string
  withdrawn?: Withdrawal
}
/**
 * A page of returns.
 */
export interface ReturnPage {
  items: Return[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * What is known of an academy for one year: of each indicator the value that holds among the entries not withdrawn.
 */
export interface Return {
  /**
   * URN, or the trust's own id.
   */
  academy: string
  year: AcademicYear
  release: Release1
  values: ReturnedValues
  /**
   * Of the latest entry that holds.
   */
  source?: string
  revision: number
  /**
   * When the latest entry that holds came in; absent where none does.
   */
  savedAt?: string
  savedBy?: string
  /**
   * The predecessors it is read from, where the academy has no return of its own for the year. Such a return is theirs to change.
   */
  inheritedFrom?: string[]
  /**
   * The entries that the values come from, newest first. Left out in lists.
   */
  entries?: ReturnEntry[]
  /**
   * The other entries, withdrawn ones too: the surest release first, the newest first; at most 50, all of them under `/entries`. Left out in lists.
   */
  history?: ReturnEntry[]
}
/**
 * The values that hold, by indicator id.
 */
export interface ReturnedValues {
  [k: string]: ReturnedValue
}
/**
 * The value of an indicator that holds for an academy and year, how final it is, and the entry that says it.
 */
export interface ReturnedValue {
  value: PlainValue
  year?: AcademicYear
  asOf?: string
  release: Release
  /**
   * The id of the entry.
   */
  entry: string
}
/**
 * Which returns.
 */
export interface ReturnQuery {
  year: AcademicYear
  /**
   * `all` takes the comparison group too; the trust's own academies unless told.
   */
  members?: 'trust' | 'all'
  /**
   * How many; 50 unless told.
   */
  limit?: number
  /**
   * The `next` of the page before.
   */
  after?: string
}
/**
 * What the sample brought.
 */
export interface SampleReport {
  academies: number
  returns: number
}
/**
 * The return of one academy and year.
 */
export interface SampleReturn {
  /**
   * URN, or the trust's own id.
   */
  academy: string
  year: AcademicYear
  release: Release
  values: IndicatorValues
  source: string
}
/**
 * Academies and returns to try the framework on.
 */
export interface Sample {
  description: string
  academies: CreateAcademy[]
  returns: SampleReturn[]
}
/**
 * Who is signed in.
 */
export interface Session {
  user: User
  expiresAt: string
  /**
   * What the person may do: the lines of the access table, each with the academies it is limited to.
   */
  may: Permission[]
}
/**
 * A person.
 */
export interface User {
  id: string
  name: string
  email: string
  roles: HeldRole[]
  createdAt?: string
}
/**
 * What the environment may set; `x-env` is the variable. An empty one counts as unset.
 */
export interface Settings {
  /**
   * Port to listen on; 0 takes any that is free.
   */
  port: number
  /**
   * Address to listen on.
   */
  host: string
  /**
   * The MongoDB to keep everything in; unset, the embedded store is used.
   */
  mongodbUri?: string
  /**
   * Folder of the embedded store.
   */
  dataDir: string
  /**
   * The address people use, without a path, when it is not the one listened on (behind a proxy).
   */
  publicUrl?: string
  /**
   * An administrator key for automation.
   */
  bootstrapKey?: string
  /**
   * How much is logged.
   */
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /**
   * Whether the approver of a version must be someone other than its authors.
   */
  fourEyes: 'on' | 'off'
  /**
   * Which proxies in front may say whose request it is, so that failed sign-ins are counted by each caller's address.
   */
  trustProxy: string
}
/**
 * The first administrator, by the one-time link.
 */
export interface Setup {
  token: string
  name: string
  email: string
  password: string
}
/**
 * Sign in.
 */
export interface SignIn {
  email: string
  password: string
}
/**
 * For academies of which phase.
 */
export interface TemplateQuery {
  phase: Phase
}
/**
 * A page of people.
 */
export interface UserPage {
  items: User[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * What changed, in words.
 */
export interface VersionDiff {
  changes: Change[]
}
/**
 * A page of published versions.
 */
export interface VersionPage {
  items: VersionSummary[]
  /**
   * Where the next page begins; absent on the last.
   */
  next?: string
}
/**
 * A published version without its framework.
 */
export interface VersionSummary {
  number: number
  title: string
  digest: string
  seal: string
  previousSeal: string | null
  effectiveFrom: string | null
  publishedAt: string
  publishedBy: string
  note: string
  /**
   * Who approved it, or none.
   */
  approval: string
}
/**
 * Whether the history is whole, or the first broken link.
 */
export interface VersionVerification {
  ok: boolean
  checked: number
  broken?: {
    number?: number
    reason: string
    /**
     * The id of a broken receipt.
     */
    receipt?: string
  }
  /**
   * How many receipts were checked.
   */
  receipts?: number
}
/**
 * A published version.
 */
export interface Version {
  number: number
  title: string
  digest: string
  seal: string
  previousSeal: string | null
  effectiveFrom: string | null
  publishedAt: string
  publishedBy: string
  note: string
  /**
   * Who approved it, or none.
   */
  approval: string
  framework: Framework
}
/**
 * Why something is withdrawn.
 */
export interface Withdraw {
  reason: string
}
