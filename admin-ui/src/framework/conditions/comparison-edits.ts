import { type Fact, factsOfFramework, isResultOfClassification, isVocabulary } from '../../../../server/domain/facts.ts'
import { type Operator, operators } from '../../../../server/domain/operators.ts'
import type { Comparison, Framework } from '../../../../server/schema/types.generated.ts'

/** Which facts a condition may name: support and duties may read the classification too. */
export type ConditionPlace = 'classification' | 'support'

/** The facts the editor offers, in the framework's order. */
export function factsOffered(framework: Framework, place: ConditionPlace): Fact[] {
  return [...factsOfFramework(framework).values()].filter((fact) => isVocabulary(fact) && (place === 'support' || !isResultOfClassification(fact.name)))
}

/** The operators for a fact of this type. Lists of numbers are left out: nobody says them. */
export function operatorsFor(fact: Fact): Operator[] {
  return (Object.keys(operators) as Operator[]).filter(
    (operator) => operators[operator].takes.includes(fact.type) && !(fact.type === 'number' && operators[operator].list),
  )
}

/** A first comparison to change: at least one indicator in the weakest stage. */
export function firstComparison(framework: Framework): Comparison {
  return { fact: `stages.${framework.stages[0]?.id ?? ''}`, operator: 'greaterThanInclusive', value: 1 }
}

/** The comparison with another fact, keeping operator and value where they still fit. */
export function withFact(comparison: Comparison, fact: Fact): Comparison {
  const operator = operatorsFor(fact).includes(comparison.operator) ? comparison.operator : fact.type === 'number' ? 'greaterThanInclusive' : 'equal'
  return withOperator({ ...comparison, fact: fact.name, operator }, operator, fact)
}

/** The comparison with another operator; one value becomes a list and the first of a list one value. */
export function withOperator({ fact: name, value }: Comparison, operator: Operator, fact: Fact): Comparison {
  const list = operators[operator].list
  const given = Array.isArray(value) ? value : typeof value === 'object' ? [] : [value]
  const fit = given.filter((each) => fits(each, fact))
  if (list) return { fact: name, operator, value: fit.length > 0 ? fit : [first(fact)] }
  if (typeof value === 'object' && !Array.isArray(value)) return { fact: name, operator, value }
  return { fact: name, operator, value: fit[0] ?? first(fact) }
}

function fits(value: number | string | boolean, fact: Fact): boolean {
  if (fact.type === 'number') return typeof value === 'number'
  return fact.options.includes(value as string | boolean)
}

function first(fact: Fact): number | string | boolean {
  if (fact.type === 'number') return fact.kind === 'count' || fact.kind === 'evidence' ? 1 : 0
  return fact.options[fact.type === 'boolean' ? fact.options.length - 1 : 0] ?? ''
}
