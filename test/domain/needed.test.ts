import { expect, test } from 'vitest'
import { costOf, easiest } from '../../server/domain/conditions/cost.ts'
import type { Positive } from '../../server/domain/conditions/tree.ts'
import { neededInWords } from '../../server/domain/words/needed.ts'
import type { Comparison } from '../../server/schema/types.generated.ts'

const is = (fact: string): Comparison => ({ fact, operator: 'equal', value: 1 })
const words = (needed: Positive) => neededInWords(needed, ({ fact }) => fact)
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(is) as [Comparison, Comparison, Comparison, Comparison]

test.each<[string, Positive]>([
  ['a', a],
  ['a and b', { all: [a, b] }],
  ['a, b and c', { all: [a, b, c] }],
  ['either a or b', { any: [a, b] }],
  ['either a, b or c', { any: [a, b, c] }],
  ['a; and either b or c', { all: [a, { any: [b, c] }] }],
  ['either a and b; or c and d', { any: [{ all: [a, b] }, { all: [c, d] }] }],
  ['either a or (b; and either c or d)', { any: [a, { all: [b, { any: [c, d] }] }] }],
  ['(either a and b; or c and d) and a', { all: [{ any: [{ all: [a, b] }, { all: [c, d] }] }, a] }],
])('%s', (text, needed) => {
  expect(words(needed)).toBe(text)
})

test('what is said twice is said once', () => {
  expect(words({ all: [a, a, b] })).toBe('a and b')
  expect(words({ any: [a, a] })).toBe('a')
})

test('the cost is all of an all and the easiest of an any', () => {
  expect(costOf({ all: [a, { any: [{ all: [b, c] }, d] }] })).toBe(2)
})

test('of the ways of an any the easiest stay, and of those that are groups the first', () => {
  expect(easiest({ any: [{ all: [a, b] }, c, d] })).toEqual({ any: [c, d] })
  expect(easiest({ any: [{ all: [a, b] }, { all: [c, d] }] })).toEqual({ all: [a, b] })
})
