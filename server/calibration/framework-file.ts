import { readFileSync } from 'node:fs'
import { refuse, WaymarkError } from '../domain/errors.ts'
import { frameworkFaults } from '../domain/faults/framework-faults.ts'
import { parse } from '../schema/parse.ts'
import type { Framework } from '../schema/types.generated.ts'
import { readDefaultFramework } from '../services/default-framework.ts'

/** The framework of a JSON file, or the default one. Throws naming every fault when it is none. */
export function readFrameworkFile(file: string | undefined): Framework {
  if (file === undefined) return readDefaultFramework()
  const framework = parse('framework', jsonOf(readFileSync(file, 'utf8'), file))
  refuse('not-possible', `${file} is not a framework that can be evaluated.`, frameworkFaults(framework))
  return framework
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new WaymarkError('invalid-request', `${file} is not JSON: ${(error as SyntaxError).message}`)
  }
}
