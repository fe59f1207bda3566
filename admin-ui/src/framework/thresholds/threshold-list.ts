import type { Framework, Indicator, Threshold } from '../../../../server/schema/types.generated.ts'
import { PHASES } from '../../lib/words.ts'

export interface ListedThreshold {
  threshold: Threshold
  indicator: Indicator
  /** The indicator's title, with its phases where another threshold of it is for others. */
  title: string
}

export interface DomainThresholds {
  id: string
  title: string
  thresholds: ListedThreshold[]
}

/** Every threshold under the domain of its indicator, in the framework's order; domains without one are left out. */
export function thresholdsByDomain(framework: Framework): DomainThresholds[] {
  return framework.domains.flatMap(({ id, title }) => {
    const indicators = framework.indicators.filter((indicator) => indicator.domain === id)
    const thresholds = indicators.flatMap((indicator) => thresholdsOf(framework, indicator))
    return thresholds.length > 0 ? [{ id, title, thresholds }] : []
  })
}

function thresholdsOf(framework: Framework, indicator: Indicator): ListedThreshold[] {
  const own = framework.thresholds.filter((threshold) => threshold.indicator === indicator.id)
  return own.map((threshold) => ({
    threshold,
    indicator,
    title: own.length > 1 ? `${indicator.title}, ${phasesInWords(threshold.phases ?? indicator.phases)}` : indicator.title,
  }))
}

/** "primary", "secondary and all-through". */
export function phasesInWords(phases: readonly Indicator['phases'][number][]): string {
  const names = phases.map((phase) => PHASES[phase].toLowerCase())
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
