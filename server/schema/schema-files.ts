import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

export interface SchemaFile {
  $id: string
  title: string
  [keyword: string]: unknown
}

/** Every schema of `schemas/`, by file name, in alphabetical order. */
export function readSchemas(): Map<string, SchemaFile> {
  const folder = join(root, 'schemas')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
  return new Map(names.map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}
