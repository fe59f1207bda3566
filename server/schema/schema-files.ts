import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../root.ts'

export interface SchemaFile {
  $id: string
  title: string
  [keyword: string]: unknown
}

/** Every schema of `schemas/` and its folders, by file name, in alphabetical order. */
export function readSchemas(): Map<string, SchemaFile> {
  const folder = join(root, 'schemas')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.schema.json'))
  files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  return new Map(files.map((file) => [basename(file, '.schema.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]))
}
