import type { Academy, Framework, Indicator, IndicatorOutcome, Outcome } from '../../../server/schema/types.generated.ts'

/** What one square of the pressure grid says of an academy's indicator. */
export type Square = { kind: 'stage'; stage: string } | { kind: 'open' } | { kind: 'unknown' } | { kind: 'not-for-phase' }

export interface PressureRow {
  indicator: Indicator
  squares: Square[]
}

export interface PressureGroup {
  domain: string
  title: string
  rows: PressureRow[]
}

/** Indicators that say something of at least one academy, grouped by domain, each with a square per academy. */
export function pressureGroups(framework: Framework, academies: readonly Academy[], outcomes: readonly Outcome[]): PressureGroup[] {
  const of = new Map(outcomes.map((outcome) => [outcome.academy?.id, outcome]))
  const square = (academy: Academy, indicator: Indicator): Square => {
    if (!indicator.phases.includes(academy.phase)) return { kind: 'not-for-phase' }
    return squareOf(
      of.get(academy.id)?.indicators.find(({ id }) => id === indicator.id),
      indicator,
    )
  }
  return framework.domains.flatMap(({ id, title }) => {
    const rows = framework.indicators
      .filter(({ domain }) => domain === id)
      .map((indicator) => ({ indicator, squares: academies.map((academy) => square(academy, indicator)) }))
      .filter(({ squares }) => squares.some(({ kind }) => kind === 'stage' || kind === 'open'))
    return rows.length > 0 ? [{ domain: id, title, rows }] : []
  })
}

function squareOf(outcome: IndicatorOutcome | undefined, { whenAbsent }: Indicator): Square {
  if (outcome?.stage) return { kind: 'stage', stage: outcome.stage }
  const value = outcome?.value
  const open = typeof value === 'object' && ['missing', 'suppressed', 'not-yet'].includes(value.absent) && whenAbsent === 'open'
  return open ? { kind: 'open' } : { kind: 'unknown' }
}
