import { expect, test } from 'vitest'
import { ifMatch, requireIfMatch } from '../../server/http/if-match.ts'

test('a quoted number is a revision', () => {
  expect(ifMatch({ 'if-match': '"3"' })).toBe(3)
  expect(requireIfMatch({ 'if-match': ' "12" ' })).toBe(12)
})

test('none given is none, or revision-required where one is needed', () => {
  expect(ifMatch({})).toBeUndefined()
  expect(() => requireIfMatch({})).toThrow(expect.objectContaining({ code: 'revision-required' }))
})

test.each(['3', '*', 'W/"3"', '"x"', '"3", "4"', '""', '"1e3"', '"03"'])('%s is no revision', (given) => {
  expect(() => ifMatch({ 'if-match': given })).toThrow(expect.objectContaining({ code: 'invalid-request' }))
})
