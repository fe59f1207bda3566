import { expect, test } from 'vitest'
import { resumeImports } from '../../server/services/imports/resume-imports.ts'
import type { CollectionName, Store } from '../../server/store/store.ts'
import { startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

const rows = Array.from({ length: 1200 }, (_, index) => `${100000 + index},School ${index},primary,${index % 100}`)
const table = ['academy,name,phase,reading', ...rows].join('\n')

/** The store as a process sees it that dies at its `last`-th write: nothing is written from then on. */
function dyingAt(store: Store, last: number): Store {
  const writes = { done: 0 }
  const dying =
    <Args extends unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
    (...args: Args): Promise<Answer> => {
      writes.done++
      return writes.done >= last ? Promise.reject(new Error('killed')) : write(...args)
    }
  return {
    ...store,
    insert: dying(store.insert) as Store['insert'],
    insertAll: dying(store.insertAll) as Store['insertAll'],
    replace: dying(store.replace) as Store['replace'],
    replaceAll: dying(store.replaceAll) as Store['replaceAll'],
    remove: dying(store.remove),
  }
}

async function count(store: Store, collection: CollectionName): Promise<number> {
  let found = 0
  let after: string | undefined
  do {
    const page = await store.find(collection, { limit: 500, without: ['rows'], ...(after === undefined ? {} : { after }) })
    found += page.items.length
    after = page.next
  } while (after !== undefined)
  return found
}

describeOnStores('an import that is interrupted', (open) => {
  test('wherever it dies, after the next start all of it is there or none', { timeout: 120_000 }, async () => {
    const seen = new Set<number>()
    for (let last = 1; last <= 14; last++) {
      const store = await open()
      const { context } = await startInstalled(store)
      const dead = await startInstalled(dyingAt(store, last))
      const answer = await dead.api.post('/imports?format=returns&year=2017/18', table).set('Content-Type', 'text/csv')
      await resumeImports(context)
      const [academies, returns] = [await count(store, 'academies'), await count(store, 'returns')]
      expect([0, 1200]).toContain(academies)
      expect(returns).toBe(academies)
      if (answer.status === 200) expect(academies).toBe(1200)
      seen.add(academies)
      await resumeImports(context)
      expect(await count(store, 'returns')).toBe(returns)
    }
    expect(seen).toEqual(new Set([0, 1200]))
  })

  test('what was staged and never committed is removed, once nobody can be staging it any more', async () => {
    const store = await open()
    const clock = { now: '2026-06-01T12:00:00Z' }
    const { context } = await startInstalled(store, { now: () => new Date(clock.now) })
    await store.insert('imports', { id: 'x~000000', format: 1, ...{ import: 'x', state: 'staged', at: '2026-06-01T11:00:00.000Z', rows: [], indicators: [] } })
    await resumeImports(context)
    expect(await count(store, 'imports')).toBe(1)
    clock.now = '2026-06-03T12:00:00Z'
    await resumeImports(context)
    expect(await count(store, 'imports')).toBe(0)
  })

  test('finishing it does not undo what was put after it', async () => {
    const store = await open()
    const { context, api } = await startInstalled(store)
    await api.post('/imports?format=returns&year=2017/18', table.split('\n').slice(0, 2).join('\n')).set('Content-Type', 'text/csv').expect(200)
    const [head] = (await store.find('imports')).items
    const entry = (await api.get('/academies/100000/returns/2017-18')).body
    await api.put('/academies/100000/returns/2017-18', { values: { reading: 99 } }).expect(200)
    const { release, values, source, savedAt, savedBy } = entry
    const row = { academy: '100000', year: '2017/18', entry: { release, values, source, savedAt, savedBy } }
    await store.insert('imports', {
      id: `${head!.id}~000000`,
      format: 1,
      ...{ import: head!.id, state: 'staged', at: savedAt, rows: [row], indicators: ['reading'] },
    })
    await store.replace('imports', { ...head!, ...{ state: 'committed' } })
    await resumeImports(context)
    expect((await api.get('/academies/100000/returns/2017-18')).body.values.reading.value).toBe(99)
  })
})
