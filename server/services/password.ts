import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's middle setting: about 32 MB and a fifth of a second each. Kept with every hash, so that it can be raised. */
const cost = { N: 2 ** 15, r: 8, p: 3 }

/** What is stored of a password: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, 32, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether `password` is the one of `stored`. Without `stored` it takes the same time and is false. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, N, r, p, salt, hash] = (stored ?? nobodys).split('$')
  const wanted = Buffer.from(hash ?? '', 'base64url')
  const got = await derive(password, Buffer.from(salt ?? '', 'base64url'), wanted.length, { N: Number(N), r: Number(r), p: Number(p) })
  return timingSafeEqual(got, wanted) && stored !== undefined
}

const nobodys = ['scrypt', cost.N, cost.r, cost.p, randomBytes(16).toString('base64url'), randomBytes(32).toString('base64url')].join('$')

function derive(password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, length, { ...options, maxmem: 256 * 1024 * 1024 }, (error, hash) => (error ? reject(error) : resolve(hash)))
  })
}
