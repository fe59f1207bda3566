import type { Condition, Framework, Limit, Rule, Threshold } from '../../schema/types.generated.ts'
import { type Fact, factsOfFramework } from '../facts.ts'
import { bandsOf, greaterIsBetter } from './bands.ts'
import { allOf, anyOf, type EngineComparison, type EngineCondition, type EngineEvent, type EngineRule, type Reading } from './engine-rule.ts'
import { exists, translateComparison } from './translate-comparison.ts'
import { translateCondition } from './translate-condition.ts'

/** The three lists that json-rules-engine runs one after the other; our code only counts stages and takes the first in between. */
export interface Translation {
  facts: Map<string, Fact>
  /** One rule per indicator and stage: the stage is possible for the indicator. */
  thresholds: EngineRule[]
  /** Minimum evidence, limits and rules, each in both readings, in the order of the framework. */
  classification: EngineRule[]
  /** Offers and obligations, each in both readings. */
  support: EngineRule[]
}

const readings: readonly Reading[] = ['certain', 'possible']

/** The framework, which must have no faults, as plain json-rules-engine rules over bounds. */
export function translate(framework: Framework): Translation {
  const facts = factsOfFramework(framework)
  return { facts, thresholds: thresholdRules(framework, facts), classification: classificationRules(framework, facts), support: supportRules(framework, facts) }
}

function thresholdRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]))
  const stages = framework.stages.map((stage) => stage.id)
  return framework.thresholds.flatMap((threshold) => {
    const indicator = indicators.get(threshold.indicator)!
    const better = greaterIsBetter(threshold, indicator)
    const ofStage = threshold.cuts
      ? bandsOf(threshold, stages[0]!).map((band): [string, EngineCondition] => [band.stage, inBand(threshold, band.from, band.to, better)])
      : stages.flatMap((stage): [string, EngineCondition][] => {
          const options = Object.keys(threshold.categories ?? {}).filter((category) => threshold.categories?.[category] === stage)
          return options.length === 0 ? [] : [[stage, anyCategory(indicator.id, indicator.type, options)]]
        })
    return ofStage.map(([stage, condition]) =>
      rule(allOf([phaseCondition(threshold, facts), condition]), { type: 'stage', params: { indicator: indicator.id, stage, threshold: threshold.id } }),
    )
  })
}

function phaseCondition(threshold: Threshold, facts: Map<string, Fact>): EngineCondition {
  if (threshold.phases === undefined) return allOf([])
  return translateComparison({ fact: 'academy.phase', operator: 'in', value: threshold.phases }, facts, 'possible')
}

function inBand(threshold: Threshold, from: number | undefined, to: number | undefined, greater: boolean): EngineCondition {
  const name = threshold.compare === 'national-gap' ? `${threshold.indicator}.gap` : threshold.indicator
  const [best, worst] = greater ? (['max', 'min'] as const) : (['min', 'max'] as const)
  const reaches: EngineComparison[] =
    from === undefined ? [] : [{ fact: `${name}.${best}`, operator: greater ? 'greaterThanInclusive' : 'lessThanInclusive', value: from }]
  const stays: EngineComparison[] = to === undefined ? [] : [{ fact: `${name}.${worst}`, operator: greater ? 'lessThan' : 'greaterThan', value: to }]
  return allOf([exists(name), ...reaches, ...stays])
}

function anyCategory(name: string, type: string, options: string[]): EngineCondition {
  const value = (option: string) => (type === 'boolean' ? option === 'true' : option)
  return allOf([exists(name), anyOf(options.map((option) => ({ fact: `${name}.possible`, operator: 'contains', value: value(option) })))])
}

function classificationRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
  const { minimumEvidence, limits, rules } = framework.classification
  const counted: [string, number][] = [
    ['evidence.present', minimumEvidence.indicators],
    ...minimumEvidence.domains.map((domain): [string, number] => [`evidence.present.${domain}`, 1]),
  ]
  const enough: Condition = { all: counted.map(([fact, least]) => ({ fact, operator: 'greaterThanInclusive', value: least })) }
  const both = (type: 'limit' | 'rule', { id, when }: Limit | Rule) =>
    readings.map((reading) => rule(translateCondition(when, facts, reading), { type, params: { id, reading } }))
  return [
    ...readings.map((reading) => rule(translateCondition(enough, facts, reading), { type: 'evidence', params: { reading } })),
    ...limits.flatMap((limit) => both('limit', limit)),
    ...rules.flatMap((each) => both('rule', each)),
  ]
}

function supportRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
  const byStage = new Set(framework.support.tiers.filter((tier) => tier.byStage).map((tier) => tier.id))
  const made: Condition = { fact: 'classification.made', operator: 'equal', value: true }
  const both = (type: 'offer' | 'obligation', item: { id: string; tier: string; when?: Condition }) =>
    readings.map((reading) => {
      const conditions = [...(byStage.has(item.tier) ? [translateCondition(made, facts, reading)] : []), translateCondition(item.when, facts, reading)]
      return rule(allOf(conditions), { type, params: { id: item.id, reading } })
    })
  return [
    ...framework.support.offers.flatMap((offer) => both('offer', offer)),
    ...framework.monitoring.obligations.flatMap((obligation) => both('obligation', obligation)),
  ]
}

function rule(condition: EngineCondition, event: EngineEvent): EngineRule {
  const { params } = event
  const name =
    'indicator' in params
      ? `${params.threshold}/${params.stage}`
      : 'id' in params
        ? `${event.type}/${params.id}/${params.reading}`
        : `${event.type}/${params.reading}`
  const conditions = 'all' in condition || 'any' in condition ? condition : { all: [condition] }
  return { name, conditions, event }
}
