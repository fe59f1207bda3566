import { readSchemas } from '../schema/schema-files.ts'

export const schemas = readSchemas()

/** The schemas of these names and all they refer to, by title, as OpenAPI components. */
export function components(names: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas.get(name)
    if (!schema) throw new Error(`no schema ${name}`)
    if (schema.title in found) continue
    const { $id: _id, $schema: _dialect, ...rest } = schema
    found[schema.title] = reference(rest)
    waiting.push(...[...JSON.stringify(rest).matchAll(/"\$ref":"([^"#]+)\.schema\.json"/g)].map(([, other]) => other as string))
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same schema with references to files made references to components. */
export function reference(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(reference)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? `#/components/schemas/${titleOf(String(value))}` : reference(value)]),
  )
}

/** The title of a schema, given by its file. */
export function titleOf(file: string): string {
  const schema = schemas.get(file.replace('.schema.json', ''))
  if (!schema) throw new Error(`no schema ${file}`)
  return schema.title
}
