import type { Fact, FactKind } from '../facts.ts'
import type { Operator } from '../operators.ts'

/** How a comparison of a number is spoken. */
export type Way = keyof typeof ways

/** A number compared as people say it: at least 8 (points) worse. */
export interface SpokenNumber {
  way: Way
  /** Left out where the way says it all: "worse than national", "no indicators". Of a difference it has no sign. */
  amount?: number
  /** Which way a difference goes: on every indicator, whichever way it runs, a positive difference is better. */
  side?: Side
}

export type Side = 'better' | 'worse'

/** What each way is in words, and the operator it is where a difference is better (and no amount is looked at from the other side). */
const ways = {
  'at-least': { words: 'at least', operator: 'greaterThanInclusive' },
  'more-than': { words: 'more than', operator: 'greaterThan' },
  'at-most': { words: 'at most', operator: 'lessThanInclusive' },
  'less-than': { words: 'less than', operator: 'lessThan' },
  exactly: { words: 'exactly', operator: 'equal' },
  'not-exactly': { words: 'not exactly', operator: 'notEqual' },
  better: { words: 'better', operator: 'greaterThan' },
  'as-good': { words: 'at least as good', operator: 'greaterThanInclusive' },
  same: { words: 'the same', operator: 'equal' },
  'not-same': { words: 'not the same', operator: 'notEqual' },
  'no-better': { words: 'no better', operator: 'lessThanInclusive' },
  worse: { words: 'worse', operator: 'lessThan' },
  no: { words: 'no', operator: 'equal' },
} as const satisfies Record<string, { words: string; operator: Operator }>

const measured: Way[] = ['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'not-exactly']
const level: Way[] = ['better', 'as-good', 'same', 'not-same', 'no-better', 'worse']
/** Of whole numbers, more than 2 is said "at least 3". */
const counted: Way[] = ['no', 'at-least', 'at-most', 'exactly', 'not-exactly']

/** The same bound from the other side: 8 worse or more is 8 better or less. */
const mirrored: Record<string, Way> = { 'at-least': 'at-most', 'at-most': 'at-least', 'more-than': 'less-than', 'less-than': 'more-than' }

export function isDifference(kind: FactKind): boolean {
  return kind === 'gap' || kind === 'change'
}

/** The ways a number fact is spoken, as an editor offers them. */
export function waysOf({ kind }: Pick<Fact, 'kind'>): Way[] {
  if (isDifference(kind)) return [...measured, ...level]
  return kind === 'value' ? measured : counted
}

/** Whether a way has an amount beside it. */
export function hasAmount(way: Way): boolean {
  return measured.includes(way)
}

/** "at least", "no better". */
export function wayInWords(way: Way): string {
  return ways[way].words
}

/** How a comparison of a number with one constant is spoken. */
export function spokenNumber({ kind }: Pick<Fact, 'kind'>, operator: Operator, value: number): SpokenNumber {
  const way = wayOf(measured, operator)
  if (kind === 'value') return { way, amount: value }
  if (isDifference(kind)) {
    if (value === 0) return { way: wayOf(level, operator) }
    return value > 0 ? { way, amount: value, side: 'better' } : { way: mirrored[way] ?? way, amount: -value, side: 'worse' }
  }
  // nothing counted is below nothing: not exactly 0 is at least 1
  if (value === 0 && operator === 'notEqual' && kind !== 'academy') return { way: 'at-least', amount: 1 }
  if (!Number.isInteger(value)) return { way: wayOf(counted, whole(operator)), amount: value }
  const amount = operator === 'greaterThan' ? value + 1 : operator === 'lessThan' ? value - 1 : value
  const none = amount === 0 && ['equal', 'lessThanInclusive', 'lessThan'].includes(operator)
  return none ? { way: 'no' } : { way: wayOf(measured, whole(operator)), amount }
}

/** The comparison that is meant: the way back from `spokenNumber`, which says it again in the same words. */
export function comparedNumber({ kind }: Pick<Fact, 'kind'>, { way, amount = 0, side }: SpokenNumber): { operator: Operator; value: number } {
  if (!isDifference(kind) || side !== 'worse' || amount === 0) {
    const turned = side === 'worse' ? (mirrored[way] ?? way) : way
    return { operator: ways[turned].operator, value: hasAmount(way) ? amount : 0 }
  }
  return { operator: ways[mirrored[way] ?? way].operator, value: -amount }
}

function wayOf(among: Way[], operator: Operator): Way {
  return among.find((way) => way !== 'no' && ways[way].operator === operator) ?? 'exactly'
}

/** Strictly more is at least, strictly less at most: of whole numbers, or of a bound no whole number meets. */
function whole(operator: Operator): Operator {
  if (operator === 'greaterThan') return 'greaterThanInclusive'
  return operator === 'lessThan' ? 'lessThanInclusive' : operator
}

const levelWithNational: Record<string, string> = {
  worse: 'is worse than national',
  'no-better': 'is no better than national',
  better: 'is better than national',
  'as-good': 'is at least as good as national',
  same: 'is the same as national',
  'not-same': 'is not the same as national',
}
const levelWithLastYear: Record<string, string> = {
  worse: 'has got worse since last year',
  'no-better': 'has not got better since last year',
  better: 'has got better since last year',
  'as-good': 'has not got worse since last year',
  same: 'has not changed since last year',
  'not-same': 'has changed since last year',
}

/** How a difference of nothing is said: "is worse than national", "has got worse since last year". */
export function levelInWords(kind: FactKind, way: Way): string {
  return (kind === 'gap' ? levelWithNational : levelWithLastYear)[way] ?? ''
}
