import { describe, expect, test } from 'vitest'
import type { Query, Store } from '../../server/store/store.ts'
import { aSample, type Sample, samples, walk } from './sample.ts'

const ids = (documents: Sample[]) => documents.map(({ id }) => id)

/** The order the port promises: absent first, then by value, ties by id; strings by their bytes. */
function inOrder(documents: Sample[], field: string): Sample[] {
  return documents.toSorted((a, b) => compare(a[field], b[field]) || compare(a.id, b.id))
}

function compare(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(String(b)))
  return Number(a) - Number(b)
}

export function findContract(open: () => Promise<Store>): void {
  test('documents come in order of id, 50 a page, with a cursor on every page but the last', async () => {
    const store = await open()
    await store.insertAll('academies', samples(120).toReversed())
    const first = await store.find<Sample>('academies')
    const second = await store.find<Sample>('academies', { after: first.next! })
    const third = await store.find<Sample>('academies', { after: second.next! })
    expect([first, second, third].map(({ items }) => items.length)).toEqual([50, 50, 20])
    expect(ids([first, second, third].flatMap(({ items }) => items))).toEqual(ids(samples(120) as Sample[]))
    expect(third).not.toHaveProperty('next')
  })

  test('a page that holds the rest exactly is the last', async () => {
    const store = await open()
    await store.insertAll('academies', samples(10))
    expect(await store.find('academies', { limit: 10 })).not.toHaveProperty('next')
    expect(await store.find('academies', { limit: 9 })).toHaveProperty('next')
  })

  test('an empty collection is an empty page', async () => {
    expect(await (await open()).find('academies')).toStrictEqual({ items: [] })
  })

  describe('every document comes exactly once and in order', () => {
    const names = ['Ash', 'ash', 'Ёлка', 'Берёза', 'Zoë', '', '10', '9', '😀', '\uffee']
    const kinds = {
      strings: { name: (number: number) => names[number % names.length] },
      numbers: { name: (number: number) => [-3.5, 0, 2, 10, 1e21, 0.1][number % 6] },
      booleans: { name: (number: number) => number % 2 === 0 },
    }
    for (const [kind, { name }] of Object.entries(kinds)) {
      for (const descending of [false, true]) {
        test(`${kind}, ${descending ? 'descending' : 'ascending'}, however many a page`, async () => {
          const store = await open()
          const given = samples(300, (number) => (number % 5 === 0 ? {} : { name: name(number) }))
          await store.insertAll('academies', given.toReversed())
          const expected = inOrder(given as Sample[], 'name')
          for (const limit of [1, 7, 50, 300, 500]) {
            expect(ids(await walk(store, 'academies', { order: 'name', descending, limit })), `${limit} a page`).toEqual(
              ids(descending ? expected.toReversed() : expected),
            )
          }
        })
      }
    }

    test('by id, descending', async () => {
      const store = await open()
      await store.insertAll('academies', samples(120))
      expect(ids(await walk(store, 'academies', { descending: true, limit: 7 }))).toEqual(ids(samples(120).toReversed() as Sample[]))
    })

    test('under a filter', async () => {
      const store = await open()
      const given = samples(300, (number) => ({
        member: number % 3 === 0,
        phase: ['primary', 'secondary', 'all-through'][number % 7],
        name: `name ${number % 11}`,
      }))
      await store.insertAll('academies', given)
      const expected = (given as Sample[]).filter(({ member, phase }) => member === true && (phase === 'primary' || phase === 'secondary'))
      const query: Query = { where: { member: true, phase: ['primary', 'secondary'] }, order: 'name', limit: 7 }
      expect(expected.length).toBeGreaterThan(14)
      expect(ids(await walk(store, 'academies', query))).toEqual(ids(inOrder(expected, 'name')))
    })
  })

  test.each<[string, Query['where'], string[]]>([
    ['a string', { phase: 'primary' }, ['a', 'b']],
    ['a boolean', { member: false }, ['b', 'd']],
    ['any of a list', { phase: ['secondary', 'primary', 'nursery'] }, ['a', 'b', 'c']],
    ['two fields', { phase: 'primary', member: true }, ['a']],
    ['the id', { id: ['a', 'd', 'z'] }, ['a', 'd']],
    ['an empty list', { phase: [] }, []],
    ['a value nobody has', { phase: 'nursery' }, []],
    ['no filter', {}, ['a', 'b', 'c', 'd']],
  ])('filtering by %s', async (_, where, expected) => {
    const store = await open()
    await store.insertAll('academies', [
      aSample({ id: 'a', phase: 'primary', member: true }),
      aSample({ id: 'b', phase: 'primary', member: false }),
      aSample({ id: 'c', phase: 'secondary' }),
      aSample({ id: 'd', member: false }),
    ])
    expect(ids((await store.find<Sample>('academies', { where: where! })).items)).toEqual(expected)
  })

  test('a number and its text are two values', async () => {
    const store = await open()
    await store.insertAll('receipts', [aSample({ id: 'a', number: 5 }), aSample({ id: 'b', number: '5' })])
    expect(ids((await store.find<Sample>('receipts', { where: { number: 5 } })).items)).toEqual(['a'])
    expect(ids((await store.find<Sample>('receipts', { where: { number: '5' } })).items)).toEqual(['b'])
  })

  test('a filter may hold what would be an operator', async () => {
    const store = await open()
    await store.insertAll('academies', [aSample({ id: 'a', name: '$ne' }), aSample({ id: 'b', name: `'; DROP TABLE academies --` })])
    expect(ids((await store.find<Sample>('academies', { where: { name: '$ne' } })).items)).toEqual(['a'])
    expect(ids((await store.find<Sample>('academies', { where: { name: `'; DROP TABLE academies --` } })).items)).toEqual(['b'])
  })

  test('the next page begins where the one before ended, whatever came or went meanwhile', async () => {
    const store = await open()
    await store.insertAll(
      'academies',
      samples(6, (number) => ({ name: `name ${number}` })),
    )
    const first = await store.find<Sample>('academies', { order: 'name', limit: 3 })
    await store.remove('academies', 's00002')
    await store.insert('academies', aSample({ id: 'early', name: 'name 0' }))
    await store.insert('academies', aSample({ id: 'late', name: 'name 4a' }))
    const second = await store.find<Sample>('academies', { order: 'name', limit: 9, after: first.next! })
    expect(ids(second.items)).toEqual(['s00003', 's00004', 'late', 's00005'])
  })

  describe('a cursor is good for its query only', () => {
    const query: Query = { order: 'name', where: { member: true }, limit: 2 }
    const others: Record<string, Query> = {
      'another order': { ...query, order: 'phase' },
      'the other direction': { ...query, descending: true },
      'another filter': { ...query, where: { member: false } },
      'no filter': { order: 'name', limit: 2 },
    }
    test.each(Object.entries(others))('%s', async (_, other) => {
      const store = await open()
      await store.insertAll(
        'academies',
        samples(5, () => ({ member: true })),
      )
      const { next } = await store.find('academies', query)
      await expect(store.find('academies', { ...other, after: next! })).rejects.toMatchObject({ code: 'invalid-request' })
    })

    test('another collection', async () => {
      const store = await open()
      await store.insertAll('academies', samples(5))
      const { next } = await store.find('academies', { limit: 2 })
      await expect(store.find('returns', { limit: 2, after: next! })).rejects.toMatchObject({ code: 'invalid-request' })
    })

    test('but for any limit and any fields left out, and for the filter in any order', async () => {
      const store = await open()
      await store.insertAll(
        'academies',
        samples(5, () => ({ member: true, phase: 'primary' })),
      )
      const { next } = await store.find('academies', { where: { member: true, phase: 'primary' }, limit: 2 })
      const rest = await store.find('academies', { where: { phase: 'primary', member: true }, limit: 9, without: ['phase'], after: next! })
      expect(rest.items).toHaveLength(3)
    })
  })

  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each(['', 'garbage', '%00%ff', '\0ÿ', 'null', '....', json(null), json([]), json({}), json(['x', 'a', 'b']), `${json(['x', 'a', 'b'])}=`])(
    'what is no cursor is refused: %j',
    async (after) => {
      const store = await open()
      await store.insertAll('academies', samples(2))
      await expect(store.find('academies', { after })).rejects.toMatchObject({ code: 'invalid-request', faults: [{ pointer: '/after' }] })
    },
  )

  test('a cursor cut short or changed in a letter is refused', async () => {
    const store = await open()
    await store.insertAll('academies', samples(5))
    const { next = '' } = await store.find('academies', { limit: 2 })
    for (const after of [next.slice(0, -1), next.slice(1), `x${next.slice(1)}`, `${next}A`]) {
      await expect(store.find('academies', { limit: 2, after })).rejects.toMatchObject({ code: 'invalid-request' })
    }
  })

  test('fields can be left out, but never id, revision and format', async () => {
    const store = await open()
    await store.insert('academies', aSample({ name: 'Ashdown', large: { nested: [1] }, small: 1 }))
    const { items } = await store.find('academies', { without: ['large', 'nobody', 'id', 'revision', 'format'] })
    expect(items).toStrictEqual([{ id: 'a', revision: 1, format: 1, name: 'Ashdown', small: 1 }])
    expect(await store.get('academies', 'a')).toHaveProperty('large')
  })

  test('the field ordered by can be left out', async () => {
    const store = await open()
    await store.insertAll(
      'academies',
      samples(9, (number) => ({ name: `name ${number % 2}`, small: number })),
    )
    const found = await walk(store, 'academies', { order: 'name', without: ['name'], limit: 2 })
    expect(found.map(({ small }) => small)).toEqual([0, 2, 4, 6, 8, 1, 3, 5, 7])
    expect(found.every((document) => !('name' in document))).toBe(true)
  })

  test('only indexed fields order and filter, and only by a value', async () => {
    const store = await open()
    await expect(store.find('academies', { order: 'town' })).rejects.toThrow(`no index on 'town'`)
    await expect(store.find('academies', { where: { town: 'Lewes' } })).rejects.toThrow(`no index on 'town'`)
    await expect(store.find('academies', { where: { name: undefined as unknown as string } })).rejects.toThrow('cannot be compared')
    await expect(store.find('academies', { limit: 0 })).rejects.toThrow('no limit')
  })
}
