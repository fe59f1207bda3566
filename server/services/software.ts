import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** The release of Waymark that runs: "Waymark 0.1.0". */
export const software = `Waymark ${version}`
