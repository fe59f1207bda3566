import { expect, test } from 'vitest'
import { newSetupToken } from '../../server/services/setup.ts'
import { type Service, startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const person = { name: 'Ada Lovelace', email: 'ada@example.org', password: 'a long enough password' }

async function setUp({ api, context }: Service): Promise<string> {
  const answer = await api.as(undefined).post('/setup', { token: await newSetupToken(context), ...person })
  return cookieOf(answer)
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String((answer.headers['set-cookie'] as string[] | undefined)?.[0]).split(';')[0] as string
}

describeOnStores('sessions', (open) => {
  test('the set-up link makes the first administrator and signs them in', async () => {
    const { api, context } = startService(await open())
    const nobody = api.as(undefined)
    const answer = await nobody.post('/setup', { token: await newSetupToken(context), ...person })
    expect(answer.status).toBe(201)
    expect(answer.body.user).toMatchObject({
      name: person.name,
      email: person.email,
      roles: ['viewer', 'editor', 'director', 'approver', 'administrator'].map((role) => ({ role })),
    })
    const me = await nobody.get('/session').set('Cookie', cookieOf(answer))
    expect(me.body.user.email).toBe(person.email)
  })

  test('the set-up link works once, of two uses at once for exactly one', async () => {
    const { api, context } = startService(await open())
    const token = await newSetupToken(context)
    const use = (email: string) => api.as(undefined).post('/setup', { ...person, token, email })
    const statuses = (await Promise.all([use('a@example.org'), use('b@example.org')])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 403])
    expect((await use('c@example.org')).status).toBe(403)
    expect((await api.get('/users')).body.items).toHaveLength(1)
  })

  test('there is no set-up link once there is a person', async () => {
    const service = startService(await open())
    await setUp(service)
    expect(await newSetupToken(service.context)).toBeUndefined()
  })

  test('a set-up link printed by an earlier start stays good', async () => {
    const { api, context } = startService(await open())
    const first = await newSetupToken(context)
    await newSetupToken(context)
    expect((await api.as(undefined).post('/setup', { token: first, ...person })).status).toBe(201)
  })

  test('a wrong set-up token makes nobody', async () => {
    const { api, context } = startService(await open())
    await newSetupToken(context)
    expect((await api.as(undefined).post('/setup', { token: 'guessed', ...person })).body.code).toBe('forbidden')
    expect((await api.get('/users')).body.items).toEqual([])
  })

  test('a person signs in, whatever the case of the address, and out', async () => {
    const service = startService(await open())
    await setUp(service)
    const nobody = service.api.as(undefined)
    const answer = await nobody.post('/session', { email: 'ADA@example.org', password: person.password })
    expect(answer.status).toBe(201)
    const cookie = cookieOf(answer)
    expect((await nobody.del('/session').set('Cookie', cookie)).status).toBe(204)
    expect((await nobody.get('/session').set('Cookie', cookie)).status).toBe(401)
  })

  test('an unknown address and a wrong password are answered the same', async () => {
    const service = startService(await open())
    await setUp(service)
    const nobody = service.api.as(undefined)
    const wrong = await nobody.post('/session', { email: person.email, password: 'a wrong password' })
    const unknown = await nobody.post('/session', { email: 'eve@example.org', password: 'a wrong password' })
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
  })

  test('the cookie is kept from scripts and other sites, and Secure behind https', async () => {
    const http = startService(await open())
    const plain = await http.api.as(undefined).post('/setup', { token: await newSetupToken(http.context), ...person })
    expect(plain.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    const https = startService(await open(), { settings: { PUBLIC_URL: 'https://waymark.example.org' } })
    const secure = await https.api.as(undefined).post('/setup', { token: await newSetupToken(https.context), ...person })
    expect(secure.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Lax; Secure$/)
  })

  test('nothing stored signs anybody in: no token and no password stands in the store', async () => {
    const store = await open()
    const service = startService(store)
    const token = (await setUp(service)).split('=')[1] as string
    const everything = await Promise.all((['sessions', 'users', 'settings', 'audit'] as const).map((collection) => store.find(collection)))
    expect(JSON.stringify(everything)).toContain(person.email)
    expect(JSON.stringify(everything)).not.toContain(token)
    expect(JSON.stringify(everything)).not.toContain(person.password)
  })

  test('a session ends after twelve hours without use, and use makes it last', async () => {
    const clock = { hours: 0 }
    const service = startService(await open(), { now: () => new Date(Date.UTC(2026, 0, 1, clock.hours)) })
    const cookie = await setUp(service)
    const status = async () => (await service.api.as(undefined).get('/session').set('Cookie', cookie)).status
    clock.hours = 11
    expect(await status()).toBe(200)
    clock.hours = 22
    expect(await status()).toBe(200)
    clock.hours = 35
    expect(await status()).toBe(401)
  })

  test('a change by cookie from a page of another site is refused', async () => {
    const service = startService(await open(), { settings: { PUBLIC_URL: 'https://waymark.example.org' } })
    const cookie = await setUp(service)
    const change = (headers: Record<string, string>) =>
      service.api
        .as(undefined)
        .post('/keys', { name: 'k', scopes: ['read'] })
        .set({ Cookie: cookie, Host: 'localhost:3000', ...headers })
    expect((await change({ Origin: 'https://evil.example' })).body.code).toBe('forbidden')
    expect((await change({ Origin: 'null' })).status).toBe(403)
    expect((await change({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await change({ Origin: 'https://waymark.example.org' })).status).toBe(201)
    expect((await change({ Origin: 'http://localhost:3000' })).status).toBe(201)
    expect((await change({})).status).toBe(201)
  })

  test('a page of another site may not sign anybody in', async () => {
    const service = startService(await open())
    await setUp(service)
    const answer = await service.api.as(undefined).post('/session', { email: person.email, password: person.password }).set('Origin', 'https://evil.example')
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test('after twenty failures the address has to wait', async () => {
    const { api, context } = startService(await open())
    await newSetupToken(context)
    const attempt = () => api.as(undefined).post('/setup', { token: 'guessed', ...person })
    for (let count = 0; count < 20; count++) expect((await attempt()).status).toBe(403)
    const refused = await attempt()
    expect(refused.status).toBe(429)
    expect(refused.type).toBe('application/problem+json')
    expect(refused.body.code).toBe('too-many-requests')
  })

  test('set-up, sign-ins and failures are kept for the administrator', async () => {
    const service = startService(await open())
    await setUp(service)
    await service.api.as(undefined).post('/session', { email: person.email, password: 'a wrong password' })
    await service.api.as(undefined).post('/session', { email: person.email, password: person.password })
    const { items } = (await service.api.get('/audit')).body
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['signed-in', 'sign-in-failed', 'set-up'])
    expect(items[1]).toMatchObject({ by: 'nobody', subject: person.email })
  })
})
