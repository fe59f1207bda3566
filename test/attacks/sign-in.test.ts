import { expect, test } from 'vitest'
import { type Attacked, describeAttacks } from './support/attacks.ts'

const trusted = { TRUST_PROXY: '1' }
const passwords = (service: Attacked, count: number, from: (at: number) => string) =>
  Promise.all(
    Array.from({ length: count }, (_, at) =>
      service.ask(
        'POST',
        '/session',
        { email: `nobody-${at}@example.org`, password: `wrong password ${at}` },
        { key: null, headers: { 'X-Forwarded-For': from(at) } },
      ),
    ),
  )

/** Wrong, or too many at once. */
const refused = [401, 429]

describeAttacks(
  'sign-in',
  (service) => {
    test('sixty wrong passwords at once, each from an address of its own', async () => {
      const answers = await service.withstands('sixty wrong passwords at once', () => passwords(service, 60, (at) => `192.0.2.${at}`))
      for (const { status, text } of answers) expect(refused, text).toContain(status)
      // some are really looked at: without it nothing would be held back
      expect(answers.map(({ status }) => status)).toContain(401)
    })

    test('five hundred from one address', async () => {
      const answers = await service.withstands('five hundred wrong passwords from one address', () => passwords(service, 500, () => '198.51.100.7'))
      for (const { status, text } of answers) expect(refused, text).toContain(status)
      expect(answers.map(({ status }) => status)).toContain(429)
    })
  },
  trusted,
)
