import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedField } from '../../server/schema/repeated-field.ts'
import { lookOver } from '../../server/schema/unfit.ts'

const found = (json: string) => repeatedField(json, JSON.parse(json), lookOver(Buffer.from(json)).fields)

test.each([
  ['{"a":1,"a":1}', '/a'],
  ['{"a":1,"\\u0061":2}', '/a'],
  ['[{"b":[0,{"c":{"x":1,"y":{},"x":"}"}}]}]', '/0/b/1/c/x'],
  ['{"":1,"":2}', '/'],
  ['{"a/b":1,"a/b":2}', '/a~1b'],
  ['{"__proto__":1,"__proto__":2}', '/__proto__'],
  ['{"constructor":{},"toString":1,"constructor":{}}', '/constructor'],
])('%s gives %s twice', (json, place) => {
  expect(found(json)).toBe(place)
})

test('the same field in two objects, in a text or in a list of texts is not twice', () => {
  for (const json of [
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '["a",":","a"]',
    '{"__proto__":{"__proto__":1}}',
    '" : "',
    '1',
  ])
    expect(found(json), json).toBeUndefined()
})

test('no JSON that is written from data gives a field twice, and every one does once a field of it is repeated', () => {
  fc.assert(
    fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (json, fields) => {
      expect(found(json)).toBeUndefined()
      const once = JSON.stringify(fields)
      const [[name]] = Object.entries(fields) as [[string, unknown]]
      expect(found(`[${once.slice(0, -1)},${JSON.stringify(name)}:${json}}]`)).toBeDefined()
    }),
  )
})

test('a pointer is no longer than anybody reads, however long the field', () => {
  const long = 'x'.repeat(100_000)
  expect(found(`{"${long}":1,"${long}":2}`)!.length).toBeLessThan(300)
})
