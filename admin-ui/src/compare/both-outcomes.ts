import { totalDays } from '../../../server/domain/capacity-days.ts'
import { adaptCase } from '../../../server/domain/evaluation/adapt-case.ts'
import type { CompiledFramework } from '../../../server/domain/evaluation/compile.ts'
import { evaluate, type PlainOutcome } from '../../../server/domain/outcome/evaluate.ts'
import type { AcademyReference, Case, Framework, Obligation } from '../../../server/schema/types.generated.ts'

/** One academy under both frameworks. */
export interface BothOutcomes {
  academy: AcademyReference
  was: PlainOutcome
  is: PlainOutcome
}

/** Every case under both frameworks, by the rules the service uses: for what the report does not carry. */
export function bothOutcomes(before: CompiledFramework, after: CompiledFramework, cases: readonly Case[], asOf: string): BothOutcomes[] {
  return cases.map((given) => {
    const options = { asOf: given.asOf ?? asOf }
    return { academy: given.academy, was: evaluate(before, adaptCase(before, given), options), is: evaluate(after, adaptCase(after, given), options) }
  })
}

/** Support days of the academies in one stage; null is what every academy has, whatever its stage. */
export interface StageDays {
  stage: string | null
  before: number
  after: number
}

/** The academies whose stage stays open on one side. */
export function unsettled(outcomes: readonly BothOutcomes[], side: 'was' | 'is'): Set<string> {
  const open = outcomes.filter((both) => both[side].classification.stage !== null && !both[side].classification.settled)
  return new Set(open.map(({ academy }) => academy.id))
}

/** Days a year by the stage the academies are in, and what everyone has. */
export function daysByStage(outcomes: readonly BothOutcomes[], before: Framework, after: Framework): StageDays[] {
  const stages = after.stages.map(({ id }) => id)
  const sum = (side: 'was' | 'is', framework: Framework, stage: string | null) => {
    const byStage = new Set(framework.support.tiers.filter((tier) => tier.byStage).map(({ id }) => id))
    const counted = outcomes.flatMap((both) =>
      both[side].support.filter((offer) => (stage === null ? !byStage.has(offer.tier) : byStage.has(offer.tier) && both[side].classification.stage === stage)),
    )
    return totalDays(counted)
  }
  return [...stages, null].map((stage) => ({ stage, before: sum('was', before, stage), after: sum('is', after, stage) }))
}

const RANK = ['once', 'annually', 'termly', 'half-termly', 'per-meeting', 'weekly']

export interface CadenceChange {
  duty: Obligation
  was: string
  more: boolean
  academies: string[]
}

/** Duties that stay and come more or less often. */
export function cadenceChanges(outcomes: readonly BothOutcomes[], before: Framework, after: Framework): CadenceChange[] {
  return after.monitoring.obligations.flatMap((duty) => {
    const earlier = before.monitoring.obligations.find(({ id }) => id === duty.id)
    if (!earlier || earlier.cadence === duty.cadence) return []
    const kept = outcomes.filter(({ was, is }) => was.monitoring.some(({ id }) => id === duty.id) && is.monitoring.some(({ id }) => id === duty.id))
    if (kept.length === 0) return []
    return [{ duty, was: earlier.cadence, more: RANK.indexOf(duty.cadence) > RANK.indexOf(earlier.cadence), academies: kept.map(({ academy }) => academy.id) }]
  })
}
