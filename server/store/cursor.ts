import { WaymarkError } from '../domain/errors.ts'

/** Where a page ended: the ordering value (null: the document has none) and the id of its last document. */
export interface Position {
  value: string | number | boolean | null
  id: string
}

/** An opaque text for a position, good for the query that `binding` stands for. */
export function writeCursor({ value, id }: { value: Position['value'] | undefined; id: string }, binding: string): string {
  return Buffer.from(JSON.stringify([binding, value ?? null, id])).toString('base64url')
}

/** The position in a cursor. Throws `invalid-request` for what is no cursor, or one of another query. */
export function readCursor(cursor: string, binding: string): Position {
  const [bound, value, id] = decode(cursor)
  if (bound !== binding || typeof id !== 'string' || !isValue(value)) throw noCursor()
  return { value, id }
}

function decode(cursor: string): unknown[] {
  const bytes = Buffer.from(cursor, 'base64url')
  // Buffer skips what is not base64url; a cursor is taken as it was given out or not at all.
  if (bytes.toString('base64url') !== cursor) throw noCursor()
  try {
    const parts: unknown = JSON.parse(bytes.toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    throw noCursor()
  }
}

function isValue(value: unknown): value is Position['value'] {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function noCursor(): WaymarkError {
  const fault = { pointer: '/after', message: 'is no cursor of this list' }
  return new WaymarkError('invalid-request', 'The cursor does not belong to this list; start again without it.', [fault])
}
