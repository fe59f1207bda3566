import type { Condition, Framework } from '../../schema/types.generated.ts'
import type { Fact } from '../facts.ts'
import { allOf, type EngineRule, engineRule, readings } from './engine-rule.ts'
import { translateCondition } from './translate-condition.ts'

/** Offers and obligations, each in both readings. */
export function supportRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
  const byStage = new Set(framework.support.tiers.filter((tier) => tier.byStage).map((tier) => tier.id))
  const made: Condition = { fact: 'classification.made', operator: 'equal', value: true }
  const both = (type: 'offer' | 'obligation', item: { id: string; tier: string; when?: Condition }) =>
    readings.map((reading) => {
      const conditions = [...(byStage.has(item.tier) ? [translateCondition(made, facts, reading)] : []), translateCondition(item.when, facts, reading)]
      return engineRule(allOf(conditions), { type, params: { id: item.id, reading } })
    })
  return [
    ...framework.support.offers.flatMap((offer) => both('offer', offer)),
    ...framework.monitoring.obligations.flatMap((obligation) => both('obligation', obligation)),
  ]
}
