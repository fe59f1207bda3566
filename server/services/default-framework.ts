import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { parse } from '../schema/parse.ts'
import { readSchemas } from '../schema/schema-files.ts'
import type { Framework } from '../schema/types.generated.ts'

const parts = ['indicators', 'benchmarks', 'thresholds', 'classification', 'support', 'monitoring', 'targets', 'scenarios'] as const

/** The framework of `rules/tlet/`, one file a part, put together in the order of the schema. Throws naming every fault of shape. */
export function readDefaultFramework(): Framework {
  const read = (part: string): unknown => JSON.parse(readFileSync(join(root, 'rules', 'tlet', `${part}.json`), 'utf8'))
  const whole: Record<string, unknown> = { ...(read('framework') as object), ...Object.fromEntries(parts.map((part) => [part, read(part)])) }
  const places = Object.keys(readSchemas().get('framework')?.properties ?? {})
  return parse('framework', Object.fromEntries(Object.entries(whole).sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))))
}
