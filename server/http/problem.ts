import type { ErrorRequestHandler, Response } from 'express'
import { type ErrorCode, type Fault, WaymarkError } from '../domain/errors.ts'

/** The status of every code and what it is called; a code without them does not compile. */
export const problems: Record<ErrorCode, { status: number; title: string }> = {
  'invalid-request': { status: 400, title: 'Not valid' },
  unauthenticated: { status: 401, title: 'Nobody is signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  'four-eyes': { status: 403, title: 'Needs someone else' },
  'not-found': { status: 404, title: 'Not found' },
  'link-ended': { status: 410, title: 'The link is no longer good' },
  'already-exists': { status: 409, title: 'Already exists' },
  'state-conflict': { status: 409, title: 'Not possible in this state' },
  'patch-test-failed': { status: 409, title: 'A test of the patch failed' },
  'not-publishable': { status: 409, title: 'Not ready to be published' },
  'rebase-conflict': { status: 409, title: 'Both changed the same' },
  'evidence-changed': { status: 409, title: 'The evidence is another by now' },
  'idempotency-conflict': { status: 409, title: 'Idempotency-Key used before' },
  'stale-revision': { status: 412, title: 'Changed in the meantime' },
  'request-timeout': { status: 408, title: 'The rest did not come' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'Media type not supported' },
  'not-possible': { status: 422, title: 'Valid but not possible here' },
  'revision-required': { status: 428, title: 'If-Match is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'evaluators-differ': { status: 422, title: 'The two evaluators differ' },
  'over-budget': { status: 422, title: 'More work than one question may be' },
  busy: { status: 503, title: 'Too much is asked at the moment' },
  'store-unavailable': { status: 503, title: 'The store does not answer' },
  misdirected: { status: 421, title: 'Another address' },
}

/** A problem body as the wire has it (RFC 9457). */
export function problemBody(status: number, code: string, title: string, detail: string, errors: Fault[] = [], extra: Record<string, unknown> = {}): object {
  return { ...extra, type: `urn:waymark:problem:${code}`, title, status, code, detail, errors }
}

/** The problem body of an error; what is not a WaymarkError tells nothing of itself. */
export function problemOf(error: unknown, requestId = ''): { status: number; body: object } {
  const known = asWaymarkError(error)
  if (!known) {
    const detail = `Something went wrong here and has been logged${requestId && ` as ${requestId}`}.`
    return { status: 500, body: problemBody(500, 'internal', 'Internal error', detail) }
  }
  const { status, title } = problems[known.code]
  return { status, body: problemBody(status, known.code, title, known.message, known.faults, known.extra) }
}

export function sendProblem(response: Response, status: number, body: object): void {
  response.status(status).type('application/problem+json').send(JSON.stringify(body))
}

/** Answers every error as a problem and logs those that are ours. */
export const problemHandler: ErrorRequestHandler = (error, request, response, next) => {
  // whoever left is told nothing, and it is nobody's fault
  if (response.destroyed || request.socket.destroyed) return
  const { status, body } = problemOf(error, String(request.id))
  if (status >= 500) request.log.error({ err: error }, 'request failed')
  if (response.headersSent) return next(error)
  const wait = error instanceof WaymarkError && error.extra['retryAfter']
  if (typeof wait === 'number') response.set('Retry-After', String(wait))
  sendProblem(response, status, body)
}

/** The refusals of Express and body-parser carry `expose` and `status`; everything else unknown is a bug. */
function asWaymarkError(error: unknown): WaymarkError | undefined {
  if (error instanceof WaymarkError) return error
  const { status, type, message } = Object(error) as { status?: number; type?: string; message?: string }
  if (type === 'entity.too.large') return new WaymarkError('too-large', 'The body is too large.')
  if (status === 415) return new WaymarkError('unsupported-media-type', message ?? 'This encoding is not supported.')
  if (error instanceof URIError) return new WaymarkError('invalid-request', 'The path is not valid percent-encoding.')
  if (status === 400) return new WaymarkError('invalid-request', message ?? 'The request could not be read.')
  return undefined
}
