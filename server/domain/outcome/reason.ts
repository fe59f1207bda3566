import type { Comparison } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import type { Run } from '../evaluation/run.ts'
import type { Fact } from '../facts.ts'
import { operators } from '../operators.ts'
import { comparisonInWords } from '../words/comparison.ts'
import type { Names } from '../words/names.ts'
import { amountInWords, capitalised, countInWords } from '../words/numbers.ts'
import { observedInWords } from './observed.ts'

/** What was found, where a comparison holds: "Persistent absence is 22.6%, at least 20%", "3 indicators are in Repair". */
export function heldInWords(layout: FrameworkLayout, run: Run, names: Names, comparison: Comparison): string {
  const facts = layout.translation.facts
  const fact = facts.get(comparison.fact)!
  const asked = comparisonInWords(comparison, facts, names)
  if (isFactReference(comparison.value)) return `${asked} (${bothObserved(layout, run, names, comparison)})`
  if (fact.kind === 'classification' || fact.kind === 'academy') return asked
  const observed = observedInWords(fact, layout, run, names)
  const { operator, value } = comparison
  if (fact.kind === 'count') {
    const count = run.slots[layout.slots.of.get(fact.name)! + 1]!
    if (run.slots[layout.slots.of.get(fact.name)! + 2] !== count) return `${asked} (${observed})`
    const where = fact.domain === undefined ? '' : ` of ${names.domain(fact.domain)}`
    return `${count === 0 ? 'no indicators' : countInWords(count, 'indicator')}${where} ${count === 1 ? 'is' : 'are'} in ${names.stage(fact.stage!)}`
  }
  if (fact.type === 'number' && !operators[operator].list && typeof value === 'number') return numberHeld(fact, asked, observed, operator, value)
  return pinned(fact, observed) ?? asked
}

function numberHeld(fact: Fact, asked: string, observed: string, operator: Comparison['operator'], value: number): string {
  if (fact.kind === 'evidence') return asked
  const title = fact.indicator!.title
  const exact = `${title} is ${observed}`
  if (operator === 'equal' || value === 0) return exact
  if (fact.kind === 'value') return `${exact}, ${operators[operator].words.replace('is ', '')} ${amountInWords(value, fact.indicator!)}`
  return `${exact}, ${asked.slice(title.length).replace(/^ is /, '')}`
}

/** The one thing it is, said instead of the list it was looked for in. */
function pinned(fact: Fact, observed: string): string | undefined {
  if (observed.includes(' or ')) return undefined
  if (fact.kind === 'value') return `${fact.indicator!.title} is ${observed}`
  if (fact.kind === 'stage') return `${fact.indicator!.title} is in ${observed}`
  if (fact.kind === 'worst') return `the weakest indicator is in ${observed}`
  return fact.kind === 'previous' ? `last year's stage was ${observed}` : undefined
}

/** What a comparison asks for that was not found, with what was: "Progress 8 is in Sustain (it is in Improve)". */
export function failedInWords(layout: FrameworkLayout, run: Run, names: Names, comparison: Comparison): string {
  const facts = layout.translation.facts
  const fact = facts.get(comparison.fact)!
  const asked = comparisonInWords(comparison, facts, names)
  if (isFactReference(comparison.value)) return `${asked} (${bothObserved(layout, run, names, comparison)})`
  if (fact.kind === 'academy' || fact.name === 'classification.made' || fact.name === 'classification.settled') return asked
  const observed = observedInWords(fact, layout, run, names)
  const is = fact.kind === 'previous' ? 'it was ' : fact.kind === 'count' || fact.kind === 'evidence' ? 'now ' : 'it is '
  return `${asked} (${isUnknown(observed) ? '' : is}${observed})`
}

function isUnknown(observed: string): boolean {
  return observed.startsWith('not ') || observed.startsWith('without ')
}

function bothObserved(layout: FrameworkLayout, run: Run, names: Names, { fact, value }: Comparison): string {
  const facts = layout.translation.facts
  const other = isFactReference(value) ? facts.get(value.fact)! : facts.get(fact)!
  return `${observedInWords(facts.get(fact)!, layout, run, names)} against ${observedInWords(other, layout, run, names)}`
}

/** Several reasons as one: joined by semicolons where one of them has a comma. Said once each. */
export function reasonsInWords(words: string[]): string {
  const each = [...new Set(words)]
  if (each.length < 2) return each[0] ?? ''
  if (each.some((text) => text.includes(','))) return `${each.slice(0, -1).join('; ')}; and ${each.at(-1)}`
  return `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

/** The same as a sentence of its own, without a full stop. */
export function sentenceOf(words: string[]): string {
  return capitalised(reasonsInWords(words))
}
