import type { IncomingHttpHeaders } from 'node:http'
import { WaymarkError } from '../domain/errors.ts'

/** The revision a change is based on, from `If-Match: "3"`; undefined where none is given. Throws `invalid-request` for what is no revision. */
export function ifMatch(headers: IncomingHttpHeaders): number | undefined {
  const given = headers['if-match']
  if (given === undefined) return undefined
  const revision = /^"(0|[1-9]\d{0,14})"$/.exec(given.trim())?.[1]
  if (revision === undefined) throw new WaymarkError('invalid-request', 'If-Match must be one revision in quotation marks, such as "3".')
  return Number(revision)
}

/** As `ifMatch`; throws `revision-required` where none is given. */
export function requireIfMatch(headers: IncomingHttpHeaders): number {
  const revision = ifMatch(headers)
  if (revision === undefined) throw new WaymarkError('revision-required', 'This change needs If-Match with the revision it is based on.')
  return revision
}
