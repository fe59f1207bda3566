import { expect, test } from 'vitest'
import { once } from '../../server/services/idempotency.ts'
import { type Api, startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const key = { name: 'MIS', scopes: ['read'] }
const makeKey = (api: Api, idempotencyKey: string, body: object = key) => api.post('/keys', body).set('Idempotency-Key', idempotencyKey)
const countKeys = async (api: Api) => (await api.get('/keys')).body.items.length
const answered = { status: 201, headers: {}, body: '{}' }

describeOnStores('Idempotency-Key', (open) => {
  test('the same key and body answers the same status and body, and makes one', async () => {
    const { api } = startService(await open())
    const [first, second] = [await makeKey(api, 'one'), await makeKey(api, 'one')]
    expect(second.status).toBe(201)
    expect(second.text).toBe(first.text)
    expect(second.type).toBe(first.type)
    expect(await countKeys(api)).toBe(1)
  })

  test('another body under the same key is 409 and makes nothing', async () => {
    const { api } = startService(await open())
    await makeKey(api, 'one')
    const other = await makeKey(api, 'one', { ...key, name: 'another' })
    expect({ status: other.status, code: other.body.code }).toEqual({ status: 409, code: 'idempotency-conflict' })
    expect(await countKeys(api)).toBe(1)
  })

  test('of eight at once exactly one executes and all answer the same', async () => {
    const { api } = startService(await open())
    const answers = await Promise.all(Array.from({ length: 8 }, () => makeKey(api, 'one')))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect(await countKeys(api)).toBe(1)
  })

  test('another key, another caller and no key make another', async () => {
    const { api, context } = startService(await open())
    const runs: string[] = []
    const run = (scope: string[]) =>
      once(context, { scope, content: 'x' }, async () => {
        runs.push(scope.join())
        return answered
      })
    await run(['ada', 'createKey', 'one'])
    await run(['ada', 'createKey', 'two'])
    await run(['eve', 'createKey', 'one'])
    await run(['ada', 'createKey', 'one'])
    expect(runs).toEqual(['ada,createKey,one', 'ada,createKey,two', 'eve,createKey,one'])
    await api.post('/keys', key)
    await api.post('/keys', key)
    expect(await countKeys(api)).toBe(2)
  })

  test('what was refused is not kept: the same key may be tried again', async () => {
    const { api } = startService(await open())
    expect((await makeKey(api, 'one', { ...key, expiresOn: '2001-01-01' })).status).toBe(400)
    expect((await makeKey(api, 'one')).status).toBe(201)
  })

  test('an execution whose process died is taken over, by exactly one', async () => {
    const clock = { minutes: 0 }
    const { context } = startService(await open(), { now: () => new Date(Date.UTC(2026, 0, 1, 0, clock.minutes)) })
    const request = { scope: ['one'], content: 'x' }
    void once(context, request, () => new Promise(() => {}))
    await expect.poll(async () => (await context.store.find('idempotency')).items.length).toBe(1)
    clock.minutes = 3
    const runs: number[] = []
    const run = (n: number) =>
      once(context, request, async () => {
        runs.push(n)
        return answered
      })
    expect(await Promise.all([run(1), run(2)])).toEqual([answered, answered])
    expect(runs).toHaveLength(1)
  })

  test('a secret in an answer is not readable in the store', async () => {
    const store = await open()
    const { api } = startService(store)
    const made = await makeKey(api, 'one')
    const kept = JSON.stringify((await store.find('idempotency')).items)
    expect(kept).toContain('answered')
    expect(kept).not.toContain(made.body.key)
  })

  test('a key that is none is 400', async () => {
    const { api } = startService(await open())
    for (const bad of ['', 'two words', 'x'.repeat(256)]) expect((await makeKey(api, bad)).status).toBe(400)
    expect(await countKeys(api)).toBe(0)
  })
})
