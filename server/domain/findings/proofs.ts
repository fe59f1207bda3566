import type { Condition } from '../../schema/types.generated.ts'
import { conjunctsOf } from '../cases/conjuncts.ts'
import { decidingConditions, everyCase, everyDecision } from '../cases/exhaust.ts'
import { explore } from '../cases/explore.ts'
import { everyPhase, rangesOf } from '../cases/fact-ranges.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { compileCondition } from '../rules/compile-condition.ts'
import { translateCondition } from '../rules/translate-condition.ts'

/** Whether no case there can be has the stage; keeps the one that has. */
export function neverReached(compiled: CompiledFramework, stage: string): boolean {
  const { stages } = explore(compiled)
  const { stageIds } = compiled.layout
  const complete = everyDecision(compiled, decidingConditions(compiled.framework), (run, given) => {
    if (stageIds[run.classified.proposed] === stage) stages.set(stage, given)
    return stages.has(stage)
  })
  return complete && !stages.has(stage)
}

/** Whether no academy can make it hold: each way contradicts itself, or none of all the cases that it can tell apart does. Keeps the one that does. */
export function neverMatches(compiled: CompiledFramework, { id, when }: { id: string; when: Condition }): boolean {
  const ways = conjunctsOf(compiled.layout, when)
  const { holds } = explore(compiled)
  if (ways && everyPhase.every((phase) => ways.every((way) => rangesOf(compiled.layout, way, phase) === undefined))) return true
  const test = compileCondition(translateCondition(when, compiled.layout.translation.facts, 'certain'), compiled.layout.slots)
  const complete = everyCase(compiled, [when], (run, given) => {
    if (test(run.slots)) holds.set(id, given)
    return holds.has(id)
  })
  return complete && !holds.has(id)
}
