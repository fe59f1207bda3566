import type { Case } from '../../schema/types.generated.ts'
import { type CompiledFramework, runSupport, runToStage } from '../evaluation/compile.ts'
import { decidedBy, stagesIn } from '../evaluation/decide-stage.ts'

export interface StageOutcome {
  stage: string | null
  settled: boolean
  possible: string[]
  decidedBy: string
  /** The stage of each indicator that is in one, by its id. */
  stages: Record<string, string>
}

/** The stage and what decided it, nothing else: for previews over thousands of academies. `given` must have no faults. */
export function stageOutcomeOf(compiled: CompiledFramework, given: Case, asOf: string): StageOutcome {
  const { layout, runs } = compiled
  const run = runs.primary
  runToStage(compiled, run, given, asOf)
  const stages: Record<string, string> = {}
  for (const { at, indicator } of layout.byPhase[given.academy.phase]) {
    const set = run.stageSets[at]!
    if (set !== 0 && (set & (set - 1)) === 0) stages[indicator.id] = layout.stageIds[31 - Math.clz32(set)]!
  }
  const { classified } = run
  return {
    stage: layout.stageIds[classified.stage] ?? null,
    settled: classified.settled,
    possible: stagesIn(layout, classified.possible),
    decidedBy: decidedBy(layout, run),
    stages,
  }
}

/** Where a case stands and how many duties follow, without a word about it. */
export interface Proposal {
  /** As the rules propose it, whatever a moderation says. */
  proposed: string | null
  settled: boolean
  duties: number
}

/** The standing of a case: for counting over many while a cut is moved. `given` must have no faults. */
export function proposalOf(compiled: CompiledFramework, given: Case, asOf: string): Proposal {
  const { layout, framework, runs } = compiled
  const run = runs.primary
  runToStage(compiled, run, given, asOf)
  runSupport(compiled, run)
  const first = framework.support.offers.length
  const duties = framework.monitoring.obligations.filter((_, at) => run.fired.support[(first + at) * 2] === 1).length
  return { proposed: layout.stageIds[run.classified.proposed] ?? null, settled: run.classified.settled, duties }
}
