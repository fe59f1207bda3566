import { WaymarkError } from '../domain/errors.ts'
import type { CollectionName } from './store.ts'

/** `field` is `id` or the unique field whose value another document has. */
export function alreadyExists(collection: CollectionName, field: string, cause?: unknown): WaymarkError {
  const fault = { pointer: `/${field}`, message: 'is taken' }
  return because(cause, new WaymarkError('already-exists', `There is already a document in ${collection} with this ${field}.`, [fault]))
}

export function notFound(collection: CollectionName, id: string): WaymarkError {
  return new WaymarkError('not-found', `There is no '${id}' in ${collection}.`)
}

/** `stands` is the revision that is stored; it goes out as `extra.revision`. */
export function staleRevision(collection: CollectionName, id: string, base: number, stands: number): WaymarkError {
  return new WaymarkError('stale-revision', `'${id}' in ${collection} is at revision ${stands}, not ${base}.`, [], { revision: stands })
}

/** What can be read but not written. */
export const notWritable = 'The store can be read but not written at the moment: its disk is full or read-only.'

/** The cause stays inside: it is for the log, the message is for everyone. */
export function unavailable(message: string, cause?: unknown): WaymarkError {
  return because(cause, new WaymarkError('store-unavailable', message, [], { retryAfter: 10 }))
}

function because(cause: unknown, error: WaymarkError): WaymarkError {
  if (cause !== undefined) error.cause = cause
  return error
}
