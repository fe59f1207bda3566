import type { IncomingHttpHeaders } from 'node:http'

/** Whether the caller wants no more than what is new (RFC 7240: `Prefer: return=minimal`). */
export function prefersMinimal({ prefer = '' }: IncomingHttpHeaders): boolean {
  return [prefer]
    .flat()
    .join(',')
    .split(',')
    .some((one) => /^\s*return\s*=\s*"?minimal"?\s*(;|$)/i.test(one))
}
