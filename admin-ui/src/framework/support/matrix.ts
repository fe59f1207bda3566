import { totalDays } from '../../../../server/domain/capacity-days.ts'
import type { Comparison, Condition, Framework, Offer, Tier } from '../../../../server/schema/types.generated.ts'

/** What each stage is given of one tier, weakest stage first; `everyone` holds what does not depend on the stage. */
export interface TierColumn {
  tier: Tier
  everyone: Offer[]
  byStage: Map<string, Offer[]>
}

/** The stage by tier matrix of the framework. An offer that rests on more than the stage stands under each stage it may be given in. */
export function supportMatrix({ support, stages }: Framework): TierColumn[] {
  return support.tiers.map((tier) => {
    const offers = support.offers.filter((offer) => offer.tier === tier.id)
    if (!tier.byStage) return { tier, everyone: offers, byStage: new Map() }
    return { tier, everyone: [], byStage: new Map(stages.map(({ id }) => [id, offers.filter((offer) => mayBeGiven(offer.when, id))])) }
  })
}

/** Whether the condition leaves the stage possible; what it says of other things is not looked at. */
export function mayBeGiven(when: Condition | undefined, stage: string): boolean {
  if (when === undefined) return true
  if ('all' in when) return when.all.every((member) => mayBeGiven(member, stage))
  if ('any' in when) return when.any.some((member) => mayBeGiven(member, stage))
  if ('not' in when) return !isOnStage(when.not) || !mayBeGiven(when.not, stage)
  return !isOnStage(when) || names(when, stage)
}

function isOnStage(when: Condition): when is Comparison {
  return 'fact' in when && when.fact === 'classification.stage'
}

function names({ operator, value }: Comparison, stage: string): boolean {
  const named = Array.isArray(value) ? value.includes(stage) : value === stage
  return operator === 'equal' || operator === 'in' ? named : !named
}

/** Days a year of offers together. */
export function daysTogether(offers: readonly Offer[]): number {
  return totalDays(offers)
}
