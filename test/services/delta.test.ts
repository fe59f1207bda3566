import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDelta, deltaBetween } from '../../server/services/versions/delta.ts'

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)

test('a delta leads from any value back to any other, after having been stored, and changes neither', () => {
  fc.assert(
    fc.property(json, json, (later, earlier) => {
      const copy = structuredClone(later)
      const delta = deltaBetween(later, earlier)
      const back = delta ? applyDelta(later, JSON.parse(JSON.stringify(delta))) : later
      expect(back).toEqual(earlier)
      expect(later).toEqual(copy)
    }),
    { numRuns: 2000 },
  )
})

test('of one number changed, one item added and one removed it says no more than these', () => {
  const list = Array.from({ length: 1000 }, (_, id) => ({ id, cuts: [1, 2, 3] }))
  const changed = list.map((item) => (item.id === 500 ? { ...item, cuts: [1, 9, 3] } : item))
  const added = list.toSpliced(400, 0, { id: -1, cuts: [] })
  expect(deltaBetween({ list: changed }, { list })).toEqual({ fields: { list: { items: { 500: { fields: { cuts: { items: { 1: { value: 2 } } } } } } } } })
  expect(deltaBetween({ list: added }, { list })).toEqual({ fields: { list: { at: 400, count: 1, list: [] } } })
  expect(deltaBetween({ list }, { list: added })).toEqual({ fields: { list: { at: 400, count: 0, list: [{ id: -1, cuts: [] }] } } })
  expect(deltaBetween({ list }, { list })).toBeUndefined()
})
