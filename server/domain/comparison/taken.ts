import type { ScenarioCase } from '../../schema/types.generated.ts'
import { type CompiledFramework, decideStage, decideSupport } from '../compile.ts'
import { decidedBy } from '../evaluation/classify.ts'

/** What one case gives under one framework, kept apart from the run it was read from. */
export interface Taken {
  /** The proposed stage; moderations are left out, for they would hide every move. */
  stage: string | null
  decidedBy: string
  offers: string[]
  obligations: string[]
  days: number
}

/** A case without its moderation, which would hold the stage whatever the rules say. */
export function unmoderated({ moderation: _, ...given }: ScenarioCase): ScenarioCase {
  return given
}

/** The proposed stage of a case alone; -1 without one. */
export function stagePlace(compiled: CompiledFramework, given: ScenarioCase, asOf: string): number {
  decideStage(compiled, compiled.runs.asked, given, asOf)
  return compiled.runs.asked.classified.proposed
}

/** Stage, support and duties of a case. */
export function take(compiled: CompiledFramework, given: ScenarioCase, asOf: string): Taken {
  const { plan, framework, runs } = compiled
  const run = runs.asked
  decideStage(compiled, run, given, asOf)
  decideSupport(compiled, run)
  const fired = run.fired.support
  const offers = framework.support.offers.filter((_, at) => fired[at * 2] === 1)
  const first = framework.support.offers.length
  return {
    stage: plan.stageIds[run.classified.proposed] ?? null,
    decidedBy: decidedBy(plan, run),
    offers: offers.map(({ id }) => id),
    obligations: framework.monitoring.obligations.flatMap(({ id }, at) => (fired[(first + at) * 2] === 1 ? [id] : [])),
    days: offers.reduce((sum, { capacityDays = 0 }) => sum + capacityDays, 0),
  }
}
