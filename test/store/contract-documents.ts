import { expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { aSample, endings, type Sample } from './sample.ts'

export function documentContract(open: () => Promise<Store>): void {
  test('a new document is answered and read back at revision 1', async () => {
    const store = await open()
    const inserted = await store.insert<Sample>('academies', aSample({ name: 'Ashdown', values: { ks2: [1, 2, { deep: true }] } }))
    expect(inserted).toStrictEqual({ id: 'a', revision: 1, format: 1, name: 'Ashdown', values: { ks2: [1, 2, { deep: true }] } })
    expect(await store.get('academies', 'a')).toStrictEqual(inserted)
  })

  test('a revision given with a new document does not count', async () => {
    const store = await open()
    await store.insert('academies', aSample({ revision: 7 }))
    expect(await store.get('academies', 'a')).toMatchObject({ revision: 1 })
  })

  test('what goes in is a copy', async () => {
    const store = await open()
    const given = aSample({ tags: ['first'] })
    await store.insert('academies', given)
    ;(given['tags'] as string[]).push('later')
    expect(await store.get('academies', 'a')).toMatchObject({ tags: ['first'] })
  })

  test('what comes out is a copy, whichever way it came out', async () => {
    const store = await open()
    const inserted = await store.insert<Sample>('academies', aSample({ tags: ['first'] }))
    const replaced = await store.replace<Sample>('academies', inserted)
    const read = await store.get<Sample>('academies', 'a')
    const [among] = await store.getAll<Sample>('academies', ['a'])
    const [found] = (await store.find<Sample>('academies')).items
    for (const document of [inserted, replaced, read, among, found]) (document!['tags'] as string[]).push('later')
    expect(await store.get('academies', 'a')).toMatchObject({ tags: ['first'] })
  })

  test('an id is taken once, and the first document stands', async () => {
    const store = await open()
    await store.insert('academies', aSample({ name: 'first' }))
    await expect(store.insert('academies', aSample({ name: 'second' }))).rejects.toMatchObject({ code: 'already-exists', faults: [{ pointer: '/id' }] })
    expect(await store.get('academies', 'a')).toMatchObject({ name: 'first', revision: 1 })
  })

  test('one id in two collections is two documents', async () => {
    const store = await open()
    await store.insert('academies', aSample({ name: 'academy' }))
    await store.insert('returns', aSample({ name: 'return' }))
    await store.remove('academies', 'a')
    expect(await store.get('returns', 'a')).toMatchObject({ name: 'return' })
  })

  test('of concurrent inserts of one id exactly one wins', async () => {
    const store = await open()
    const outcomes = await endings(['x', 'y', 'z'].map((name) => store.insert('academies', aSample({ name }))))
    expect(outcomes.toSorted()).toEqual(['already-exists', 'already-exists', 'done'])
  })

  test('a missing document is undefined', async () => {
    const store = await open()
    expect(await store.get('academies', 'a')).toBeUndefined()
  })

  test('a document is replaced whole and answered at the next revision', async () => {
    const store = await open()
    const first = await store.insert<Sample>('academies', aSample({ name: 'first', phase: 'primary' }))
    const { phase: _, ...rest } = first
    const second = await store.replace<Sample>('academies', { ...rest, name: 'second' } as Sample)
    expect(second).toStrictEqual({ id: 'a', revision: 2, format: 1, name: 'second' })
    expect(await store.get('academies', 'a')).toStrictEqual(second)
  })

  test('replacing a missing document makes none and touches no other', async () => {
    const store = await open()
    await store.insert('academies', aSample({ id: 'other' }))
    await expect(store.replace('academies', { id: 'a', revision: 1, format: 1 })).rejects.toMatchObject({ code: 'not-found' })
    expect((await store.find('academies')).items).toStrictEqual([{ id: 'other', revision: 1, format: 1 }])
  })

  test('a write on a stale base is refused with the revision that stands', async () => {
    const store = await open()
    const first = await store.insert<Sample>('academies', aSample({ name: 'first' }))
    await store.replace('academies', await store.replace('academies', { ...first, name: 'third' }))
    await expect(store.replace('academies', { ...first, name: 'late' })).rejects.toMatchObject({ code: 'stale-revision', extra: { revision: 3 } })
    expect(await store.get('academies', 'a')).toMatchObject({ name: 'third', revision: 3 })
  })

  test('a write on a base that does not exist yet is stale too', async () => {
    const store = await open()
    const first = await store.insert<Sample>('academies', aSample())
    await expect(store.replace('academies', { ...first, revision: 2 })).rejects.toMatchObject({ code: 'stale-revision', extra: { revision: 1 } })
  })

  test('of concurrent writes on one base exactly one wins', async () => {
    const store = await open()
    const base = await store.insert<Sample>('academies', aSample())
    const outcomes = await endings(['x', 'y', 'z'].map((name) => store.replace('academies', { ...base, name })))
    expect(outcomes.toSorted()).toEqual(['done', 'stale-revision', 'stale-revision'])
    expect(await store.get('academies', 'a')).toMatchObject({ revision: 2, name: ['x', 'y', 'z'][outcomes.indexOf('done')] })
  })

  test('writers that try again on a stale base lose nothing', async () => {
    const store = await open()
    await store.insert('academies', aSample({ written: [] }))
    const write = async (name: number): Promise<void> => {
      const base = await store.get<Sample>('academies', 'a')
      const [outcome] = await endings([store.replace('academies', { ...base!, written: [...(base!['written'] as number[]), name] })])
      if (outcome !== 'done') await write(name)
    }
    await Promise.all(Array.from({ length: 10 }, (_, name) => write(name)))
    const { written, revision } = (await store.get<Sample>('academies', 'a'))!
    expect((written as number[]).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(revision).toBe(11)
  })

  test('a document is removed once, and no other with it', async () => {
    const store = await open()
    await store.insert('academies', aSample())
    await store.insert('academies', aSample({ id: 'b' }))
    expect(await store.remove('academies', 'a')).toBe(true)
    expect(await store.remove('academies', 'a')).toBe(false)
    expect((await store.find('academies')).items).toStrictEqual([{ id: 'b', revision: 1, format: 1 }])
  })

  test('the id of a removed document is free again, from revision 1', async () => {
    const store = await open()
    const first = await store.insert<Sample>('academies', aSample())
    await store.replace('academies', first)
    await store.remove('academies', 'a')
    expect(await store.insert('academies', aSample())).toMatchObject({ revision: 1 })
  })

  test('the store is ready', async () => {
    expect(await (await open()).ready()).toBe(true)
  })
}
