import type { Case, Condition, Framework } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import type { Run } from '../evaluation/run.ts'
import { runSupport, runToFacts, runToStage } from '../evaluation/run-compiled.ts'
import { everyPhase } from './fact-ranges.ts'
import { casesOf, type Space, spaceOf } from './space.ts'

/** A person waits: so many cases for one question, and so many for all questions about a framework. */
const mostCases = 10_000
const mostInAll = 50_000

/** The spaces of the conditions, one for each phase; undefined where they are not finite or have more than `most` cases together. */
export function spacesOf(compiled: CompiledFramework, conditions: readonly Condition[], most = mostCases): Space[] | undefined {
  const spaces: Space[] = []
  let left = most
  for (const phase of everyPhase) {
    const space = spaceOf(compiled, phase, conditions, left)
    if (space === undefined) return undefined
    spaces.push(space)
    left -= space.size
  }
  return spaces
}

type Look = (run: Run, given: Case) => boolean

const looked = new WeakMap<CompiledFramework, number>()

/**
 * Shows every case that the conditions can tell apart, with all facts read, so that what is not seen can't be; until `look` answers
 * true. False where there are too many, or where as many as a person waits for have been looked at under this framework.
 */
export function everyCase(compiled: CompiledFramework, conditions: readonly Condition[], look: Look): boolean {
  return every(compiled, conditions, false, look)
}

/** The same with the stage and what follows from it decided: once with all known that the conditions do not read, which is the most evidence there can be, and once with nothing of it, which is the least. */
export function everyDecision(compiled: CompiledFramework, conditions: readonly Condition[], look: Look): boolean {
  return every(compiled, conditions, true, look)
}

function every(compiled: CompiledFramework, conditions: readonly Condition[], decided: boolean, look: Look): boolean {
  const before = looked.get(compiled) ?? 0
  const found = before < mostInAll ? spacesOf(compiled, conditions) : undefined
  if (found === undefined) return false
  const spaces = decided ? found.flatMap((space) => (space.rest.length > 0 ? [space, { ...space, rest: [] }] : [space])) : found
  looked.set(compiled, before + spaces.reduce((sum, { size }) => sum + size, 0))
  const run = compiled.runs.primary
  for (const space of spaces) {
    for (const given of casesOf(compiled.layout, space)) {
      if (decided) {
        runToStage(compiled, run, given, given.asOf!)
        runSupport(compiled, run)
      } else runToFacts(compiled, run, given, given.asOf!)
      if (look(run, given)) return true
    }
  }
  return true
}

/** All that decides a stage: the conditions of limits and rules. */
export function decidingConditions({ classification }: Framework): Condition[] {
  return [...classification.limits, ...classification.rules].map(({ when }) => when)
}
