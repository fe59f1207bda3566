import { expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { aSample, type Sample, samples, walk } from './sample.ts'

export function batchContract(open: () => Promise<Store>): void {
  test('insertAll stores every document at revision 1, more than a batch of them', async () => {
    const store = await open()
    await store.insertAll(
      'returns',
      samples(2500, (number) => ({ number })),
    )
    const found = await walk(store, 'returns', { limit: 500 })
    expect(found.map(({ number, revision }) => [number, revision])).toEqual(Array.from({ length: 2500 }, (_, number) => [number, 1]))
  })

  test('insertAll keeps copies', async () => {
    const store = await open()
    const given = aSample({ tags: ['first'] })
    await store.insertAll('returns', [given])
    ;(given['tags'] as string[]).push('later')
    expect(await store.get('returns', 'a')).toMatchObject({ tags: ['first'] })
  })

  test('insertAll refuses an id that is taken, leaves what has it, and can be repeated without it', async () => {
    const store = await open()
    await store.insert('returns', aSample({ id: 's00005', name: 'before' }))
    const given = samples(10, () => ({ name: 'after' }))
    await expect(store.insertAll('returns', given)).rejects.toMatchObject({ code: 'already-exists', faults: [{ pointer: '/id' }] })
    const stored = await walk(store, 'returns')
    expect(stored.every((document) => document['name'] === (document.id === 's00005' ? 'before' : 'after'))).toBe(true)

    const ids = new Set(stored.map(({ id }) => id))
    const missing = given.filter(({ id }) => !ids.has(id))
    await store.insertAll('returns', missing)
    expect(await walk(store, 'returns')).toHaveLength(10)
  })

  test('insertAll refuses one id given twice', async () => {
    const store = await open()
    await expect(store.insertAll('returns', [aSample(), aSample()])).rejects.toMatchObject({ code: 'already-exists' })
  })

  test('replaceAll answers what was stale or missing, replaces the rest and makes nothing', async () => {
    const store = await open()
    await store.insertAll(
      'returns',
      samples(5, () => ({ name: 'before' })),
    )
    const bases = await walk(store, 'returns')
    await store.replace('returns', { ...bases[1]!, name: 'meanwhile' })
    await store.remove('returns', bases[3]!.id)
    const unchanged = await store.replaceAll(
      'returns',
      bases.map((base) => ({ ...base, name: 'after' })),
    )
    expect(unchanged.toSorted()).toEqual(['s00001', 's00003'])
    expect((await walk(store, 'returns')).map(({ id, name, revision }) => [id, name, revision])).toEqual([
      ['s00000', 'after', 2],
      ['s00001', 'meanwhile', 2],
      ['s00002', 'after', 2],
      ['s00004', 'after', 2],
    ])
  })

  test('replaceAll replaces whole documents', async () => {
    const store = await open()
    await store.insert('returns', aSample({ name: 'before', year: '2023/24' }))
    expect(await store.replaceAll('returns', [{ id: 'a', revision: 1, format: 1, year: '2024/25' } as Sample])).toEqual([])
    expect(await store.get('returns', 'a')).toStrictEqual({ id: 'a', revision: 2, format: 1, year: '2024/25' })
  })

  test('of two concurrent replaceAll on the same bases each document is won by exactly one', async () => {
    const store = await open()
    await store.insertAll('returns', samples(50))
    const bases = await walk(store, 'returns')
    const lost = await Promise.all(
      ['x', 'y'].map((name) =>
        store.replaceAll(
          'returns',
          bases.map((base) => ({ ...base, name })),
        ),
      ),
    )
    const winners = bases.map(({ id }) => ['x', 'y'].filter((_, writer) => !lost[writer]!.includes(id)))
    expect((await walk(store, 'returns')).map(({ name, revision }) => [name, revision])).toEqual(winners.map(([winner]) => [winner, 2]))
    expect(winners.every((won) => won.length === 1)).toBe(true)
  })

  test('of no documents nothing comes', async () => {
    const store = await open()
    await store.insertAll('returns', [])
    expect(await store.replaceAll('returns', [])).toEqual([])
    expect(await store.getAll('returns', [])).toEqual([])
  })

  test('getAll gives each document that exists, once', async () => {
    const store = await open()
    await store.insertAll('returns', samples(3))
    const found = await store.getAll<Sample>('returns', ['s00002', 'nobody', 's00000', 's00002'])
    expect(found.map(({ id }) => id).toSorted()).toEqual(['s00000', 's00002'])
  })

  test('getAll takes 10,000 ids and no more', async () => {
    const store = await open()
    await store.insertAll('returns', samples(1200))
    const ids = samples(10_000).map(({ id }) => id)
    expect(await store.getAll('returns', ids)).toHaveLength(1200)
    await expect(store.getAll('returns', [...ids, 'one-more'])).rejects.toThrow('more than 10,000')
  })

  test('16,000 documents of 1 KB are inserted and replaced in seconds', async () => {
    const store = await open()
    const started = performance.now()
    await store.insertAll(
      'returns',
      samples(16_000, (number) => ({ academy: `academy-${number}`, year: '2023/24', member: true, values: 'x'.repeat(900) })),
    )
    const bases = await walk(store, 'returns', { limit: 4000 })
    expect(await store.replaceAll('returns', bases)).toEqual([])
    expect(bases).toHaveLength(16_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
}
