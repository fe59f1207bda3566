import { expect, test } from 'vitest'
import { startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const ada = { name: 'Ada', email: 'Ada@example.org', password: 'a long enough password', roles: ['editor'] }

describeOnStores('people', (open) => {
  test('a person is added, listed without the password and signs in', async () => {
    const { api } = startService(await open())
    const made = await api.post('/users', ada)
    expect(made.status).toBe(201)
    expect(made.body).toEqual({ id: expect.any(String), name: 'Ada', email: 'ada@example.org', roles: [{ role: 'editor' }], createdAt: expect.any(String) })
    expect((await api.get('/users')).body.items).toEqual([made.body])
    expect((await api.as(undefined).post('/session', { email: ada.email, password: ada.password })).status).toBe(201)
  })

  test('an address is one person', async () => {
    const { api } = startService(await open())
    await api.post('/users', ada)
    const again = await api.post('/users', { ...ada, email: 'ADA@EXAMPLE.ORG' })
    expect(again.status).toBe(409)
    expect(again.body.code).toBe('already-exists')
  })

  test('a short password, an unknown role and no address are all named at once', async () => {
    const { api } = startService(await open())
    const answer = await api.post('/users', { name: 'Ada', email: 'ada', password: 'short', roles: ['king'] })
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/email', '/password', '/roles/0'])
    expect(JSON.stringify(answer.body)).not.toContain('short')
  })

  test('people come in pages that join up', async () => {
    const { api } = startService(await open())
    for (const name of ['c', 'a', 'b']) await api.post('/users', { ...ada, email: `${name}@example.org` })
    const first = (await api.get('/users?limit=2')).body
    const second = (await api.get(`/users?limit=2&after=${encodeURIComponent(first.next)}`)).body
    expect([...first.items, ...second.items].map(({ email }: { email: string }) => email)).toEqual(['a@example.org', 'b@example.org', 'c@example.org'])
    expect(second.next).toBeUndefined()
  })

  test('a limit out of 1 to 500, a cursor that is none and an unknown parameter are 400', async () => {
    const { api } = startService(await open())
    for (const query of ['limit=0', 'limit=501', 'limit=many', 'limit=1&limit=2', 'after=%00', 'after=nonsense', 'colour=red', '__proto__=1']) {
      const answer = await api.get(`/users?${query}`)
      expect({ query, status: answer.status, code: answer.body.code }).toEqual({ query, status: 400, code: 'invalid-request' })
    }
  })
})
