import { expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { aSample, endings, type Sample } from './sample.ts'

const emailTaken = { code: 'already-exists', faults: [{ pointer: '/email' }] }

export function uniqueContract(open: () => Promise<Store>): void {
  test('a value of a unique field is taken once', async () => {
    const store = await open()
    await store.insert('users', aSample({ email: 'head@example.org' }))
    await expect(store.insert('users', aSample({ id: 'b', email: 'head@example.org' }))).rejects.toMatchObject(emailTaken)
    expect(await store.get('users', 'b')).toBeUndefined()
  })

  test('numbers are unique as strings are', async () => {
    const store = await open()
    await store.insert('versions', aSample({ number: 1 }))
    await expect(store.insert('versions', aSample({ id: 'b', number: 1 }))).rejects.toMatchObject({ code: 'already-exists', faults: [{ pointer: '/number' }] })
    await store.insert('versions', aSample({ id: 'b', number: 2 }))
  })

  test('of concurrent inserts of one value exactly one wins', async () => {
    const store = await open()
    const outcomes = await endings(['a', 'b', 'c'].map((id) => store.insert('users', aSample({ id, email: 'head@example.org' }))))
    expect(outcomes.toSorted()).toEqual(['already-exists', 'already-exists', 'done'])
  })

  test.each([{}, { email: null }])('documents without a value (%j) do not count', async (fields) => {
    const store = await open()
    await store.insert('users', aSample({ id: 'a', ...fields }))
    await store.insert('users', aSample({ id: 'b', ...fields }))
    expect((await store.find('users')).items).toHaveLength(2)
  })

  test('a replacement may not take a value either, and changes nothing', async () => {
    const store = await open()
    await store.insert('users', aSample({ id: 'a', email: 'head@example.org' }))
    const other = await store.insert<Sample>('users', aSample({ id: 'b', email: 'deputy@example.org' }))
    await expect(store.replace('users', { ...other, email: 'head@example.org' })).rejects.toMatchObject(emailTaken)
    expect(await store.get('users', 'b')).toStrictEqual(other)
  })

  test('a document may keep its own value', async () => {
    const store = await open()
    const user = await store.insert<Sample>('users', aSample({ email: 'head@example.org' }))
    expect(await store.replace('users', { ...user, name: 'Kim' })).toMatchObject({ revision: 2, email: 'head@example.org' })
  })

  test.each(['remove', 'replace'])('a value is free again after %s', async (way) => {
    const store = await open()
    const user = await store.insert<Sample>('users', aSample({ email: 'head@example.org' }))
    if (way === 'remove') await store.remove('users', 'a')
    else await store.replace('users', { ...user, email: 'other@example.org' })
    expect(await store.insert('users', aSample({ id: 'b', email: 'head@example.org' }))).toMatchObject({ revision: 1 })
  })

  test.each(['insertAll', 'replaceAll'])('%s may not take a value either', async (way) => {
    const store = await open()
    await store.insert('users', aSample({ id: 'a', email: 'head@example.org' }))
    const other = await store.insert<Sample>('users', aSample({ id: 'b' }))
    const writing =
      way === 'insertAll'
        ? store.insertAll('users', [aSample({ id: 'c', email: 'head@example.org' })])
        : store.replaceAll('users', [{ ...other, email: 'head@example.org' }])
    await expect(writing).rejects.toMatchObject(emailTaken)
    expect((await store.find<Sample>('users', { where: { email: 'head@example.org' } })).items.map(({ id }) => id)).toEqual(['a'])
  })
}
