import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse, WaymarkError } from '../domain/errors.ts'
import { root } from '../root.ts'
import { faultsOf } from '../schema/parse.ts'
import { readSchemas } from '../schema/schema-files.ts'
import type { Framework } from '../schema/types.generated.ts'

const parts = ['indicators', 'benchmarks', 'thresholds', 'classification', 'support', 'monitoring', 'targets', 'scenarios'] as const

/**
 * The framework of `rules/tlet/` unless told, one file a part, put together in the order of the schema. Throws `invalid-request`, which names the file that is missing
 * or no JSON, or every fault of shape with its file.
 */
export function readDefaultFramework(folder = join(root, 'rules', 'tlet')): Framework {
  const read = (part: string): unknown => readPart(join(folder, `${part}.json`))
  const whole: Record<string, unknown> = { ...(read('framework') as object), ...Object.fromEntries(parts.map((part) => [part, read(part)])) }
  const places = Object.keys(readSchemas().get('framework')?.properties ?? {})
  const faults = faultsOf('framework', whole).map(({ pointer, message }) => {
    const [, part = ''] = pointer.split('/')
    const inPart = (parts as readonly string[]).includes(part)
    return { pointer, message: `${inPart ? part : 'framework'}.json at ${(inPart ? pointer.slice(part.length + 1) : pointer) || 'its top'}: ${message}` }
  })
  refuse('invalid-request', `The rules in ${folder} are not a framework. ${faults.map(({ message }) => message).join('; ')}.`, faults)
  return Object.fromEntries(Object.entries(whole).sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))) as unknown as Framework
}

function readPart(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const reason = error instanceof SyntaxError ? `is no JSON: ${error.message}` : `cannot be read: ${error instanceof Error ? error.message : error}`
    throw new WaymarkError('invalid-request', `The rules file ${path} ${reason}.`, [{ pointer: '', message: reason }])
  }
}
