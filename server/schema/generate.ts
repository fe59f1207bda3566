/** Writes the types of `schemas/` to types.generated.ts; with --check only says whether they are what they should be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import { root } from '../root.ts'
import { readSchemas, type SchemaFile } from './schema-files.ts'

export const generatedFile = join(root, 'server/schema/types.generated.ts')

/** The source text of types.generated.ts as the schemas of today make it. */
export async function generateTypes(): Promise<string> {
  const schemas = readSchemas()
  const properties = Object.fromEntries([...schemas.keys()].map((name) => [name, { $ref: `${name}.schema.json` }]))
  const everything = { title: 'Schemas', type: 'object', required: [...schemas.keys()], properties, additionalProperties: false }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-schemas-'))
  try {
    for (const [name, schema] of schemas) writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(typed(schema)))
    return await compile(everything as never, 'Schemas', {
      cwd: folder,
      bannerComment: '/* Generated from schemas/ by `npm run generate`. Do not edit. */',
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      style: { semi: false, singleQuote: true },
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** An object's `oneOf` and `allOf` say which of its properties go together; as types they would let in any property. */
function typed(schema: SchemaFile): object {
  if (schema['type'] !== 'object') return schema
  const { oneOf: _one, allOf: _all, ...rest } = schema
  return rest
}

if (process.argv[1]?.endsWith('generate.ts')) {
  const text = await generateTypes()
  if (process.argv.includes('--check')) {
    if (readFileSync(generatedFile, 'utf8') !== text) {
      console.error('types.generated.ts is not what schemas/ make: run npm run generate')
      process.exit(1)
    }
  } else writeFileSync(generatedFile, text)
}
