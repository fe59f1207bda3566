import { describe, expect, test } from 'vitest'
import { bodyLimit, kilobytes, megabytes, requestSchemas } from '../../server/http/endpoint.ts'
import { endpoints } from '../../server/http/endpoints.ts'
import { components } from '../../server/http/open-api-components.ts'
import { faultsOf } from '../../server/schema/parse.ts'
import { readJson } from '../../server/schema/read-json.ts'

type Schema = Record<string, unknown>

/** Every schema a body or query may hold, by its title. */
const asked = Object.entries(components(endpoints.flatMap(requestSchemas)))

describe('what may be asked', () => {
  test.each(asked)('%s has a most of everything: items, fields, characters and numbers', (_title, schema) => {
    expect(unbounded(schema as Schema)).toEqual([])
  })

  test('has only patterns that every regular expression can read', () => {
    expect(JSON.stringify(asked)).not.toMatch(/\\\\p\{/)
  })

  test('has a body of at most 16 kB where nobody need be known, and of at most 10 MB of JSON elsewhere', () => {
    for (const one of endpoints) {
      if (one.body === undefined) continue
      const json = typeof one.body === 'string' || 'schema' in one.body
      expect(bodyLimit(one), one.operationId).toBeLessThanOrEqual(one.access === 'open' ? kilobytes(16) : json ? megabytes(10) : megabytes(50))
      // more than a megabyte of JSON is not read on the thread that answers everybody
      if (json && (bodyLimit(one) ?? 0) > megabytes(1)) expect(one.body, one.operationId).toMatchObject({ unread: true })
    }
  })
})

test('at most 200 faults are named, and it takes no longer for thirty times as many', () => {
  const framework = (count: number) => ({ benchmarks: Array.from({ length: count }, () => ({ indicator: 'X', year: 1, value: '1', colour: 2 })) })
  expect(faultsOf('framework', framework(5000))).toHaveLength(200)
  const many = framework(150_000)
  const from = performance.now()
  expect(faultsOf('framework', many)).toHaveLength(200)
  expect(performance.now() - from).toBeLessThan(3000)
})

test.each([
  ['a list in which everything is the same', { values: {}, include: Array.from({ length: 200_000 }, () => ({ a: 1 })) }],
  ['a union of lists', { version: Array.from({ length: 200_000 }, () => [1]) }],
])('%s is refused at once', (_what, data) => {
  const from = performance.now()
  expect(faultsOf('evaluate-request', data).length).toBeGreaterThan(0)
  expect(performance.now() - from).toBeLessThan(3000)
})

test.each([
  ['more than 2,000 fields', `{${Array.from({ length: 2001 }, (_, at) => `"f${at}":1`).join(',')}}`, 'has an object of more than 2000 fields'],
  ['more than 200 levels', `${'['.repeat(201)}${']'.repeat(201)}`, 'is nested more than 200 levels deep'],
  ['more than 100,000 values', `[${'1,'.repeat(100_001)}1]`, 'has more values than anything that is asked here'],
])('%s are refused before they are read, JSON or not', (_what, text, message) => {
  for (const bytes of [text, `${text.slice(0, -1)}?`]) {
    expect(() => readJson('note', Buffer.from(bytes))).toThrow(expect.objectContaining({ faults: [{ pointer: '', message }] }))
  }
})

test('brackets, colons and commas in text count for nothing', () => {
  const note = `\\"${'[{:,'.repeat(900)}\\\\`
  expect(readJson('note', Buffer.from(`{"note":"${note}"}`))).toEqual({ note: JSON.parse(`"${note}"`) })
})

test('a name nobody could have meant is named by its beginning', () => {
  const [fault] = faultsOf('note', { ['x'.repeat(100_000)]: 1 })
  expect(fault?.message.length).toBeLessThan(300)
})

function unbounded(schema: Schema, path = ''): string[] {
  const missing = (keyword: string) => (keyword in schema ? [] : [`${path || 'itself'}: no ${keyword}`])
  const bounds: Record<string, () => string[]> = {
    array: () => missing('maxItems'),
    string: () => (schema['format'] === undefined ? missing('maxLength') : []),
    number: () => [...('exclusiveMinimum' in schema ? [] : missing('minimum')), ...missing('maximum')],
    integer: () => [...missing('minimum'), ...missing('maximum')],
    object: () => (schema['additionalProperties'] === false ? [] : missing('maxProperties')),
  }
  const own = bounds[String(schema['type'])]?.()
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !['enum', 'const', 'default', 'required'].includes(key) ? unbounded(value as Schema, `${path}/${key}`) : [],
  )
  return [...(own ?? []), ...inner]
}
