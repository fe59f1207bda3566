import type { Case } from '../../schema/types.generated.ts'
import { countedDays } from '../capacity-days.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { obligationGiven, offerGiven } from '../evaluation/holds.ts'
import type { Run } from '../evaluation/run.ts'
import { runSupport, runToStage } from '../evaluation/run-compiled.ts'

/** A framework's offers and obligations as compare reads them: ids in order, and the days of each offer. */
export interface Items {
  offers: string[]
  obligations: string[]
  days: Float64Array
}

export function itemsOf({ framework }: CompiledFramework): Items {
  const { offers } = framework.support
  return {
    offers: offers.map(({ id }) => id),
    obligations: framework.monitoring.obligations.map(({ id }) => id),
    days: Float64Array.from(offers, countedDays),
  }
}

/** A case without its moderation, which would hold the stage whatever the rules say. */
export function unmoderated(given: Case): Case {
  if (given.moderation === undefined) return given
  const { moderation: _, ...rest } = given
  return rest
}

/** The proposed stage of a case alone; -1 without one. */
export function stagePlace(compiled: CompiledFramework, given: Case, asOf: string): number {
  runToStage(compiled, compiled.runs.primary, given, asOf)
  return compiled.runs.primary.classified.proposed
}

/** Evaluates a case into a run, with its support; answers the proposed stage or null. */
export function evaluateInto(compiled: CompiledFramework, run: Run, given: Case, asOf: string): string | null {
  runToStage(compiled, run, given, asOf)
  runSupport(compiled, run)
  return compiled.layout.stageIds[run.classified.proposed] ?? null
}

/** The ids of the offers and of the obligations that a run gives. */
export function givenIds({ offers, obligations }: Items, run: Run): { offers: string[]; obligations: string[] } {
  return {
    offers: offers.filter((_, at) => offerGiven(run, at)),
    obligations: obligations.filter((_, at) => obligationGiven(run, at)),
  }
}

/** Days a year of the offers that a run gives. */
export function daysOf({ days }: Items, run: Run): number {
  let sum = 0
  for (let at = 0; at < days.length; at++) if (offerGiven(run, at)) sum += days[at]!
  return sum
}

/** Whether two runs fired the same support; only for frameworks with the same items in the same order. */
export function sameSupport(a: Run, b: Run): boolean {
  const [left, right] = [a.fired.support, b.fired.support]
  for (let at = 0; at < left.length; at += 2) if (left[at] !== right[at]) return false
  return true
}
