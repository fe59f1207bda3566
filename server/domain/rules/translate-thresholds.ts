import type { Framework, Threshold } from '../../schema/types.generated.ts'
import type { Fact } from '../facts.ts'
import { bandsOf, greaterIsBetter } from './bands.ts'
import { allOf, anyOf, type EngineComparison, type EngineCondition, type EngineRule, engineRule } from './engine-rule.ts'
import { exists, translateComparison } from './translate-comparison.ts'

/** One rule per indicator and stage: where a cut (or a list of categories) becomes a rule for json-rules-engine. */
export function thresholdRules(framework: Framework, facts: Map<string, Fact>): EngineRule[] {
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
      engineRule(allOf([phaseCondition(threshold, facts), condition]), { type: 'stage', params: { indicator: indicator.id, stage, threshold: threshold.id } }),
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
