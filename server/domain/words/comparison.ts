import type { Comparison, Indicator } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import { type Operator, operators } from '../operators.ts'
import type { Names } from './names.ts'
import { phaseNames } from './names.ts'
import { amountInWords, countInWords, differenceInWords, listInWords, numberInWords } from './numbers.ts'

type Constant = number | string | boolean

/** What a comparison asks for, as a sentence without capital or full stop: "Persistent absence is at least 20%". */
export function comparisonInWords({ fact: name, operator, value }: Comparison, facts: Map<string, Fact>, names: Names): string {
  const fact = facts.get(name)
  if (fact === undefined) return `${name} ${operators[operator].words} ${JSON.stringify(value)}`
  if (isFactReference(value)) {
    const other = facts.get(value.fact)
    return `${factInWords(fact, names)} ${betweenFacts[operator] ?? operators[operator].words} ${other ? withoutCapital(factInWords(other, names)) : value.fact}`
  }
  const constants = Array.isArray(value) ? value : [value]
  if (fact.type === 'number' && !operators[operator].list) return number(fact, operator, constants[0] as number, names)
  return options(fact, operator, constants, names)
}

/** Of two facts: one "is" another only by being the same. */
const betweenFacts: Partial<Record<Operator, string>> = { equal: 'is the same as', notEqual: 'is not the same as' }

/** What a fact is called: "Persistent absence compared with national". */
export function factInWords(fact: Fact, names: Names): string {
  const title = fact.indicator?.title ?? ''
  switch (fact.kind) {
    case 'value':
      return title
    case 'gap':
      return `${title} compared with national`
    case 'change':
      return `the change in ${title} since last year`
    case 'stage':
      return `the stage of ${title}`
    case 'count':
      return `the number of indicators in ${names.stage(fact.stage!)}${fact.domain ? ` (${names.domain(fact.domain)})` : ''}`
    case 'worst':
      return 'the weakest indicator'
    case 'evidence':
      return `the number of indicators with a figure${fact.domain ? ` (${names.domain(fact.domain)})` : ''}`
    case 'previous':
      return "last year's stage"
    case 'academy':
      return (
        { 'academy.phase': 'the phase of the academy', 'academy.new-joiner': 'whether the academy is new to the trust' }[fact.name] ??
        'the number of months in the trust'
      )
    case 'classification':
      return (
        { 'classification.made': 'whether there is a classification', 'classification.settled': 'whether the classification is settled' }[fact.name] ??
        'the classification'
      )
  }
}

function number(fact: Fact, operator: Operator, value: number, names: Names): string {
  if (fact.kind === 'gap') return `${fact.indicator!.title} is ${gapInWords(operator, value, fact.indicator!)}`
  if (fact.kind === 'change') return `${fact.indicator!.title} ${changeInWords(operator, value, fact.indicator!)}`
  if (fact.kind === 'value') return `${fact.indicator!.title} ${operators[operator].words} ${amountInWords(value, fact.indicator!)}`
  if (fact.kind === 'count') {
    const where = fact.domain ? ` of ${names.domain(fact.domain)}` : ''
    const several = quantity(operator, value, 'indicator')
    return `${several}${where} ${isOne(several) ? 'is' : 'are'} in ${names.stage(fact.stage!)}`
  }
  if (fact.kind === 'evidence') {
    const several = quantity(operator, value, 'indicator')
    return `${several}${fact.domain ? ` of ${names.domain(fact.domain)}` : ''} ${isOne(several) ? 'has' : 'have'} a figure`
  }
  return `the academy has been in the trust for ${quantity(operator, value, 'month')}`
}

/** Whether a quantity in words ends in one thing, which takes the singular. */
function isOne(quantity: string): boolean {
  return quantity.endsWith(' 1 indicator')
}

function quantity(operator: Operator, value: number, one: string): string {
  const counted = countInWords(value, one)
  if (operator === 'equal') return value === 0 ? `no ${one}s` : `exactly ${counted}`
  if (operator === 'notEqual') return `not exactly ${counted}`
  if (operator === 'greaterThan' && Number.isInteger(value)) return `at least ${countInWords(value + 1, one)}`
  if (operator === 'lessThan' && Number.isInteger(value)) return value === 1 ? `no ${one}s` : `at most ${countInWords(value - 1, one)}`
  if (operator === 'lessThanInclusive' && value === 0) return `no ${one}s`
  return `${operator.startsWith('greater') ? 'at least' : 'at most'} ${counted}`
}

