import { createHash } from 'node:crypto'
import canonicalizeModule from 'canonicalize'

const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined

/** SHA-256 of the canonical JSON (RFC 8785) of a value, as `sha256:` and 64 hex digits. Absent fields do not count. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON has a digest')
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
