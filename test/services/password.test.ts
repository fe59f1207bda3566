import { randomBytes, scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { passwordMatches } from '../../server/services/password.ts'

const password = 'a long enough password'
const salt = randomBytes(16)
const cheap = ['scrypt', 16, 8, 1, salt.toString('base64url'), scryptSync(password, salt, 32, { N: 16, r: 8, p: 1 }).toString('base64url')].join('$')

test('a password is held against what is stored of it, at the cost that stands there', async () => {
  expect(await passwordMatches(password, cheap)).toBe(true)
  expect(await passwordMatches('another password', cheap)).toBe(false)
})

test('of many at once two are worked out and thirty wait; the others are told when to come again, and nobody who waited is lost', async () => {
  const results = await Promise.allSettled(Array.from({ length: 60 }, () => passwordMatches(password, cheap)))
  const taken = results.filter((result) => result.status === 'fulfilled' && result.value)
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  expect(taken.length).toBeGreaterThanOrEqual(30)
  expect(taken.length).toBeLessThanOrEqual(34)
  expect(taken.length + refused.length).toBe(60)
  for (const error of refused) expect(error).toMatchObject({ code: 'too-many-requests', extra: { retryAfter: expect.any(Number) } })
  expect(await passwordMatches(password, cheap)).toBe(true)
})
