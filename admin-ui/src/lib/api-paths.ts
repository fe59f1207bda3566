import type {
  Academy,
  ChangeAcademy,
  CheckReport,
  CompareRequest,
  ComparisonReport,
  CreateAcademy,
  CreateDraft,
  CreateKey,
  CreateUser,
  Draft,
  DraftSummary,
  EvaluateRequest,
  Framework,
  ImpactRequest,
  ImportReport,
  JsonPatch,
  Key,
  NewKey,
  Note,
  Outcome,
  Problem,
  PublishDraft,
  PutReturn,
  Reason,
  Return,
  Session,
  Setup,
  SignIn,
  User,
  Version,
  VersionDiff,
  VersionSummary,
  VersionVerification,
} from '../../../server/schema/types.generated.ts'

/** The calls of wire.md in the shape openapi-typescript gives them; replaced by the generated file once there is one. */
type Answers<Result> = {
  200: { headers: Record<string, unknown>; content: { 'application/json': Result } }
  default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } }
}
type Call<Result, Given = { query?: never }, Body = never, Media extends string = 'application/json'> = {
  parameters: Given
  responses: Answers<Result>
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: { content: { [media in Media]: Body } } })
interface Listed<T> {
  items: T[]
  next?: string
}
type Paging = { limit?: number; after?: string }
type Id = { path: { id: string } }
type Conditional = Id & { header?: { 'If-Match'?: string } }

export interface Receipt {
  id: string
  recordedAt: string
  recordedBy: string
  outcome: Outcome
  request: EvaluateRequest
}

export interface paths {
  '/session': { get: Call<Session>; post: Call<Session, { query?: never }, SignIn>; delete: Call<undefined> }
  '/setup': { post: Call<Session, { query?: never }, Setup> }
  '/users': { get: Call<Listed<User>, { query?: Paging }>; post: Call<User, { query?: never }, CreateUser> }
  '/keys': { get: Call<Listed<Key>, { query?: Paging }>; post: Call<NewKey, { query?: never }, CreateKey> }
  '/keys/{id}': { delete: Call<undefined, Id> }
  '/sample': { post: Call<{ academies: number; returns: number }> }
  '/versions': { get: Call<Listed<VersionSummary>, { query?: Paging }> }
  '/versions/in-force': { get: Call<Version, { query?: { at?: string } }> }
  '/versions/verify': { get: Call<VersionVerification> }
  '/versions/compare': { post: Call<ComparisonReport, { query?: never }, CompareRequest> }
  '/versions/{n}': { get: Call<Version, { path: { n: number } }> }
  '/versions/{n}/diff/{m}': { get: Call<VersionDiff, { path: { n: number; m: string | number } }> }
  '/versions/{n}/withdraw': { post: Call<VersionSummary, { path: { n: number } }, Reason> }
  '/drafts': { get: Call<Listed<DraftSummary>, { query?: Paging }>; post: Call<Draft, { query?: never }, CreateDraft> }
  '/drafts/{id}': { get: Call<Draft, Id>; patch: Call<Draft, Conditional, JsonPatch, 'application/json-patch+json'> }
  '/drafts/{id}/framework': { put: Call<Draft, Conditional, Framework> }
  '/drafts/{id}/check': { post: Call<CheckReport, Id> }
  '/drafts/{id}/impact': { post: Call<ComparisonReport, Id, ImpactRequest> }
  '/drafts/{id}/submit': { post: Call<Draft & { evidence: string }, Conditional, Note> }
  '/drafts/{id}/approve': { post: Call<Draft, Conditional, Note & { evidence: string }> }
  '/drafts/{id}/return': { post: Call<Draft, Conditional, Reason> }
  '/drafts/{id}/publish': { post: Call<Version, Conditional, PublishDraft> }
  '/drafts/{id}/rebase': { post: Call<Draft, Conditional, Reason> }
  '/drafts/{id}/discard': { post: Call<Draft, Conditional, Reason> }
  '/evaluate': { post: Call<Outcome, { query?: never }, EvaluateRequest> }
  '/academies': { get: Call<Listed<Academy>, { query?: Paging & { members?: 'all' | 'trust' } }>; post: Call<Academy, { query?: never }, CreateAcademy> }
  '/academies/{id}': { get: Call<Academy, Id>; patch: Call<Academy, Conditional, ChangeAcademy> }
  '/academies/{id}/outcome': { get: Call<Outcome, Id & { query?: { year?: string; version?: string; asOf?: string; include?: string } }> }
  '/academies/{id}/returns/{year}': {
    get: Call<Return, { path: { id: string; year: string } }>
    put: Call<Return, { path: { id: string; year: string } }, PutReturn>
  }
  '/returns': { get: Call<Listed<Return>, { query?: Paging & { year?: string; members?: 'all' | 'trust' } }> }
  '/outcomes': {
    get: Call<Listed<Outcome>, { query: Paging & { year: string; version?: string; asOf?: string; members?: 'all' | 'trust'; include?: string } }>
  }
  '/imports': {
    post: Call<ImportReport, { query: { format: 'returns' | 'dfe-ks2' | 'dfe-ks4'; year: string; dryRun?: boolean; schools?: 'all' } }, string, 'text/csv'>
  }
  '/receipts': { get: Call<Listed<Receipt>, { query?: Paging }> }
  '/receipts/{id}': { get: Call<Receipt, Id> }
  '/receipts/{id}/replay': { post: Call<{ same: boolean; differences: unknown[] }, Id, { version?: 'current' | number | string }> }
}
