import type { Fact } from '../../../../server/domain/facts.ts'
import { type Operator, operators } from '../../../../server/domain/operators.ts'
import { categoryWords, truthWords } from '../../../../server/domain/words/option.ts'
import { betweenFacts } from '../../../../server/domain/words/phrase.ts'
import { hasAmount, isDifference, levelInWords, wayInWords, waysOf } from '../../../../server/domain/words/spoken-number.ts'
import type { Comparison } from '../../../../server/schema/types.generated.ts'
import { operatorsFor, spokenOf, withOperator, withWay } from './comparison-edits.ts'

/** One way to compare, in the words of the sentence, and the comparison that choosing it gives. */
export interface WayChoice {
  value: string
  words: string
  give: (comparison: Comparison) => Comparison
}

/** The ways a comparison may be said, and which it is now. */
export function wayChoices(comparison: Comparison, fact: Fact, other: Fact | undefined): { now: string; ways: WayChoice[] } {
  const { operator, value } = comparison
  const byOperator = (given: Operator[], words: (operator: Operator) => string): WayChoice[] =>
    given.map((each) => ({ value: each, words: words(each), give: (from) => withOperator(from, each, fact) }))
  if (typeof value === 'object' && !Array.isArray(value)) {
    const alone = operatorsFor(fact).filter((each) => !operators[each].list)
    return { now: operator, ways: byOperator(alone, (each) => betweenFacts(fact, each, other)) }
  }
  if (fact.type === 'boolean') return truths(comparison, fact)
  if (fact.type === 'category') {
    const [, is] = categoryWords(fact)
    const list = Array.isArray(value)
    const not = operator === 'notEqual' || operator === 'notIn'
    const pair: [Operator, Operator] = list ? ['in', 'notIn'] : ['equal', 'notEqual']
    return { now: pair[not ? 1 : 0], ways: byOperator(pair, (each) => (each === pair[0] ? is : is.replace(/^(is|was)/, '$1 not'))) }
  }
  const spoken = spokenOf(comparison, fact)
  const ways = waysOf(fact).map((way): WayChoice => ({ value: way, words: wayWords(fact, way), give: (from) => withWay(from, fact, way) }))
  if (spoken) return { now: spoken.way, ways }
  // a list of numbers, which only a system writes: it stays until another way is chosen
  return { now: operator, ways: [{ value: operator, words: operator === 'notIn' ? 'is not' : 'is', give: (from) => from }, ...ways] }
}

function wayWords(fact: Fact, way: ReturnType<typeof waysOf>[number]): string {
  if (!hasAmount(way)) return isDifference(fact.kind) ? levelInWords(fact.kind, way) : wayInWords(way)
  if (fact.kind === 'value' && way === 'exactly') return 'is'
  if (fact.kind === 'value' && way === 'not-exactly') return 'is not'
  return fact.kind === 'value' || isDifference(fact.kind) ? `is ${wayInWords(way)}` : wayInWords(way)
}

function truths({ operator, value }: Comparison, fact: Fact): { now: string; ways: WayChoice[] } {
  const { so, not } = truthWords(fact)
  const negative = operator === 'notEqual' || operator === 'notIn'
  const named = Array.isArray(value) ? value.includes(true) : value === true
  const give =
    (wanted: boolean) =>
    ({ fact: name }: Comparison): Comparison => ({ fact: name, operator: 'equal', value: wanted })
  return {
    now: String(named !== negative),
    ways: [
      { value: 'true', words: so, give: give(true) },
      { value: 'false', words: not, give: give(false) },
    ],
  }
}
