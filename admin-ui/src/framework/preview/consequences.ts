import { totalDays } from '../../../../server/domain/capacity-days.ts'
import { adaptCase } from '../../../../server/domain/evaluation/adapt-case.ts'
import type { CompiledFramework } from '../../../../server/domain/evaluation/compile.ts'
import { evaluate, type PlainOutcome } from '../../../../server/domain/outcome/evaluate.ts'
import { proposalOf } from '../../../../server/domain/outcome/stage-outcome.ts'
import { compare } from '../../../../server/domain/version-comparison/compare.ts'
import type { AcademyReference, Case, Flip, ObligationGiven, OfferGiven } from '../../../../server/schema/types.generated.ts'

/** What one academy gains and loses by moving. */
export interface Consequence {
  academy: AcademyReference
  from: string | null
  to: string | null
  because: Flip[]
  decidedBy: string
  settled: boolean
  gained: { offers: OfferGiven[]; duties: ObligationGiven[] }
  lost: { offers: OfferGiven[]; duties: ObligationGiven[] }
  /** Days a year more, or fewer when negative. */
  days: number
}

/** What a change does to a cohort: who moves and who stays, days and duties before and after. */
export interface Consequences {
  moves: Consequence[]
  stays: { academy: AcademyReference; stage: string | null; settled: boolean }[]
  days: { before: number; after: number }
  duties: { before: number; after: number }
}

/** The consequences of going from one framework to another, computed here with the rules the service uses. */
export function consequencesOf(before: CompiledFramework, after: CompiledFramework, cases: readonly Case[], asOf: string): Consequences {
  const report = compare(before, after, [...cases], { asOf, attribution: false })
  const movers = new Map(report.movers.map((mover) => [mover.academy.id, mover]))
  const duties = { before: dutiesUnder(before, cases, asOf), after: 0 }
  const moves: Consequence[] = []
  const stays: Consequences['stays'] = []
  for (const given of cases) {
    const day = given.asOf ?? asOf
    const { proposed: stage, settled, duties: count } = proposalOf(after, adaptCase(after, given), day)
    duties.after += count
    const mover = movers.get(given.academy.id)
    if (mover) moves.push({ ...mover, settled, ...exchangeOf(before, after, given, day) })
    else stays.push({ academy: given.academy, stage, settled })
  }
  return { moves, stays, days: report.capacityDays, duties }
}

/** How many duties there are before; kept, for it stays while a cut is moved. */
function dutiesUnder(before: CompiledFramework, cases: readonly Case[], asOf: string): number {
  const known = counted.get(before)
  if (known?.cases === cases && known.asOf === asOf) return known.duties
  const duties = cases.reduce((sum, given) => sum + proposalOf(before, adaptCase(before, given), given.asOf ?? asOf).duties, 0)
  counted.set(before, { cases, asOf, duties })
  return duties
}

const counted = new WeakMap<CompiledFramework, { cases: readonly Case[]; asOf: string; duties: number }>()

/** What one academy that moves gains and loses, and what decides it then. */
function exchangeOf(
  before: CompiledFramework,
  after: CompiledFramework,
  given: Case,
  asOf: string,
): Pick<Consequence, 'decidedBy' | 'gained' | 'lost' | 'days'> {
  const [was, is] = [evaluate(before, adaptCase(before, given), { asOf }), evaluate(after, adaptCase(after, given), { asOf })]
  return { decidedBy: is.classification.decidedBy, ...exchanged(was, is), days: daysOf(is) - daysOf(was) }
}

function exchanged(was: PlainOutcome, is: PlainOutcome): Pick<Consequence, 'gained' | 'lost'> {
  return {
    gained: { offers: without(is.support, was.support), duties: without(is.monitoring, was.monitoring) },
    lost: { offers: without(was.support, is.support), duties: without(was.monitoring, is.monitoring) },
  }
}

function without<T extends { id: string }>(items: T[], others: T[]): T[] {
  return items.filter(({ id }) => !others.some((other) => other.id === id))
}

function daysOf({ support }: PlainOutcome): number {
  return totalDays(support)
}

/** "1 academy moves" and "3 stay." */
export function answerOf({ moves, stays }: Pick<Consequences, 'moves' | 'stays'>): { lead: string; rest: string } {
  const lead = moves.length === 0 ? 'No academy moves' : moves.length === 1 ? '1 academy moves' : `${moves.length} academies move`
  const rest = stays.length === 0 ? '' : `${stays.length} ${stays.length === 1 ? 'stays' : 'stay'}.`
  return { lead, rest }
}

/** What a screen reader says of the whole, days included. */
export function spokenOf(of: Consequences): string {
  const { lead, rest } = answerOf(of)
  const days = Number((of.days.after - of.days.before).toFixed(2))
  const cost = days === 0 ? '' : ` ${Math.abs(days)} ${days > 0 ? 'more' : 'fewer'} ${Math.abs(days) === 1 ? 'day' : 'days'} a year.`
  return `${lead}. ${rest}${cost}`.trim()
}
