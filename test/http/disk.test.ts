import { expect, test } from 'vitest'
import { WaymarkError } from '../../server/domain/errors.ts'
import type { Store } from '../../server/store/store.ts'
import { startInstalled } from '../support/installed.ts'
import { startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const writes = new Set(['insert', 'insertAll', 'replace', 'replaceAll', 'remove'])

/** The store on a disk that takes nothing any more. */
function full(store: Store): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'writable') return async () => false
      if (!writes.has(name)) return target[name]
      return async () => {
        throw new WaymarkError('store-unavailable', 'full', [], { retryAfter: 10 })
      }
    },
  })
}

describeOnStores('a full disk', (open) => {
  test('reading goes on, by a key whose use cannot be noted too; writing is 503 and says when to come again; /readyz says it', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    const { key } = (await api.post('/keys', { name: 'MIS', scopes: ['read', 'evaluate'] })).body
    const fullApi = startService(full(store)).api
    expect((await fullApi.as(key).get('/versions/1')).status).toBe(200)
    const given = { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { reading: 41, maths: 41 } }
    expect((await fullApi.as(key).post('/evaluate', given)).status).toBe(200)
    const refused = await fullApi.post('/academies', { id: '1', name: 'One', phase: 'primary' })
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([503, 'store-unavailable', '10'])
    const ready = await fullApi.get('/readyz')
    expect([ready.status, ready.body.detail]).toEqual([503, expect.stringMatching(/full or read-only/)])
    expect((await fullApi.get('/healthz')).status).toBe(200)
    expect((await api.get('/readyz')).status).toBe(200)
  })
})
