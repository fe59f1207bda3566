import { createHmac } from 'node:crypto'
import type { Test } from 'supertest'
import { describe, expect, test } from 'vitest'
import { endpoints } from '../../server/http/endpoints.ts'
import { type CollectionName, collections, type Store } from '../../server/store/store.ts'
import { anyDay, aReturn, newChange, startInstalled } from '../support/installed.ts'
import { mortalStore } from '../support/mortal-store.ts'
import { type Api, startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const now = () => new Date('2026-06-01T12:00:00Z')
const csv = 'academy,name,phase,reading\n900001,One,primary,43\n900002,Two,primary,44\n'
const password = 'a long enough password'

interface Operation {
  /** Asked of a service whose store is fresh. */
  ask: (api: Api, path: string) => Test
  /** The same key, another body. */
  other: (api: Api, path: string) => Test
  /** How many there are of what it makes. */
  count: (store: Store) => Promise<number>
  /** Makes what the operation works on; answers its path. */
  prepare?: (api: Api) => Promise<string>
}

const all = async (store: Store, collection: CollectionName) =>
  (await store.find<{ id: string; revision: number; format: number }>(collection, { limit: 500 })).items
const table = (api: Api, body: string) => api.post('/imports?format=returns&year=2017/18').set('Content-Type', 'text/csv').send(body)

/** Every operation that takes an Idempotency-Key; a test below holds the list to the endpoint table. */
const operations: Record<string, Operation> = {
  createAcademy: {
    ask: (api) => api.post('/academies', { id: '140372', name: 'Henry Hinde', phase: 'primary' }),
    other: (api) => api.post('/academies', { id: '140373', name: 'Henry Hinde', phase: 'primary' }),
    count: async (store) => (await all(store, 'academies')).length,
  },
  createDraft: {
    ask: (api) => api.post('/drafts', { base: 1, title: 'A draft' }),
    other: (api) => api.post('/drafts', { base: 1, title: 'Another' }),
    count: async (store) => (await all(store, 'versions')).length - 1,
  },
  publishDraft: {
    prepare: async (api) => (await newChange(api)).path,
    ask: (api, path) => api.post(`${path}/publish`, { effectiveFrom: anyDay }),
    other: (api, path) => api.post(`${path}/publish`, { effectiveFrom: anyDay, note: 'Another' }),
    count: async (store) => (await store.find('versions', { where: { state: 'published' } })).items.length - 1,
  },
  createUser: {
    ask: (api) => api.post('/users', { name: 'Ada', email: 'ada@example.org', password, roles: ['viewer'] }),
    other: (api) => api.post('/users', { name: 'Ada', email: 'ada@example.org', password: 'another long password', roles: ['viewer'] }),
    count: async (store) => (await all(store, 'users')).length,
  },
  evaluate: {
    ask: (api) => api.post('/evaluate', { ...aReturn(45), record: true }),
    other: (api) => api.post('/evaluate', { ...aReturn(46), record: true }),
    count: async (store) => (await all(store, 'receipts')).length,
  },
  importReturns: {
    ask: (api) => table(api, csv),
    other: (api) => table(api, `${csv}900003,Three,primary,45\n`),
    count: async (store) => (await store.find('imports', { where: { state: ['committed', 'applied'] } })).items.length,
  },
}

const keyed = (asked: Test, key = 'one') => asked.set('Idempotency-Key', key)

/** What was answered, without what may have changed since. */
const said = ({ status, body }: { status: number; body: unknown }) => ({ status, body })

describeOnStores('Idempotency-Key', (open) => {
  describe.each(Object.entries(operations))('%s', (_operation, { ask, other, count, prepare }) => {
    async function ready() {
      const store = await open()
      const { api } = await startInstalled(store, { now })
      return { store, api, path: (await prepare?.(api)) ?? '' }
    }

    test('the same key and body answers what was made, and makes one', async () => {
      const { store, api, path } = await ready()
      const first = await keyed(ask(api, path))
      expect(first.status).toBeLessThan(300)
      expect(said(await keyed(ask(api, path)))).toEqual(said(first))
      expect(await count(store)).toBe(1)
    })

    test('another body under the same key is 409 and makes nothing', async () => {
      const { store, api, path } = await ready()
      await keyed(ask(api, path))
      const refused = await keyed(other(api, path))
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'idempotency-conflict' })
      expect(await count(store)).toBe(1)
    })

    test('of several at once, on one instance and on two, one is made and all have the same answer', async () => {
      const { store, api, path } = await ready()
      const another = startService({ ...store }, { now }).api
      const answers = await Promise.all([api, another, api, another].map((one) => keyed(ask(one, path))))
      expect(answers[0]!.status).toBeLessThan(300)
      for (const answer of answers) expect(said(answer)).toEqual(said(answers[0]!))
      expect(await count(store)).toBe(1)
    })

    test.each(['before', 'after'] as const)('killed %s any of its writes, a retry makes it or answers what was made, once', async (when) => {
      for (let at = 0; ; at++) {
        const { store, path } = await ready()
        const mortal = mortalStore(store, at, when)
        const answer = await keyed(ask(startService(mortal.store, { now }).api, path))
        const killed = mortal.dead()
        // on what comes after the effect nobody waits: an audit entry, staged parts
        expect(answer.status).toBeLessThan(killed ? 504 : 300)
        const retried = await keyed(ask(startService(store, { now }).api, path))
        expect(retried.status, `killed ${when} write ${at}`).toBeLessThan(300)
        expect(await count(store), `killed ${when} write ${at}`).toBe(1)
        if (!killed) return
      }
    })
  })

  test('another key, another caller and no key make another', async () => {
    const { api } = await startInstalled(await open(), { now })
    const key = (await api.post('/keys', { name: 'k', scopes: ['framework'] })).body.key as string
    const draft = (one: Api) => one.post('/drafts', { base: 1, title: 'A draft' })
    const made = [await keyed(draft(api)), await keyed(draft(api), 'two'), await keyed(draft(api.as(key))), await draft(api), await draft(api)]
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(5)
  })

  test('a retry answers what was made as it now is', async () => {
    const { api } = await startInstalled(await open(), { now })
    const make = () => keyed(api.post('/academies', { id: '1', name: 'One', phase: 'primary' }))
    await make()
    await api.patch('/academies/1', { name: 'Another' }).expect(200)
    expect((await make()).body).toMatchObject({ name: 'Another', revision: 2 })
  })

  test('what was refused is not kept: the same key may be tried again', async () => {
    const { api } = await startInstalled(await open(), { now })
    expect((await keyed(api.post('/drafts', { base: 9, title: 'A draft' }))).status).toBe(422)
    expect((await keyed(api.post('/drafts', { base: 1, title: 'A draft' }))).status).toBe(201)
  })

  test('an import that was committed and then killed is finished by the retry', async () => {
    for (let at = 0; ; at++) {
      const store = await open()
      const { api } = await startInstalled(store, { now })
      const mortal = mortalStore(store, at, 'after')
      await keyed(table(startService(mortal.store, { now }).api, csv))
      const retried = await keyed(table(api, csv))
      expect(retried.body).toMatchObject({ imported: 2 })
      expect((await api.get('/returns?year=2017/18')).body.items).toHaveLength(2)
      if (!mortal.dead()) return
    }
  })

  test('evaluating keeps nothing of a key unless it records', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const counts = () => Promise.all((Object.keys(collections) as CollectionName[]).map(async (name) => (await all(store, name)).length))
    const before = await counts()
    for (let time = 0; time < 5; time++) await keyed(api.post('/evaluate', aReturn(45)), `key-${time}`).expect(200)
    expect(await counts()).toEqual(before)
  })

  test('what answers a secret takes no key: its secret is shown once and stands nowhere', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const make = () => keyed(api.post('/keys', { name: 'MIS', scopes: ['read'] }))
    const secrets = [(await make()).body.key, (await make()).body.key]
    expect(new Set(secrets).size).toBe(2)
    expect(JSON.stringify(await all(store, 'keys'))).not.toContain(secrets[0])
  })

  test('of a password in a body nothing is kept that it could be guessed by', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    await keyed(operations['createUser']!.ask(api, ''))
    const [user] = (await all(store, 'users')) as unknown as { requestContent: string }[]
    const plain = createHmac('sha256', '').update(`/api/v1/users\n${JSON.stringify({ name: 'Ada', email: 'ada@example.org', password, roles: ['viewer'] })}`)
    expect(user!.requestContent).not.toBe(plain.digest('hex'))
  })

  test('a key that is none is 400', async () => {
    const { api } = await startInstalled(await open(), { now })
    for (const bad of ['', 'two words', 'x'.repeat(256)]) expect((await keyed(api.post('/drafts', { base: 1, title: 'A' }), bad)).status).toBe(400)
    expect((await api.get('/drafts')).body.items).toEqual([])
  })
})

test('the operations held here are all that take a key', () => {
  const taking = endpoints.filter(({ made }) => made !== undefined).map(({ operationId }) => operationId)
  expect(taking.toSorted()).toEqual(Object.keys(operations).toSorted())
})
