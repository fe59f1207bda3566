import type { Comparison, Framework } from '../../schema/types.generated.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'
import { comparisonsOf, depthOf, isFactReference } from '../conditions/tree.ts'
import type { Fault } from '../errors.ts'
import { type Fact, factsOfFramework, isResultOfClassification, isVocabulary } from '../facts.ts'
import { operators } from '../operators.ts'

const deepest = 32

/** Facts that are none, operators on the wrong type, constants that can't be, conditions that are too deep. */
export function conditionFaults(framework: Framework): Fault[] {
  const facts = factsOfFramework(framework)
  return conditionsOf(framework).flatMap(({ when, at, afterClassification }) => {
    if (depthOf(when) > deepest) return [{ pointer: at, message: `a condition can be at most ${deepest} levels deep` }]
    return comparisonsOf(when, at).flatMap(({ comparison, at: where }) => comparisonFaults(comparison, where, facts, afterClassification))
  })
}

function comparisonFaults({ fact: name, operator, value }: Comparison, at: string, facts: Map<string, Fact>, afterClassification: boolean): Fault[] {
  const fact = facts.get(name)
  const fault = factFault(name, fact, `${at}/fact`, afterClassification)
  if (fault || fact === undefined) return fault ? [fault] : []
  const { takes, list } = operators[operator]
  if (!takes.includes(fact.type))
    return [{ pointer: `${at}/operator`, message: `'${operator}' compares ${takes.join(' or ')}, and '${name}' is a ${fact.type}` }]
  if (isFactReference(value)) return referenceFaults(fact, value.fact, `${at}/value/fact`, facts, afterClassification, list)
  if (list !== Array.isArray(value))
    return [{ pointer: `${at}/value`, message: list ? `'${operator}' takes a list` : `'${operator}' takes one value, not a list` }]
  return (Array.isArray(value) ? value : [value]).flatMap((constant, index) => constantFault(fact, constant, list ? `${at}/value/${index}` : `${at}/value`))
}

function factFault(name: string, fact: Fact | undefined, at: string, afterClassification: boolean): Fault | undefined {
  if (fact === undefined || !isVocabulary(fact)) return { pointer: at, message: `'${name}' is not a known fact` }
  if (!afterClassification && isResultOfClassification(name))
    return { pointer: at, message: `'${name}' is a result of the classification: only support and monitoring can read it` }
  return undefined
}

function referenceFaults(fact: Fact, name: string, at: string, facts: Map<string, Fact>, afterClassification: boolean, list: boolean): Fault[] {
  const other = facts.get(name)
  const fault = factFault(name, other, at, afterClassification)
  if (fault || other === undefined) return fault ? [fault] : []
  if (list) return [{ pointer: at, message: 'a list operator takes a list, not another fact' }]
  const same = other.type === fact.type && (fact.type === 'number' || JSON.stringify(fact.options) === JSON.stringify(other.options))
  return same ? [] : [{ pointer: at, message: `'${name}' can't be compared with '${fact.name}': they are of different kinds` }]
}

function constantFault(fact: Fact, constant: number | string | boolean, at: string): Fault[] {
  if (fact.type === 'number')
    return typeof constant === 'number' && Number.isFinite(constant) ? [] : [{ pointer: at, message: `'${fact.name}' is compared with a number` }]
  if (fact.options.includes(constant as string | boolean)) return []
  return [{ pointer: at, message: `'${String(constant)}' is none of ${fact.options.join(', ')}` }]
}
