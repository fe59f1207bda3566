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

const known = new WeakMap<Plan, Map<string, ThresholdPlan | undefined>>()

/** The threshold that puts this indicator's value into a stage in this phase, if there is one. */
export function thresholdFor(plan: Plan, indicator: string, phase: Phase): ThresholdPlan | undefined {
  const ofPlan = known.get(plan) ?? new Map<string, ThresholdPlan | undefined>()
  known.set(plan, ofPlan)
  const key = `${indicator} ${phase}`
  if (!ofPlan.has(key)) ofPlan.set(key, find(plan, indicator, phase))
  return ofPlan.get(key)
}

function find({ framework, byId, stageIds }: Plan, indicator: string, phase: Phase): ThresholdPlan | undefined {
  const threshold = framework.thresholds.find((each) => each.indicator === indicator && (each.phases === undefined || each.phases.includes(phase)))
  if (threshold === undefined) return undefined
  return { threshold, bands: threshold.cuts ? bandsOf(threshold, stageIds[0]!) : [], greater: greaterIsBetter(threshold, byId.get(indicator)!.indicator) }
}
