/** Every code an answer may carry. The transport gives each a status; a code without one does not compile. */
export type ErrorCode =
  | 'invalid-request'
  | 'unauthenticated'
  | 'forbidden'
  | 'four-eyes'
  | 'not-found'
  | 'link-ended'
  | 'already-exists'
  | 'state-conflict'
  | 'patch-test-failed'
  | 'not-publishable'
  | 'rebase-conflict'
  | 'evidence-changed'
  | 'idempotency-conflict'
  | 'stale-revision'
  | 'request-timeout'
  | 'too-large'
  | 'unsupported-media-type'
  | 'not-possible'
  | 'revision-required'
  | 'too-many-requests'
  | 'evaluators-differ'
  | 'over-budget'
  | 'busy'
  | 'store-unavailable'
  | 'misdirected'

/** Where a fault is (JSON Pointer) and what was expected there. */
export interface Fault {
  pointer: string
  message: string
}

/** The one error of the project: a code for machines, a sentence for people, every fault at once. `extra` joins the problem body. */
export class WaymarkError extends Error {
  readonly code: ErrorCode
  readonly faults: Fault[]
  readonly extra: Record<string, unknown>

  constructor(code: ErrorCode, message: string, faults: Fault[] = [], extra: Record<string, unknown> = {}) {
    super(message)
    this.code = code
    this.faults = faults
    this.extra = extra
  }
}

/** More than these nobody reads. */
const mostFaults = 200

/** Throws `code` with every fault, if there is one; of very many the first 200. */
export function refuse(code: ErrorCode, message: string, faults: Fault[]): void {
  if (faults.length > mostFaults) throw new WaymarkError(code, `${message} Its first ${mostFaults} faults are named.`, faults.slice(0, mostFaults))
  if (faults.length > 0) throw new WaymarkError(code, message, faults)
}

/** One step of a JSON Pointer (RFC 6901). */
export function pointer(...steps: (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
