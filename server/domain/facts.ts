import type { Framework, Indicator } from '../schema/types.generated.ts'
import type { FactType } from './operators.ts'

export type FactKind = 'value' | 'gap' | 'change' | 'stage' | 'count' | 'worst' | 'evidence' | 'academy' | 'previous' | 'classification'

/** One fact a condition may read. */
export interface Fact {
  name: string
  kind: FactKind
  type: FactType
  /** What a category or boolean fact may be, weakest or worst first. */
  options: readonly (string | boolean)[]
  /** The indicator it is of, for `value`, `gap`, `change` and `stage`. */
  indicator?: Indicator
  /** The stage that `stages.<stage>` counts, and the domain of `stages.<stage>.<domain>`. */
  stage?: string
  domain?: string
}

export const phases = ['primary', 'secondary', 'all-through', 'special', 'sixteen-plus'] as const

/** Ids that would be taken for other facts, or for what every JavaScript object has. */
export const reservedIds: readonly string[] = ['stages', 'evidence', 'academy', 'previous', 'classification', 'always', 'constructor']

const place = { classification: ['classification.made', 'classification.stage', 'classification.settled'] }

/** Whether only support and monitoring may read the fact: it is a result of the classification. */
export function isResultOfClassification(fact: string): boolean {
  return place.classification.includes(fact)
}

/** Every fact of the framework by name, in the order of the framework. */
export function factsOfFramework(framework: Framework): Map<string, Fact> {
  const stages = framework.stages.map((stage) => stage.id)
  const domains = framework.domains.map((domain) => domain.id)
  const truth = [false, true]
  const facts: Fact[] = [
    ...framework.indicators.flatMap((indicator) => factsOfIndicator(indicator, stages)),
    ...stages.map((stage): Fact => ({ name: `stages.${stage}`, kind: 'count', type: 'number', options: [], stage })),
    ...stages.flatMap((stage) =>
      domains.map((domain): Fact => ({ name: `stages.${stage}.${domain}`, kind: 'count', type: 'number', options: [], stage, domain })),
    ),
    { name: 'stages.worst', kind: 'worst', type: 'category', options: stages },
    { name: 'evidence.present', kind: 'evidence', type: 'number', options: [] },
    ...domains.map((domain): Fact => ({ name: `evidence.present.${domain}`, kind: 'evidence', type: 'number', options: [], domain })),
    { name: 'academy.phase', kind: 'academy', type: 'category', options: phases },
    { name: 'academy.new-joiner', kind: 'academy', type: 'boolean', options: truth },
    { name: 'academy.months-in-trust', kind: 'academy', type: 'number', options: [] },
    { name: 'previous.stage', kind: 'previous', type: 'category', options: stages },
    { name: 'classification.made', kind: 'classification', type: 'boolean', options: truth },
    { name: 'classification.stage', kind: 'classification', type: 'category', options: stages },
    { name: 'classification.settled', kind: 'classification', type: 'boolean', options: truth },
  ]
  return new Map(facts.map((fact) => [fact.name, fact]))
}

function factsOfIndicator(indicator: Indicator, stages: string[]): Fact[] {
  const options =
    indicator.type === 'category' ? (indicator.categories ?? []).map((category) => category.id) : indicator.type === 'boolean' ? [false, true] : []
  const value: Fact = { name: indicator.id, kind: 'value', type: indicator.type, options, indicator }
  const stage: Fact = { name: `${indicator.id}.stage`, kind: 'stage', type: 'category', options: stages, indicator }
  if (indicator.type !== 'number') return [value, stage]
  const derived = (kind: 'gap' | 'change'): Fact => ({ name: `${indicator.id}.${kind}`, kind, type: 'number', options: [], indicator })
  return [value, derived('gap'), derived('change'), stage]
}

/** Whether a condition may name the fact: `evidence.present.<domain>` is the minimum evidence's own. */
export function isVocabulary(fact: Fact): boolean {
  return !(fact.kind === 'evidence' && fact.domain !== undefined)
}

const stagesByFacts = new WeakMap<ReadonlyMap<string, Fact>, string[]>()

/** The ids of the framework's stages, weakest first. Asked for each condition that is put in words, so they are kept with the facts, which never change. */
export function stagesOfFacts(facts: ReadonlyMap<string, Fact>): string[] {
  const known = stagesByFacts.get(facts)
  if (known) return known
  const stages = [...facts.values()].flatMap(({ kind, stage, domain }) => (kind === 'count' && domain === undefined ? [stage!] : []))
  stagesByFacts.set(facts, stages)
  return stages
}
