import { expect, test } from 'vitest'
import { accepts } from '../../server/http/accepts.ts'

test.each([
  ['text/csv', true],
  ['Text/CSV; charset=utf-8', true],
  ['text/csv, application/json', true],
  ['text/html, text/csv;q=0.9, */*;q=0.1', true],
  ['application/json, text/csv', false],
  ['text/csv;q=0.1, application/json;q=0.9', false],
  ['text/csv;q=0', false],
  ['application/json', false],
  ['*/*', false],
  ['', false],
])('Accept %j asks for CSV: %s', (accept, csv) => {
  expect(accepts({ accept }, 'text/csv')).toBe(csv)
})
