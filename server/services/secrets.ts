import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody can guess, for a link, a session or a key. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. It is random and long, so a fast hash keeps it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
