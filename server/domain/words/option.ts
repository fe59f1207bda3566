import type { Fact } from '../facts.ts'
import { type Names, phaseNames } from './names.ts'

/** What a category fact is called in its sentence, and its verb. */
export function categoryWords({ kind, name, indicator }: Fact): [subject: string, verb: string] {
  if (name === 'academy.phase') return ['the academy', 'is']
  if (kind === 'value') return [indicator!.title, 'is']
  if (kind === 'stage') return [indicator!.title, 'is in']
  if (kind === 'worst') return ['the weakest indicator', 'is in']
  return kind === 'previous' ? ["last year's stage", 'was'] : ['the academy', 'is classified as']
}

/** One thing a category fact may be, in words. */
export function optionInWords(fact: Fact, option: string, names: Names): string {
  if (fact.name === 'academy.phase') return phaseNames[option] ?? option
  return fact.kind === 'value' ? names.category(fact.indicator!, option) : names.stage(option)
}

interface TruthWords {
  who: string
  so: string
  not: string
  /** Where both are asked for, which says no more than that it is known. */
  either: string
  neither: string
}

/** What is said where a boolean fact is so, and where it is not. */
export function truthWords({ name, indicator }: Fact): TruthWords {
  if (name === 'academy.new-joiner') return { who: 'the academy', so: 'is new to the trust', not: 'is not new to the trust', ...newOrNot }
  if (name === 'classification.made') return { who: 'the academy', so: 'has a classification', not: 'has no classification yet', ...madeOrNot }
  if (name === 'classification.settled') return { who: 'the classification', so: 'is settled', not: 'is not settled', ...settledOrNot }
  return { who: indicator!.title, so: 'is yes', not: 'is no', either: 'is yes or no', neither: 'is neither yes nor no' }
}

// none may end in "or not": what is said next may begin with "exactly 3 indicators"
const newOrNot = { either: 'either is or is not new to the trust', neither: 'is neither new to the trust nor not' }
const madeOrNot = { either: 'either has a classification or has none', neither: 'has neither a classification nor none' }
const settledOrNot = { either: 'either is or is not settled', neither: 'is neither settled nor not' }
