import { randomBytes, scryptSync } from 'node:crypto'
import request from 'supertest'
import { expect, test } from 'vitest'
import { newSetupToken } from '../../server/services/setup.ts'
import { insertUser } from '../../server/services/users.ts'
import type { Store } from '../../server/store/store.ts'
import { type Service, startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const password = 'a long enough password'
// the cost stands with the hash: a cheap one, for a real one takes a fifth of a second at every guess
const salt = randomBytes(16)
const hashed = ['scrypt', 16, 8, 1, salt.toString('base64url'), scryptSync(password, salt, 32, { N: 16, r: 8, p: 1 }).toString('base64url')].join('$')
const email = 'ada@example.org'

const weakPasswords: [string, RegExp][] = [
  ['aaaaaaaaaaaa', /5 different/],
  ['abcdeabcdeabcde1'.slice(0, 15), /again and again/],
  ['12345678901234', /row of/],
  ['qwertyuiopasdfgh', /row of/],
  ['Password2026!!', /common/],
  ['123administrator', /common/],
  ['Ada@Example.org', /name or the e-mail/],
  ['a long\0password', /control/],
]

interface Clock {
  seconds: number
}

/** A service behind one proxy, with one person in its store and a clock that stands still. */
async function startWithAda(store: Store, clock: Clock = { seconds: 0 }): Promise<Service> {
  const service = startService(store, { settings: { TRUST_PROXY: '1' }, now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, clock.seconds)) })
  await insertUser(service.context, { name: 'Ada', email, password: hashed, roles: ['viewer'] })
  return service
}

/** Signs in from an address. */
function signIn({ app }: Service, from: string, given: { email?: string; password?: string } = {}, cookie?: string) {
  const asked = request(app).post('/api/v1/session').set('X-Forwarded-For', from)
  if (cookie !== undefined) asked.set('Cookie', cookie)
  return asked.send({ email, password: 'a wrong password', ...given })
}

async function guess(service: Service, times: number, from: (time: number) => string, given: { email?: string } = {}): Promise<number[]> {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push((await signIn(service, from(time), given)).status)
  return statuses
}

function cookiesOf({ headers }: { headers: Record<string, unknown> }): string[] {
  return ((headers['set-cookie'] as string[] | undefined) ?? []).map((one) => one.split(';')[0] as string)
}

