import type { AbsenceReason, Framework, Indicator, IndicatorOutcome, Outcome } from '../../../server/schema/types.generated.ts'

export interface IndicatorRow {
  indicator: Indicator
  outcome: IndicatorOutcome
}

export interface IndicatorGroup {
  domain: string
  title: string
  rows: IndicatorRow[]
}

const isKnown = ({ value }: IndicatorOutcome) => typeof value !== 'object'

/** The indicators an outcome rests on or waits for, by domain; what is not known and not considered is left out. */
export function indicatorGroups(framework: Framework, { indicators, notConsidered }: Outcome): IndicatorGroup[] {
  const rows = rowsOf(framework, indicators).filter(({ outcome }) => isKnown(outcome) || !isLeftOut(outcome, notConsidered))
  return framework.domains.flatMap(({ id, title }) => {
    const own = rows.filter(({ indicator }) => indicator.domain === id)
    return own.length > 0 ? [{ domain: id, title, rows: own }] : []
  })
}

/** Titles of the indicators that say nothing, by the reason they are absent. */
export function leftOut(framework: Framework, { indicators, notConsidered }: Outcome): Map<AbsenceReason, string[]> {
  const byReason = new Map<AbsenceReason, string[]>()
  for (const { indicator, outcome } of rowsOf(framework, indicators)) {
    if (typeof outcome.value !== 'object' || !isLeftOut(outcome, notConsidered)) continue
    byReason.set(outcome.value.absent, [...(byReason.get(outcome.value.absent) ?? []), indicator.title])
  }
  return byReason
}

/** "Not published" and "does not apply" never wait for a value either. */
function isLeftOut({ id, value }: IndicatorOutcome, notConsidered: string[]): boolean {
  return notConsidered.includes(id) || (typeof value === 'object' && ['not-published', 'not-applicable'].includes(value.absent))
}

function rowsOf(framework: Framework, outcomes: IndicatorOutcome[]): IndicatorRow[] {
  const byId = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]))
  return outcomes.flatMap((outcome) => {
    const indicator = byId.get(outcome.id)
    return indicator ? [{ indicator, outcome }] : []
  })
}
