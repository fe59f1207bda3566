import type { Comparison } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import { type Operator, operators } from '../operators.ts'
import { factInWords, withoutCapital } from './fact.ts'
import type { Names } from './names.ts'
import { amountInWords, countInWords, differenceInWords, listInWords, numberInWords } from './numbers.ts'
import { categoryWords, optionInWords, truthWords } from './option.ts'
import { hasAmount, isDifference, levelInWords, type SpokenNumber, spokenNumber, wayInWords } from './spoken-number.ts'

/** One piece of a comparison as it is read. An editor shows the pieces in this order, each in its own control, so that it reads as the sentence does. */
export interface Piece {
  /** What is looked at, how it is compared, the figure, which way the figure goes, one or several of a list, what else it is compared with, words between. */
  is: 'subject' | 'way' | 'amount' | 'side' | 'choice' | 'other' | 'words'
  words: string
}

type Constant = number | string | boolean

/** A comparison in pieces; one after the other they are its sentence. */
export function phraseOf({ fact: name, operator, value }: Comparison, facts: Map<string, Fact>, names: Names): Piece[] {
  const fact = facts.get(name)
  if (fact === undefined) return [subject(name), way(operators[operator].words), { is: 'choice', words: JSON.stringify(value) }]
  if (isFactReference(value)) {
    const other = facts.get(value.fact)
    return [
      subject(factInWords(fact, names)),
      way(betweenFacts(fact, operator, other)),
      { is: 'other', words: other ? withoutCapital(factInWords(other, names)) : value.fact },
    ]
  }
  const constants = Array.isArray(value) ? value : [value]
  if (fact.type === 'boolean') return truth(fact, (so) => constants.includes(so) !== isNegative(operator))
  if (fact.type === 'category') return options(fact, operator, constants, names)
  return operators[operator].list ? numbers(fact, operator, constants as number[], names) : number(fact, operator, constants[0] as number, names)
}

/** The pieces as a sentence without capital or full stop. */
export function sentenceOfPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((said, { words }) => (said === '' || words.startsWith(',') ? said + words : `${said} ${words}`), '')
}

const subject = (words: string): Piece => ({ is: 'subject', words })
const way = (words: string): Piece => ({ is: 'way', words })
const between = (words: string): Piece => ({ is: 'words', words })
const isNegative = (operator: Operator) => operator === 'notEqual' || operator === 'notIn'

/** How two facts are compared. Of differences, more is better; one fact "is" another only by being the same. */
export function betweenFacts({ kind }: Fact, operator: Operator, other: Fact | undefined): string {
  if (operator === 'equal') return 'is the same as'
  if (operator === 'notEqual') return 'is not the same as'
  if (isDifference(kind) && other && isDifference(other.kind)) return differences[operator] ?? operators[operator].words
  return operators[operator].words
}

const differences: Partial<Record<Operator, string>> = {
  lessThan: 'is worse than',
  lessThanInclusive: 'is no better than',
  greaterThan: 'is better than',
  greaterThanInclusive: 'is at least as good as',
}

function number(fact: Fact, operator: Operator, value: number, names: Names): Piece[] {
  const spoken = spokenNumber(fact, operator, value)
  const said = wayInWords(spoken.way)
  if (isDifference(fact.kind)) return difference(fact, spoken)
  if (fact.kind === 'value') {
    const is = operator === 'equal' ? 'is' : operator === 'notEqual' ? 'is not' : `is ${said}`
    return [subject(fact.indicator!.title), way(is), { is: 'amount', words: amountInWords(value, fact.indicator!) }]
  }
  if (fact.kind === 'academy') {
    const amount: Piece[] = hasAmount(spoken.way)
      ? [{ is: 'amount', words: countInWords(spoken.amount ?? 0, 'month').replace('-', '\u2212') }]
      : [between('months')]
    return [subject('the academy has been in the trust for'), way(said), ...amount]
  }
  const single = hasAmount(spoken.way) && spoken.amount === 1
  const rest = fact.kind === 'count' ? `${single ? 'is' : 'are'} in ${names.stage(fact.stage!)}` : `${single ? 'has' : 'have'} a figure`
  const what = `${single ? 'indicator' : 'indicators'}${fact.domain === undefined ? '' : ` of ${names.domain(fact.domain)}`} ${rest}`
  return [way(said), ...(hasAmount(spoken.way) ? [{ is: 'amount' as const, words: numberInWords(spoken.amount ?? 0) }] : []), subject(what)]
}

/** The words of a difference that are the same for every amount: "than national", "than last year". */
function difference({ kind, indicator }: Fact, { way: how, amount, side }: SpokenNumber): Piece[] {
  const title = subject(indicator!.title)
  if (amount === undefined) return [title, way(levelInWords(kind, how))]
  const open = how === 'at-most' || how === 'less-than' ? `, or ${side === 'worse' ? 'better' : 'worse'}` : ''
  const than = `${side} than ${kind === 'gap' ? 'national' : 'last year'}`
  return [
    title,
    way(`is ${wayInWords(how)}`),
    { is: 'amount', words: differenceInWords(amount, indicator!) },
    { is: 'side', words: than },
    ...(open === '' ? [] : [between(open)]),
  ]
}

/** One of several numbers. */
function numbers(fact: Fact, operator: Operator, values: number[], names: Names): Piece[] {
  const said = listInWords(
    values.map((value) => oneOf(fact, value)),
    isNegative(operator) ? 'nor' : 'or',
  )
  const title = isDifference(fact.kind) ? fact.indicator!.title : factInWords(fact, names)
  return [subject(title), way(isNegative(operator) ? 'is not' : 'is'), { is: 'choice', words: said }]
}

function oneOf({ kind, indicator }: Fact, value: number): string {
  if (!isDifference(kind)) return amountInWords(value, kind === 'value' && indicator ? indicator : {})
  const than = kind === 'gap' ? 'national' : 'last year'
  if (value === 0) return `the same as ${than}`
  return `${differenceInWords(value, indicator!)} ${value < 0 ? 'worse' : 'better'} than ${than}`
}

function options(fact: Fact, operator: Operator, constants: Constant[], names: Names): Piece[] {
  const [who, is] = categoryWords(fact)
  const not = isNegative(operator)
  const titles = constants.map((each) => optionInWords(fact, String(each), names))
  return [subject(who), way(not ? is.replace(/^(is|was)/, '$1 not') : is), { is: 'choice', words: listInWords(titles, not ? 'nor' : 'or') }]
}

function truth(fact: Fact, wanted: (so: boolean) => boolean): Piece[] {
  const { who, so, not, either, neither } = truthWords(fact)
  const words = wanted(true) ? (wanted(false) ? either : so) : wanted(false) ? not : neither
  return [subject(who), way(words)]
}
