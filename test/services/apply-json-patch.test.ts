import { describe, expect, test } from 'vitest'
import type { JsonPatch } from '../../server/schema/types.generated.ts'
import { applyJsonPatch } from '../../server/services/versions/apply-json-patch.ts'

const document = { title: 'a', list: [1, 2, 3], tree: { inner: { deep: true } } }

test('a patch changes the copy and leaves the original as it is', () => {
  const before = structuredClone(document)
  const result = applyJsonPatch(document, [
    { op: 'replace', path: '/title', value: 'b' },
    { op: 'add', path: '/list/-', value: 4 },
  ])
  expect(result).toEqual({ title: 'b', list: [1, 2, 3, 4], tree: { inner: { deep: true } } })
  expect(document).toEqual(before)
})

test('a move counts the places of a list without what was moved', () => {
  expect(applyJsonPatch({ list: [1, 2, 3] }, [{ op: 'move', from: '/list/0', path: '/list/2' }])).toEqual({ list: [2, 3, 1] })
})

test('a copy is a copy: changing one leaves the other', () => {
  const result = applyJsonPatch(document, [
    { op: 'copy', from: '/tree/inner', path: '/tree/other' },
    { op: 'replace', path: '/tree/other/deep', value: false },
  ])
  expect(result).toMatchObject({ tree: { inner: { deep: true }, other: { deep: false } } })
})

test('a test that does not hold refuses the whole patch', () => {
  expect(() => applyJsonPatch(document, [{ op: 'test', path: '/list', value: [1, 2] }])).toThrow(expect.objectContaining({ code: 'patch-test-failed' }))
})

const faulty: [string, JsonPatch][] = [
  ['a pointer that leads nowhere', [{ op: 'replace', path: '/nope/0', value: 1 }]],
  ['a pointer that is none', [{ op: 'replace', path: 'title', value: 1 }]],
  ['an index past the end', [{ op: 'add', path: '/list/4', value: 1 }]],
  ['an index that is no number', [{ op: 'remove', path: '/list/length' }]],
  ['a negative index', [{ op: 'replace', path: '/list/-1', value: 1 }]],
  ['an index with a leading zero', [{ op: 'replace', path: '/list/01', value: 1 }]],
  ['an inherited name', [{ op: 'copy', from: '/tree/toString', path: '/tree/x' }]],
  ['a step __proto__', [{ op: 'add', path: '/tree/__proto__/polluted', value: 1 }]],
  ['a step constructor', [{ op: 'add', path: '/constructor/prototype/polluted', value: 1 }]],
  ['a step prototype in from', [{ op: 'copy', from: '/prototype', path: '/tree/x' }]],
  ['a value moved into itself', [{ op: 'move', from: '/tree', path: '/tree/inner/x' }]],
  ['add without a value', [{ op: 'add', path: '/tree/x' }]],
  ['move without from', [{ op: 'move', path: '/tree/x' }]],
  ['more than 1,000 operations', Array.from({ length: 1001 }, () => ({ op: 'test' as const, path: '/title', value: 'a' }))],
  ['copies that double each time', Array.from({ length: 60 }, (_, index) => ({ op: 'copy' as const, from: '', path: `/tree/x${index}` }))],
]

describe.each(faulty)('%s', (_, patch) => {
  test('is not possible', () => {
    expect(() => applyJsonPatch(document, patch)).toThrow(expect.objectContaining({ code: 'not-possible' }))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
