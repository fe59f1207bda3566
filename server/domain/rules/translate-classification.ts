import type { Condition, Framework, Limit, Rule } from '../../schema/types.generated.ts'
import type { Fact } from '../facts.ts'
import { type EngineRule, engineRule, readings } from './engine-rule.ts'
import { translateCondition } from './translate-condition.ts'

/** Minimum evidence, limits and rules, each in both readings, in the order of the framework. */
export function classificationRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
  const { minimumEvidence, limits, rules } = framework.classification
  const counted: [string, number][] = [
    ['evidence.present', minimumEvidence.indicators],
    ...minimumEvidence.domains.map((domain): [string, number] => [`evidence.present.${domain}`, 1]),
  ]
  const enough: Condition = { all: counted.map(([fact, least]) => ({ fact, operator: 'greaterThanInclusive', value: least })) }
  const both = (type: 'limit' | 'rule', { id, when }: Limit | Rule) =>
    readings.map((reading) => engineRule(translateCondition(when, facts, reading), { type, params: { id, reading } }))
  return [
    ...readings.map((reading) => engineRule(translateCondition(enough, facts, reading), { type: 'evidence', params: { reading } })),
    ...limits.flatMap((limit) => both('limit', limit)),
    ...rules.flatMap((each) => both('rule', each)),
  ]
}