describeOnStores('signing in', (open) => {
  test('after five failures an address waits for an account, longer each time, and is told how long', async () => {
    const clock = { seconds: 0 }
    const service = await startWithAda(await open(), clock)
    expect(await guess(service, 5, () => '203.0.113.1')).toEqual([401, 401, 401, 401, 401])
    const waits: number[] = []
    for (let round = 0; round < 12; round++) {
      const refused = await signIn(service, '203.0.113.1', { password })
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 429, code: 'too-many-requests' })
      waits.push(Number(refused.headers['retry-after']))
      clock.seconds += Number(refused.headers['retry-after'])
      expect((await signIn(service, '203.0.113.1')).status).toBe(401)
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8])
    expect(waits.every((wait, index) => wait >= (waits[index - 1] ?? 0))).toBe(true)
    expect(waits.at(-1)).toBe(900)
  })

  test('forgets failures after an hour', async () => {
    const clock = { seconds: 0 }
    const service = await startWithAda(await open(), clock)
    await guess(service, 5, () => '203.0.113.1')
    clock.seconds += 3600
    expect(await guess(service, 5, () => '203.0.113.1')).toEqual([401, 401, 401, 401, 401])
  })

  test('twenty failures at different accounts make an address wait too', async () => {
    const service = await startWithAda(await open())
    for (let one = 0; one < 5; one++) await insertUser(service.context, { name: 'Eve', email: `${one}@example.org`, password: hashed, roles: ['viewer'] })
    for (let time = 0; time < 20; time++) expect((await signIn(service, '203.0.113.1', { email: `${time % 5}@example.org` })).status).toBe(401)
    expect((await signIn(service, '203.0.113.1')).status).toBe(429)
    expect((await signIn(service, '203.0.113.2')).status).toBe(401)
  })

  test('an unknown address is refused as a known one is', async () => {
    const service = await startWithAda(await open())
    const known = await guess(service, 7, () => '203.0.113.1')
    expect(await guess(service, 7, () => '203.0.113.2', { email: 'nobody@example.org' })).toEqual(known)
  })

  test('however many strangers guess, the right password gets in from elsewhere, after a slip or two as well', async () => {
    const service = await startWithAda(await open())
    await guess(service, 60, (time) => `203.0.113.${time % 30}`)
    expect((await signIn(service, '198.51.100.1', { password })).status).toBe(201)
    expect(await guess(service, 2, () => '198.51.100.2')).toEqual([401, 401])
    expect((await signIn(service, '198.51.100.2', { password })).status).toBe(201)
  })

  test('while many addresses guess at one account each has fewer guesses and waits longer', async () => {
    const service = await startWithAda(await open())
    await guess(service, 20, (time) => `203.0.113.${time}`)
    expect(await guess(service, 4, () => '198.51.100.1')).toEqual([401, 401, 401, 429])
    const refused = await signIn(service, '198.51.100.1')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60)
  })

  test('a browser that signed in before is not kept out by a stranger at the same address', async () => {
    const service = await startWithAda(await open())
    const [session, device] = cookiesOf(await signIn(service, '203.0.113.1', { password }))
    expect(session).toMatch(/^waymark-session=/)
    expect(device).toMatch(/^waymark-device=/)
    await guess(service, 30, () => '203.0.113.1')
    expect((await signIn(service, '203.0.113.1', { password })).status).toBe(429)
    expect((await signIn(service, '203.0.113.1', { password }, device)).status).toBe(201)
  })

  test('a known browser guesses no further than its own count, and is known for nobody else', async () => {
    const service = await startWithAda(await open())
    await insertUser(service.context, { name: 'Eve', email: 'eve@example.org', password: hashed, roles: ['viewer'] })
    const device = cookiesOf(await signIn(service, '203.0.113.1', { password }))[1]
    const statuses: number[] = []
    for (let time = 0; time < 12; time++) statuses.push((await signIn(service, '203.0.113.1', {}, device)).status)
    expect(statuses.indexOf(429)).toBe(10)
    expect(await guess(service, 6, () => '203.0.113.9', { email: 'eve@example.org' })).toEqual([401, 401, 401, 401, 401, 429])
    expect((await signIn(service, '203.0.113.9', { email: 'eve@example.org', password }, device)).status).toBe(429)
  })

  test('the device cookie signs nobody in and stays out of the store', async () => {
    const store = await open()
    const service = await startWithAda(store)
    const device = cookiesOf(await signIn(service, '203.0.113.1', { password }))[1] as string
    expect((await request(service.app).get('/api/v1/session').set('Cookie', device.replace('device', 'session'))).status).toBe(401)
    const everything = await Promise.all((['devices', 'attempts', 'sessions'] as const).map((collection) => store.find(collection)))
    expect(JSON.stringify(everything)).not.toContain(device.split('=')[1])
  })

  test('of many guesses at once no more are taken than one after another', async () => {
    const service = await startWithAda(await open())
    const statuses = (await Promise.all(Array.from({ length: 20 }, () => signIn(service, '203.0.113.1')))).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(15)
  })

  test('what another instance counted counts here', async () => {
    const store = await open()
    const [first, second] = [await startWithAda(store), startService(store, { settings: { TRUST_PROXY: '1' }, now: () => new Date(Date.UTC(2026, 0, 1)) })]
    await guess(first, 5, () => '203.0.113.1')
    expect((await signIn(second, '203.0.113.1')).status).toBe(429)
  })

  test('without a trusted proxy nobody chooses an address; of IPv6 the network counts', async () => {
    const service = startService(await open())
    await newSetupToken(service.context)
    const attempt = (from: string, app = service.app) =>
      request(app).post('/api/v1/setup').set('X-Forwarded-For', from).send({ token: 'guessed', name: 'Eve', email, password })
    for (let time = 0; time < 20; time++) expect((await attempt(`203.0.113.${time}`)).status).toBe(403)
    expect((await attempt('203.0.113.99')).status).toBe(429)
    const trusting = startService(await open(), { settings: { TRUST_PROXY: 'loopback' } })
    await newSetupToken(trusting.context)
    for (let time = 0; time < 20; time++) expect((await attempt(`2001:db8:1:2::${time}`, trusting.app)).status).toBe(403)
    expect((await attempt('2001:db8:1:2::ffff', trusting.app)).status).toBe(429)
    expect((await attempt('2001:db8:1:3::1', trusting.app)).status).toBe(403)
  })

  test('a password that strangers try first is refused with the reason, and makes nobody', async () => {
    const { api } = startService(await open())
    for (const [weak, reason] of weakPasswords) {
      const refused = await api.post('/users', { name: 'Ada', email, password: weak, roles: ['viewer'] })
      expect(refused.status, weak).toBe(400)
      expect(refused.body.errors).toEqual([{ pointer: '/password', message: expect.stringMatching(reason) }])
    }
    expect((await api.get('/users')).body.items).toEqual([])
  })

  test.each(['a long enough password', 'kanzlei blau wolke 7'])('the password %j is taken', async (good) => {
    const { api } = startService(await open())
    expect((await api.post('/users', { name: 'Ada', email, password: good, roles: ['viewer'] })).status).toBe(201)
  })

  test('a name that shows as nothing, or turns what is around it, is refused wherever a name is given', async () => {
    const { api } = startService(await open())
    for (const name of ['', ' ', '\u3164\u2800', '---', 'A\u200bda', '\u202eadA', 'Ada\u2066', 'Ada\nLovelace', 'Ada\0']) {
      const refused = await api.post('/users', { name, email, password, roles: ['viewer'] })
      expect(refused.status, JSON.stringify(name)).toBe(400)
      expect(refused.body.errors[0].pointer).toBe('/name')
      expect((await api.post('/keys', { name, scopes: ['read'] })).status).toBe(400)
      expect((await api.post('/academies', { id: '140372', name, phase: 'primary' })).status).toBe(400)
    }
    for (const [index, name] of ["Zoë O'Brien-Núñez", '李小龙', 'J. R.', 'محمد'].entries()) {
      expect((await api.post('/academies', { id: `14037${index}`, name, phase: 'primary' })).status, name).toBe(201)
    }
  })
})
