import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import pLimit from 'p-limit'
import { WaymarkError } from '../domain/errors.ts'

/** OWASP's middle setting: about 32 MB and a fifth of a second each. Kept with every hash, so that it can be raised. */
const cost = { N: 2 ** 15, r: 8, p: 3 }

/** At once: each takes a thread of the four that files and names are read with too, and a core. */
const twoAtATime = pLimit(2)
/** Waiting: some three seconds for the last. */
const mostWaiting = 30

/** What is stored of a password: `scrypt$N$r$p$salt$hash`. Throws `too-many-requests` while too many wait for theirs. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, 32, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether `password` is the one of `stored`. Without `stored` it takes the same time and is false. Throws `too-many-requests` while too many wait. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt, hash] = (stored ?? nobodys).split('$')
  const wanted = Buffer.from(hash ?? '', 'base64url')
  const got = await derive(password, Buffer.from(salt ?? '', 'base64url'), wanted.length, { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(got, wanted) && stored !== undefined
}

const nobodys = ['scrypt', cost.N, cost.r, cost.p, randomBytes(16).toString('base64url'), randomBytes(32).toString('base64url')].join('$')

async function derive(password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> {
  if (twoAtATime.pendingCount >= mostWaiting) {
    throw new WaymarkError('too-many-requests', 'Many people are signing in at this moment. Try again in a few seconds.', [], { retryAfter: 5 })
  }
  return twoAtATime(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize('NFC'), salt, length, { ...options, maxmem: 256 * 1024 * 1024 }, (error, hash) => (error ? reject(error) : resolve(hash)))
      }),
  )
}
