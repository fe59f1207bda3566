import { WaymarkError } from '../domain/errors.ts'
import type { Document } from './store.ts'

const suspicious = /\\u(0000|d[89a-f])/

/**
 * The document as JSON text, which is what every store keeps: undefined is dropped, -0 is 0, NaN and the infinities are null.
 * Throws `invalid-request` for text that is no Unicode (a lone surrogate) and for a field name with a NUL, which MongoDB would change or refuse.
 */
export function toText(document: Document): string {
  const text = JSON.stringify(document)
  if (suspicious.test(text) && !storable(JSON.parse(text))) {
    throw new WaymarkError('invalid-request', 'The text of a document must be Unicode without lone surrogates, and its field names without NUL.')
  }
  return text
}

/** What `toText` gives, read again: a copy that shares nothing with the document. JSON.parse keeps `__proto__` as a field. */
export function copyOf<D extends Document>(document: D): D {
  return JSON.parse(toText(document))
}

function storable(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([name, inner]) => !name.includes('\0') && storable(name) && storable(inner))
}
