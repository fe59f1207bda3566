import { isFactReference } from '../../../../server/domain/conditions/tree.ts'
import { type Fact, factsOfFramework, isResultOfClassification, isVocabulary } from '../../../../server/domain/facts.ts'
import { type Operator, operators } from '../../../../server/domain/operators.ts'
import { comparedNumber, hasAmount, isDifference, type SpokenNumber, spokenNumber, type Way } from '../../../../server/domain/words/spoken-number.ts'
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

/** How a number is spoken in this comparison; undefined where it is none, or compared with several or with another fact. */
export function spokenOf({ operator, value }: Comparison, fact: Fact): SpokenNumber | undefined {
  if (fact.type !== 'number' || typeof value !== 'number' || operators[operator].list) return undefined
  return spokenNumber(fact, operator, value)
}

/** The comparison as it is spoken now. */
export function withSpoken({ fact: name }: Comparison, fact: Fact, spoken: SpokenNumber): Comparison {
  return { fact: name, ...comparedNumber(fact, spoken) }
}

/** The comparison spoken another way: an amount stays, and where there was none it is one ordinary year's change. */
export function withWay(comparison: Comparison, fact: Fact, way: Way): Comparison {
  const now = spokenOf(comparison, fact)
  if (!hasAmount(way)) return withSpoken(comparison, fact, { way })
  const amount = now?.amount ?? (isDifference(fact.kind) ? (fact.indicator?.tolerance ?? 1) : first(fact))
  const side = now?.side ?? (now?.way === 'worse' || now?.way === 'no-better' ? 'worse' : 'better')
  return withSpoken(comparison, fact, { way, amount, ...(isDifference(fact.kind) ? { side } : {}) })
}

/** The comparison with another fact, keeping operator and value where they still mean something. */
export function withFact(comparison: Comparison, before: Fact | undefined, fact: Fact): Comparison {
  const alike = before?.type === fact.type && before.kind === fact.kind && (fact.kind !== 'value' || before.indicator?.unit === fact.indicator?.unit)
  const operator = operatorsFor(fact).includes(comparison.operator) ? comparison.operator : fact.type === 'number' ? 'greaterThanInclusive' : 'equal'
  if (fact.type === 'number' && !alike) return { fact: fact.name, operator: 'greaterThanInclusive', value: first(fact) }
  return withOperator({ ...comparison, fact: fact.name, operator }, operator, fact)
}

/** The comparison with another operator; one value becomes a list and the first of a list one value. */
export function withOperator({ fact: name, value }: Comparison, operator: Operator, fact: Fact): Comparison {
  const list = operators[operator].list
  const given = Array.isArray(value) ? value : isFactReference(value) ? [] : [value]
  const fit = given.filter((each) => fits(each, fact))
  if (list) return { fact: name, operator, value: fit.length > 0 ? fit : [option(fact)] }
  if (isFactReference(value)) return { fact: name, operator, value }
  return { fact: name, operator, value: fit[0] ?? (fact.type === 'number' ? first(fact) : option(fact)) }
}

function fits(value: number | string | boolean, fact: Fact): boolean {
  if (fact.type === 'number') return typeof value === 'number' && within(value, fact)
  return fact.options.includes(value as string | boolean)
}

function within(value: number, { kind, indicator }: Fact): boolean {
  return kind !== 'value' || (value >= (indicator?.min ?? value) && value <= (indicator?.max ?? value))
}

/** A first number: as national, as last year, one indicator, the least of the range. */
function first({ kind, indicator }: Fact): number {
  if (kind === 'value') return Math.max(0, indicator?.min ?? 0)
  return isDifference(kind) ? 0 : 1
}

function option({ type, options }: Fact): string | boolean {
  return options[type === 'boolean' ? options.length - 1 : 0] ?? ''
}
