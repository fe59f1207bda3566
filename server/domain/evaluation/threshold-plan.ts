import type { Phase, Threshold } from '../../schema/types.generated.ts'
import { type Band, bandsOf, greaterIsBetter } from '../rules/bands.ts'
import type { Plan } from './plan.ts'

/** The threshold of one indicator for one phase, with its bands worked out. */
export interface ThresholdPlan {
  threshold: Threshold
  /** Of a threshold with cuts, weakest first, without empty ones; none for categories. */
  bands: Band[]
  greater: boolean
}

type ByIndicator = Map<string, ThresholdPlan | undefined>

const known = new WeakMap<Plan, Map<Phase, ByIndicator>>()

/** The threshold that puts this indicator's value into a stage in this phase, if there is one. */
export function thresholdFor(plan: Plan, indicator: string, phase: Phase): ThresholdPlan | undefined {
  return (known.get(plan)?.get(phase) ?? ofPhase(plan, phase)).get(indicator)
}

function ofPhase(plan: Plan, phase: Phase): ByIndicator {
  const byPhase = known.get(plan) ?? new Map<Phase, ByIndicator>()
  known.set(plan, byPhase)
  const made: ByIndicator = new Map(plan.indicators.map(({ indicator }) => [indicator.id, find(plan, indicator.id, phase)]))
  byPhase.set(phase, made)
  return made
}

function find({ framework, byId, stageIds }: Plan, indicator: string, phase: Phase): ThresholdPlan | undefined {
  const threshold = framework.thresholds.find((each) => each.indicator === indicator && (each.phases === undefined || each.phases.includes(phase)))
  if (threshold === undefined) return undefined
  return { threshold, bands: threshold.cuts ? bandsOf(threshold, stageIds[0]!) : [], greater: greaterIsBetter(threshold, byId.get(indicator)!.indicator) }
}
