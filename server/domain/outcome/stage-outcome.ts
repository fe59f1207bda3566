import type { Case } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { decidedBy, stagesIn } from '../evaluation/decide-stage.ts'
import { obligationGiven } from '../evaluation/holds.ts'
import { onlyPlace } from '../evaluation/places.ts'
import { runSupport, runToStage } from '../evaluation/run-compiled.ts'

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
    const stage = layout.stageIds[onlyPlace(set)]
    if (stage !== undefined) stages[indicator.id] = stage
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
  const duties = framework.monitoring.obligations.filter((_, at) => obligationGiven(run, at)).length
  return { proposed: layout.stageIds[run.classified.proposed] ?? null, settled: run.classified.settled, duties }
}
