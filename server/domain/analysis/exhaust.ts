import type { Condition, Framework, ScenarioCase } from '../../schema/types.generated.ts'
import { type CompiledFramework, decideStage, decideSupport } from '../compile.ts'
import type { Run } from '../evaluation/run.ts'
import { everyPhase } from './fact-ranges.ts'
import { casesOf, type Space, spaceOf } from './space.ts'

/** So many take a quarter of a second; a person waits. */
const mostCases = 20_000

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

/** Evaluates every case that the conditions can tell apart, so that what is not seen can't be; until `look` answers true. False where there are too many. */
export function exhaust(compiled: CompiledFramework, conditions: readonly Condition[], look: (run: Run, given: ScenarioCase) => boolean): boolean {
  const spaces = spacesOf(compiled, conditions)
  if (spaces === undefined) return false
  const run = compiled.runs.asked
  // What the conditions do not read is known, which is the most evidence there can be, and then is not, which is the least.
  for (const space of spaces.flatMap((each) => (each.rest.length > 0 ? [each, { ...each, rest: [] }] : [each]))) {
    for (const given of casesOf(compiled.plan, space)) {
      decideStage(compiled, run, given, given.asOf!)
      decideSupport(compiled, run)
      if (look(run, given)) return true
    }
  }
  return true
}

/** All that decides a stage: the conditions of limits and rules. */
export function decidingConditions({ classification }: Framework): Condition[] {
  return [...classification.limits, ...classification.rules].map(({ when }) => when)
}
