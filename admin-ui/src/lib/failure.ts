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

const WORDS: Record<string, string> = {
  offline: 'We can’t reach the server. Your changes are safe here.',
  unauthenticated: 'You have been signed out. Sign in again to carry on.',
  forbidden: 'Your account may not do this. An administrator can change that in Settings.',
  'too-many-requests': 'Too many tries. Wait a minute, then try again.',
  unexpected: 'Something went wrong on the server. Nothing was changed. Try again.',
}

/** A failure from a problem body; where the server said nothing a person can use, our own words for the code. */
export function failureOf(status: number, problem: Record<string, unknown>): Failure {
  const code = typeof problem['code'] === 'string' ? problem['code'] : status === 401 ? 'unauthenticated' : 'unexpected'
  const said = typeof problem['detail'] === 'string' ? problem['detail'] : ''
  const detail = status >= 500 || !said ? (WORDS[code] ?? WORDS['unexpected']!) : said
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
  return failureOf(0, { code: 'unexpected', detail: 'Something went wrong on this page. Nothing was changed. Reload it and try again.' })
}

/** The message for the field at `pointer` (or below it), if the failure names one. */
export function faultAt(failure: Failure | null | undefined, pointer: string): string | undefined {
  return failure?.errors.find((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`))?.message
}
