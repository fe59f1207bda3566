import type { Phase, Threshold } from '../../schema/types.generated.ts'
import { type Band, bandsOf, greaterIsBetter } from '../rules/bands.ts'
import type { FrameworkLayout } from './framework-layout.ts'

/** The threshold of one indicator for one phase, with its bands worked out. */
export interface PhaseThreshold {
  threshold: Threshold
  /** Of a threshold with cuts, weakest first, without empty ones; none for categories. */
  bands: Band[]
  greater: boolean
}

type ByIndicator = Map<string, PhaseThreshold | undefined>

const known = new WeakMap<FrameworkLayout, Map<Phase, ByIndicator>>()

/** The threshold that puts this indicator's value into a stage in this phase, if there is one. */
export function thresholdFor(layout: FrameworkLayout, indicator: string, phase: Phase): PhaseThreshold | undefined {
  return (known.get(layout)?.get(phase) ?? ofPhase(layout, phase)).get(indicator)
}

function ofPhase(layout: FrameworkLayout, phase: Phase): ByIndicator {
  const byPhase = known.get(layout) ?? new Map<Phase, ByIndicator>()
  known.set(layout, byPhase)
  const made: ByIndicator = new Map(layout.indicators.map(({ indicator }) => [indicator.id, find(layout, indicator.id, phase)]))
  byPhase.set(phase, made)
  return made
}

function find({ framework, byId, stageIds }: FrameworkLayout, indicator: string, phase: Phase): PhaseThreshold | undefined {
  const threshold = framework.thresholds.find((each) => each.indicator === indicator && (each.phases === undefined || each.phases.includes(phase)))
  if (threshold === undefined) return undefined
  return { threshold, bands: threshold.cuts ? bandsOf(threshold, stageIds[0]!) : [], greater: greaterIsBetter(threshold, byId.get(indicator)!.indicator) }
}
