import type { CompiledFramework } from '../evaluation/compile.ts'
import { onlyPlace } from '../evaluation/places.ts'
import type { Run } from '../evaluation/run.ts'

/** One of two frameworks with the run of a case under it. */
export interface FrameworkRun {
  compiled: CompiledFramework
  run: Run
}

/** What a fact is under a side, as a flip carries it; nothing where it does not exist or is not one thing. */
export function valueOfFact({ compiled, run }: FrameworkRun, name: string): { value?: number | string | boolean } {
  const fact = compiled.layout.translation.facts.get(name)!
  const slot = compiled.layout.slots.of.get(name)!
  if (run.slots[slot] !== 1) return {}
  if (fact.type === 'number') return run.slots[slot + 1] === run.slots[slot + 2] ? { value: run.slots[slot + 1]! } : {}
  const set = run.slots[slot + 1]!
  const option = fact.options[onlyPlace(set)]
  return option === undefined ? {} : { value: option }
}
