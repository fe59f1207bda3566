import { compare } from '../../../../server/domain/compare.ts'
import { type Taken, take } from '../../../../server/domain/comparison/taken.ts'
import type { CompiledFramework } from '../../../../server/domain/compile.ts'
import { type Decision, decide } from '../../../../server/domain/decide.ts'
import type { AcademyReference, Flip, Framework, Obligation, Offer, ScenarioCase } from '../../../../server/schema/types.generated.ts'
import { fitting } from '../cohort/cases.ts'

/** What one academy gains or loses by moving. */
export interface Consequence {
  academy: AcademyReference
  from: string | null
  to: string | null
  because: Flip[]
  decidedBy: string
  settled: boolean
  gained: { offers: Offer[]; duties: Obligation[] }
  lost: { offers: Offer[]; duties: Obligation[] }
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
export function consequencesOf(before: CompiledFramework, after: CompiledFramework, cases: readonly ScenarioCase[], asOf: string): Consequences {
  const fit = cases.map((given) => fitting(after, fitting(before, given)))
  const report = compare(before, after, fit, { asOf, attribution: false })
  const movers = new Map(report.movers.map((mover) => [mover.academy.id, mover]))
  const duties = { before: 0, after: 0 }
  const moves: Consequence[] = []
  const stays: Consequences['stays'] = []
  for (const given of fit) {
    const [was, is] = [taken(before, given, asOf), taken(after, given, asOf)]
    duties.before += was.obligations.length
    duties.after += is.obligations.length
    const { settled } = decision(after, given, asOf)
    const mover = movers.get(given.academy.id)
    if (!mover) stays.push({ academy: given.academy, stage: is.stage, settled })
    else
      moves.push({
        ...mover,
        decidedBy: is.decidedBy,
        settled,
        ...exchanged(before.framework, after.framework, was, is),
        days: Number((is.days - was.days).toFixed(6)),
      })
  }
  return { moves, stays, days: report.capacityDays, duties }
}

function taken(compiled: CompiledFramework, given: ScenarioCase, asOf: string): Taken {
  return take(compiled, given, given.asOf ?? asOf)
}

function decision(compiled: CompiledFramework, given: ScenarioCase, asOf: string): Decision {
  return decide(compiled, given, given.asOf ?? asOf)
}

function exchanged(before: Framework, after: Framework, was: Taken, is: Taken): Pick<Consequence, 'gained' | 'lost'> {
  const only = <T extends { id: string }>(items: T[], here: string[], there: string[]) => items.filter(({ id }) => here.includes(id) && !there.includes(id))
  return {
    gained: { offers: only(after.support.offers, is.offers, was.offers), duties: only(after.monitoring.obligations, is.obligations, was.obligations) },
    lost: { offers: only(before.support.offers, was.offers, is.offers), duties: only(before.monitoring.obligations, was.obligations, is.obligations) },
  }
}

/** "1 academy moves. 3 stay." */
export function answerOf({ moves, stays }: Pick<Consequences, 'moves' | 'stays'>): { lead: string; rest: string } {
  const lead = moves.length === 0 ? 'No academy moves' : moves.length === 1 ? '1 academy moves' : `${moves.length} academies move`
  const rest = stays.length === 0 ? '' : `${stays.length} ${stays.length === 1 ? 'stays' : 'stay'}.`
  return { lead, rest }
}
