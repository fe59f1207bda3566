import type { Framework, Phase, Threshold } from '../../schema/types.generated.ts'
import { phases } from '../facts.ts'
import { type Band, bandsOf, greaterIsBetter } from '../rules/bands.ts'

/** The threshold of one indicator for one phase, with its bands worked out. */
export interface PhaseThreshold {
  threshold: Threshold
  /** Of a threshold with cuts, weakest first, without empty ones; none for categories. */
  bands: Band[]
  greater: boolean
}

/** By phase and indicator, the threshold that puts its value into a stage, where there is one. */
export type PhaseThresholds = Record<Phase, Map<string, PhaseThreshold>>

/** The thresholds of a framework by phase; of two that name an indicator and phase the first counts. */
export function phaseThresholds({ indicators, stages, thresholds }: Framework): PhaseThresholds {
  const byPhase = Object.fromEntries(phases.map((phase) => [phase, new Map()])) as PhaseThresholds
  for (const threshold of thresholds) {
    const indicator = indicators.find(({ id }) => id === threshold.indicator)
    const weakest = stages[0]
    if (indicator === undefined || weakest === undefined) continue
    const found = { threshold, bands: threshold.cuts ? bandsOf(threshold, weakest.id) : [], greater: greaterIsBetter(threshold, indicator) }
    for (const phase of threshold.phases ?? phases) if (!byPhase[phase].has(indicator.id)) byPhase[phase].set(indicator.id, found)
  }
  return byPhase
}