function gapInWords(operator: Operator, value: number, indicator: Indicator): string {
  if (value === 0) {
    const atZero: Partial<Record<Operator, string>> = {
      lessThan: 'worse than national',
      lessThanInclusive: 'no better than national',
      greaterThan: 'better than national',
      greaterThanInclusive: 'at least as good as national',
      equal: 'the same as national',
      notEqual: 'not the same as national',
    }
    return atZero[operator] ?? ''
  }
  return `${sided(operator, value, indicator)} ${value < 0 ? 'worse' : 'better'} than national${open(operator, value)}`
}

function changeInWords(operator: Operator, value: number, indicator: Indicator): string {
  if (value === 0) {
    const atZero: Partial<Record<Operator, string>> = {
      lessThan: 'has got worse since last year',
      lessThanInclusive: 'has not got better since last year',
      greaterThan: 'has got better since last year',
      greaterThanInclusive: 'has not got worse since last year',
      equal: 'has not changed since last year',
      notEqual: 'has changed since last year',
    }
    return atZero[operator] ?? ''
  }
  return `is ${sided(operator, value, indicator)} ${value < 0 ? 'worse' : 'better'} than last year${open(operator, value)}`
}

/** How far out a signed difference is: less than −8 is "more than 8 points" (worse). */
function sided(operator: Operator, value: number, indicator: Indicator): string {
  const amount = differenceInWords(value, indicator)
  if (operator === 'equal') return `exactly ${amount}`
  if (operator === 'notEqual') return `not exactly ${amount}`
  const further = (operator === 'lessThan' || operator === 'lessThanInclusive') === value < 0
  const inclusive = operator.endsWith('Inclusive')
  return `${further ? (inclusive ? 'at least' : 'more than') : inclusive ? 'at most' : 'less than'} ${amount}`
}

function open(operator: Operator, value: number): string {
  if (value < 0 && operator.startsWith('greater')) return ', or better'
  return value > 0 && operator.startsWith('less') ? ', or worse' : ''
}

function options(fact: Fact, operator: Operator, constants: Constant[], names: Names): string {
  const negative = operator === 'notEqual' || operator === 'notIn'
  const not = negative ? ' not' : ''
  const either = (words: string[]) => listInWords(words, negative ? 'nor' : 'or')
  if (fact.type === 'number') return `${factInWords(fact, names)} is${not} ${either(constants.map((each) => amountOf(fact, each as number)))}`
  if (fact.type === 'boolean') return truth(fact, constants.includes(true) !== negative)
  if (fact.name === 'academy.phase') return `the academy is${not} ${either(constants.map((each) => phaseNames[String(each)] ?? String(each)))}`
  if (fact.kind === 'value') return `${fact.indicator!.title} is${not} ${either(constants.map((each) => names.category(fact.indicator!, each as string)))}`
  const stages = either(constants.map((each) => names.stage(String(each))))
  if (fact.kind === 'stage') return `${fact.indicator!.title} is${not} in ${stages}`
  if (fact.kind === 'worst') return `the weakest indicator is${not} in ${stages}`
  if (fact.kind === 'previous') return `last year's stage was${not} ${stages}`
  return `the academy is${not} classified as ${stages}`
}

/** One number of a list, with the unit of what it is compared with. */
function amountOf({ kind, indicator }: Fact, value: number): string {
  if (indicator === undefined) return numberInWords(value)
  return amountInWords(value, kind === 'value' || indicator.unit !== '%' ? indicator : { unit: 'points' })
}

function truth(fact: Fact, wanted: boolean): string {
  if (fact.name === 'academy.new-joiner') return wanted ? 'the academy is new to the trust' : 'the academy is not new to the trust'
  if (fact.name === 'classification.made') return wanted ? 'the academy has a classification' : 'no classification can be made yet'
  if (fact.name === 'classification.settled') return wanted ? 'the classification is settled' : 'the classification is not settled'
  return `${fact.indicator!.title} is ${wanted ? 'yes' : 'no'}`
}

function withoutCapital(text: string): string {
  return text.startsWith('The ') ? `the ${text.slice(4)}` : text
}
