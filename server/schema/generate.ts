/** Writes the types of `schemas/` and of the API; with --check only says whether the files are what they should be. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from 'json-schema-to-typescript'
import openapiTS, { astToString } from 'openapi-typescript'
import { endpoints } from '../http/endpoints.ts'
import { toOpenApi } from '../http/to-open-api.ts'
import { root } from '../root.ts'
import { readSchemas, type SchemaFile } from './schema-files.ts'

const banner = '/* Generated from schemas/ by `npm run generate`. Do not edit. */'

const typesFile = 'server/schema/types.generated.ts'

/** Every generated file with what makes its text as the schemas and endpoints of today are. */
export const generated: Record<string, () => Promise<string>> = {
  [typesFile]: generateTypes,
  'admin-ui/src/api.generated.ts': generateApi,
}

async function generateTypes(): Promise<string> {
  const schemas = readSchemas()
  const properties = Object.fromEntries([...schemas.keys()].map((name) => [name, { $ref: `${name}.schema.json` }]))
  const everything = { title: 'Schemas', type: 'object', required: [...schemas.keys()], properties, additionalProperties: false }
  const folder = mkdtempSync(join(tmpdir(), 'waymark-schemas-'))
  try {
    for (const [name, schema] of schemas) writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(typed(schema)))
    return await compile(everything as never, 'Schemas', {
      cwd: folder,
      bannerComment: banner,
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

/** The calls of the API. What they carry are the types of `schemas/`, which are generated once, above. */
async function generateApi(): Promise<string> {
  const api = toOpenApi(endpoints)
  const unnamed = { ...api, components: { ...api.components, schemas: Object.fromEntries(Object.keys(api.components.schemas).map((title) => [title, {}])) } }
  const text = astToString(await openapiTS(JSON.stringify(unnamed), { alphabetize: true }))
  const calls = text.replace(/^ {4}schemas: \{[^}]*\};/m, '    schemas: never;').replaceAll(/components\["schemas"\]\["(\w+)"\]/g, 'Types.$1')
  return `${banner}\nimport type * as Types from '../../${typesFile}'\n\n${calls}`
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [file, generate] of Object.entries(generated)) {
    const text = await generate()
    const path = join(root, file)
    if (!process.argv.includes('--check')) writeFileSync(path, text)
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${file} is not what schemas/ and the endpoints make: run npm run generate`)
      process.exitCode = 1
    }
  }
}
