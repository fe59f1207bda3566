import { expect, test } from 'vitest'
import { startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

describeOnStores('keys', (open) => {
  test('the secret is shown once and kept nowhere', async () => {
    const store = await open()
    const { api } = startService(store)
    const made = await api.post('/keys', { name: 'MIS', scopes: ['read'], expiresOn: '2999-01-01' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ name: 'MIS', scopes: ['read'], expiresOn: '2999-01-01', createdBy: 'bootstrap' })
    const [listed] = (await api.get('/keys')).body.items
    expect(listed.id).toBe(made.body.id)
    expect(JSON.stringify([listed, await store.find('keys'), await store.find('audit')])).not.toContain(made.body.key)
  })

  test('a key is good through its last day in London, and not after', async () => {
    const clock = { now: '2026-06-01T12:00:00Z' }
    const { api } = startService(await open(), { now: () => new Date(clock.now) })
    const { key } = (await api.post('/keys', { name: 'MIS', scopes: ['read'], expiresOn: '2026-06-30' })).body
    const status = async () => (await api.as(key).get('/metrics')).status
    clock.now = '2026-06-30T22:59:59Z'
    expect(await status()).toBe(200)
    clock.now = '2026-06-30T23:00:00Z'
    expect(await status()).toBe(401)
  })

  test('a key that names no last day is good for a year', async () => {
    const { api } = startService(await open(), { now: () => new Date('2026-06-01T12:00:00Z') })
    expect((await api.post('/keys', { name: 'MIS', scopes: ['read'] })).body.expiresOn).toBe('2027-06-01')
  })

  test('a key that would have expired already is refused', async () => {
    const { api } = startService(await open(), { now: () => new Date('2026-06-01T12:00:00Z') })
    const answer = await api.post('/keys', { name: 'MIS', scopes: ['read'], expiresOn: '2026-05-31' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([{ pointer: '/expiresOn', message: 'must be today or later' }])
  })

  test('a removed key is no key, and the others are', async () => {
    const { api } = startService(await open())
    const [one, other] = [
      (await api.post('/keys', { name: 'one', scopes: ['read'] })).body,
      (await api.post('/keys', { name: 'other', scopes: ['read'] })).body,
    ]
    expect((await api.del(`/keys/${one.id}`)).status).toBe(204)
    expect((await api.as(one.key).get('/metrics')).status).toBe(401)
    expect((await api.as(other.key).get('/metrics')).status).toBe(200)
    expect((await api.del(`/keys/${one.id}`)).status).toBe(404)
  })

  test('use is written down', async () => {
    const { api } = startService(await open())
    const { key } = (await api.post('/keys', { name: 'MIS', scopes: ['read'] })).body
    expect((await api.get('/keys')).body.items[0].lastUsedAt).toBeUndefined()
    await api.as(key).get('/metrics')
    expect((await api.get('/keys')).body.items[0].lastUsedAt).toMatch(/^\d{4}-/)
  })

  test('a key has no session', async () => {
    const { api } = startService(await open())
    expect((await api.get('/session')).status).toBe(404)
  })

  test('keys made and removed are in the audit, with who', async () => {
    const { api } = startService(await open())
    const { id } = (await api.post('/keys', { name: 'MIS', scopes: ['read'] })).body
    await api.del(`/keys/${id}`)
    const entries = (await api.get('/audit')).body.items
    expect(entries).toHaveLength(2)
    for (const action of ['key-created', 'key-removed']) expect(entries).toContainEqual(expect.objectContaining({ action, by: 'bootstrap', subject: id }))
  })
})
