import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { faultsOf, parseText } from '../../server/schema/parse.ts'
import { readSchemas } from '../../server/schema/schema-files.ts'
import type { Schemas } from '../../server/schema/types.generated.ts'

const schemas = [...readSchemas()]
const subjects = ['academies', 'access', 'evaluation', 'framework', 'service', 'versions']

describe.each(schemas)('%s', (name, schema) => {
  test('is a valid JSON Schema whose references resolve', () => {
    expect(() => faultsOf(name as keyof Schemas, {})).not.toThrow()
  })

  test('is named after its title and described', () => {
    expect(schema.$id).toBe(`${name}.schema.json`)
    expect(schema.title.replaceAll(/(?<!^)([A-Z0-9]+)/g, '-$1').toLowerCase()).toBe(name)
    expect(schema['description']).toMatch(/\w.*[.\w]$/)
  })

  test('says of every object whether other fields are allowed', () => {
    expect(objectsWithoutSay(schema)).toEqual([])
  })
})

test('every schema lies in a subject folder', () => {
  const files = readdirSync(join(root, 'schemas'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.schema.json'))
  expect(files.map((file) => file.split('/').slice(0, -1).join('/')).filter((folder) => !subjects.includes(folder))).toEqual([])
  expect(files).toHaveLength(schemas.length)
})

test('titles are unique', () => {
  const titles = schemas.map(([, { title }]) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('text is read as numbers and defaults are filled in, and what was given stays as it was', () => {
  const given = { port: '8080' }
  expect(parseText('settings', given)).toMatchObject({ port: 8080, host: '127.0.0.1' })
  expect(given).toEqual({ port: '8080' })
})

test.each(['0x50', '1e3', '80.0', ' 80', '+80', 'eighty'])('%s is no whole number', (port) => {
  expect(() => parseText('settings', { port })).toThrow(expect.objectContaining({ faults: [expect.objectContaining({ pointer: '/port' })] }))
})

function objectsWithoutSay(schema: unknown, path = ''): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const here = 'properties' in schema && 'type' in schema && schema.type === 'object' && !('additionalProperties' in schema)
  return [...(here ? [path] : []), ...Object.entries(schema).flatMap(([key, value]) => objectsWithoutSay(value, `${path}/${key}`))]
}
