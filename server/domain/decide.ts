import type { ScenarioCase } from '../schema/types.generated.ts'
import { type CompiledFramework, decideStage, decideSupport } from './compile.ts'
import { decidedBy, stagesIn } from './evaluation/classify.ts'

export interface Decision {
  stage: string | null
  settled: boolean
  possible: string[]
  decidedBy: string
  /** The stage of each indicator that is in one, by its id. */
  stages: Record<string, string>
}

/** The stage and what decided it, nothing else: for previews over thousands of academies. `given` must have no faults. */
export function decide(compiled: CompiledFramework, given: ScenarioCase, asOf: string): Decision {
  const { plan, runs } = compiled
  const run = runs.asked
  decideStage(compiled, run, given, asOf)
  const stages: Record<string, string> = {}
  for (const { at, indicator } of plan.byPhase[given.academy.phase]) {
    const set = run.stageSets[at]!
    if (set !== 0 && (set & (set - 1)) === 0) stages[indicator.id] = plan.stageIds[31 - Math.clz32(set)]!
  }
  const { classified } = run
  return {
    stage: plan.stageIds[classified.stage] ?? null,
    settled: classified.settled,
    possible: stagesIn(plan, classified.possible),
    decidedBy: decidedBy(plan, run),
    stages,
  }
}

/** Where a case stands and how many duties follow, without a word about it. */
export interface Standing {
  /** As the rules propose it, whatever a moderation says. */
  proposed: string | null
  settled: boolean
  duties: number
}

/** The standing of a case: for counting over many while a cut is moved. `given` must have no faults. */
export function standingOf(compiled: CompiledFramework, given: ScenarioCase, asOf: string): Standing {
  const { plan, framework, runs } = compiled
  const run = runs.asked
  decideStage(compiled, run, given, asOf)
  decideSupport(compiled, run)
  const first = framework.support.offers.length
  const duties = framework.monitoring.obligations.filter((_, at) => run.fired.support[(first + at) * 2] === 1).length
  return { proposed: plan.stageIds[run.classified.proposed] ?? null, settled: run.classified.settled, duties }
}
