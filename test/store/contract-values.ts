import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { aSample, type Sample, walk } from './sample.ts'

const awkward: Record<string, unknown> = {
  'keys that are operators': { $eq: 1, $set: { $ne: null }, $where: 'x', $: 0 },
  'keys with dots': { 'a.b': { '.': 1, 'c.': 2, '..': [] }, a: { b: 3 } },
  'the empty key': { '': { '': 'x' } },
  'keys of every object': JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1, "toString": "x" }'),
  'keys like numbers': { '1': 'b', '0': 'a', '-1': 'c' },
  'names the stores use': { _id: 1, id: 2, body: 3, revision: 4, _metadata: 5 },
  'other scripts': { Ёлка: 'Привет, мир', 日本: '語', '😀': '👩‍👩‍👧', é: 'e\u0301' },
  'text that needs care': { quotes: `'"\`\\`, lines: 'a\r\nb\tc', nul: 'a\0b', control: '\u0001\u001f\u007f\u2028', escaped: '\\u0000 \\ud800' },
  'large and small numbers': [0, 1e21, 1.7976931348623157e308, 5e-324, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 63, 0.1 + 0.2, -0.6],
  'text like other things': ['5', 'null', 'true', '2024-01-01T00:00:00.000Z', '507f1f77bcf86cd799439011', '{"a":1}', ''],
  'null, empty lists and objects': [null, [], {}, [[]], [null], false],
  'deep nesting': Array.from({ length: 150 }).reduce<unknown>((inner) => ({ not: inner }), 'the end'),
  'a megabyte': { text: 'ж'.repeat(500_000), list: Array.from({ length: 5000 }, (_, number) => ({ number })) },
}

export function valueContract(open: () => Promise<Store>): void {
  test.each(Object.entries(awkward))('%s survive every way in and out', async (_, value) => {
    const store = await open()
    const inserted = await store.insert<Sample>('settings', aSample({ id: 'inserted', value }))
    await store.insertAll('settings', [aSample({ id: 'inserted-in-batch', value }), aSample({ id: 'replaced' }), aSample({ id: 'replaced-in-batch' })])
    const replaced = await store.replace<Sample>('settings', { id: 'replaced', revision: 1, format: 1, value })
    expect(await store.replaceAll<Sample>('settings', [{ id: 'replaced-in-batch', revision: 1, format: 1, value }])).toEqual([])

    const read = await store.get<Sample>('settings', 'inserted')
    const stored = await walk(store, 'settings', { without: ['nobody'] })
    const among = await store.getAll<Sample>(
      'settings',
      stored.map(({ id }) => id),
    )
    const values = [inserted, replaced, read!, ...stored, ...among].map((document) => document['value'])
    expect(values).toHaveLength(11)
    // As text, for an equality of objects would not look at a `__proto__`.
    for (const each of values) expect(sortedText(each) === sortedText(value)).toBe(true)
  })

  test.each(['$eq', 'a.b', '', '__proto__'])('a field of the document itself may be called %j', async (name) => {
    const store = await open()
    const document = { ...aSample(), ...JSON.parse(`{ ${JSON.stringify(name)}: "kept" }`) }
    const inserted = await store.insert<Sample>('settings', document)
    const replaced = await store.replace<Sample>('settings', inserted)
    await store.replaceAll<Sample>('settings', [replaced])
    const read = await store.get<Sample>('settings', 'a')
    expect(read!.revision).toBe(3)
    expect(Object.entries(read!)).toContainEqual([name, 'kept'])
  })

  test('whatever JSON can say is read back as it was', async () => {
    const store = await open()
    let number = 0
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
        const id = `json-${number++}`
        const expected: unknown = JSON.parse(JSON.stringify(value))
        await store.insert('settings', aSample({ id, value }))
        expect(await store.get('settings', id)).toStrictEqual({ id, revision: 1, format: 1, value: expected })
      }),
      { numRuns: 100 },
    )
  })

  test('as in JSON: undefined is dropped, -0 is 0, what is no number is null', async () => {
    const store = await open()
    const inserted = await store.insert<Sample>(
      'settings',
      aSample({ absent: undefined, zero: -0, none: Number.NaN, far: Number.POSITIVE_INFINITY, list: [undefined, -0] }),
    )
    const read = await store.get<Sample>('settings', 'a')
    for (const document of [inserted, read])
      expect(document).toStrictEqual({ id: 'a', revision: 1, format: 1, zero: 0, none: null, far: null, list: [null, 0] })
  })

  test('an absent field stays absent and a null stays null', async () => {
    const store = await open()
    await store.insert('academies', aSample({ phase: null, name: undefined }))
    const read = await store.get<Sample>('academies', 'a')
    expect(Object.keys(read!).toSorted()).toEqual(['format', 'id', 'phase', 'revision'])
    expect(read!['phase']).toBeNull()
  })

  test('a NUL in an id is part of the id', async () => {
    const store = await open()
    await store.insert('academies', aSample({ id: 'a\0b' }))
    expect(await store.get('academies', 'a')).toBeUndefined()
    expect(await store.getAll('academies', ['a', 'a\0c'])).toEqual([])
    expect(await store.get('academies', 'a\0b')).toMatchObject({ id: 'a\0b' })
  })

  test.each([
    ['a lone surrogate', { text: 'a\ud800b' }],
    ['a lone surrogate in a name', { 'a\udc00': 1 }],
    ['a NUL in a name', { deep: [{ 'a\0b': 1 }] }],
  ])('%s is refused', async (_, value) => {
    const store = await open()
    const base = await store.insert<Sample>('settings', aSample())
    const refusal = { code: 'invalid-request' }
    await expect(store.insert('settings', aSample({ id: 'b', value }))).rejects.toMatchObject(refusal)
    await expect(store.insertAll('settings', [aSample({ id: 'b', value })])).rejects.toMatchObject(refusal)
    await expect(store.replace('settings', { ...base, value })).rejects.toMatchObject(refusal)
    await expect(store.replaceAll('settings', [{ ...base, value }])).rejects.toMatchObject(refusal)
    expect(await walk(store, 'settings')).toStrictEqual([base])
  })
}

/** JSON text with the fields of every object in order of name. */
function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText)}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${sortedText(inner)}`)}}`
}
