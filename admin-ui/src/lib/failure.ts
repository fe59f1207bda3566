import type { Fault } from '../../../server/domain/errors.ts'

/** Anything that went wrong while asking the service, in one shape: a code to branch on, a sentence to show, a fault per field. */
export interface Failure extends Error {
  code: string
  status: number
  detail: string
  errors: Fault[]
  /** The whole problem body: `changes` of a stale revision, `missing` of a refused publish. */
  problem: Record<string, unknown>
}

/** Our words for a code. What the service says under these codes, and under any status from 500, is meant for systems. */
const WORDS: Record<string, string> = {
  offline: 'We can’t reach the server. What is saved is safe, and what you typed is kept on this device. Try again when the connection is back.',
  unauthenticated: 'You have been signed out. Sign in again to carry on.',
  forbidden: 'Your account may not do this. An administrator can change that in Settings.',
  'too-many-requests': 'Too many tries. Wait a minute, then try again.',
  'stale-revision': 'Someone else changed this meanwhile, so it was not saved. Reload the page to see what they saved; what you typed is kept on this device.',
  'revision-required': 'Something went wrong on this page. Nothing was changed. Reload it and try again.',
  'idempotency-conflict': 'The first try has not ended yet. Wait a moment, reload the page and see whether it was done before you try again.',
  'too-large': 'That is more than can be sent at once. Nothing was changed.',
  'unsupported-media-type': 'The file is of a kind that cannot be read. Nothing was changed.',
  busy: 'The server is busy. Nothing was changed. Wait a minute, then try again.',
  'store-unavailable':
    'The server cannot reach its database. What is saved is safe. Wait a minute, then try again; if it lasts, tell whoever looks after Waymark.',
  unexpected: 'Something went wrong on the server. What is saved is safe. Try again; if it lasts, tell whoever looks after Waymark.',
}

/** Said to the person who is signing in or setting up, in words for people. */
const KNOWN_REFUSALS = /password|set-up link|another site/

/** A failure from a problem body; where the server said nothing a person can use, our own words for the code. */
export function failureOf(status: number, problem: Record<string, unknown>): Failure {
  const code = typeof problem['code'] === 'string' ? problem['code'] : status === 401 ? 'unauthenticated' : 'unexpected'
  const said = typeof problem['detail'] === 'string' ? problem['detail'] : ''
  const ours = WORDS[code] !== undefined && !KNOWN_REFUSALS.test(said)
  const detail = status >= 500 || !said || ours ? (WORDS[code] ?? (status === 503 ? WORDS['busy']! : WORDS['unexpected']!)) : said
  const errors = Array.isArray(problem['errors']) ? (problem['errors'] as Fault[]) : []
  return Object.assign(new Error(detail), { code, status, detail, errors, problem })
}

/** The server could not be reached at all. */
export function offline(): Failure {
  return failureOf(0, { code: 'offline' })
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'code' in error && 'detail' in error && 'errors' in error
}

/** Whatever was thrown, as a failure; what is not one is a defect of ours and goes to the console too. */
export function toFailure(error: unknown): Failure {
  if (isFailure(error)) return error
  console.error(error)
  return failureOf(0, { code: 'defect', detail: 'Something went wrong on this page. Nothing was changed. Reload it and try again.' })
}

/** The message for the field at `pointer` (or below it), if the failure names one. */
export function faultAt(failure: Failure | null | undefined, pointer: string): string | undefined {
  return failure?.errors.find((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`))?.message
}
