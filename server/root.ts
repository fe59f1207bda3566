import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever this file runs from: the sources or the build. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'schemas'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('package.json not found above the service')
  return findRoot(parent)
}
