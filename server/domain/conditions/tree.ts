import type { Comparison, Condition, FactReference } from '../../schema/types.generated.ts'
import { operators } from '../operators.ts'

/** A condition whose negations have been pushed to the comparisons. */
export type Positive = Comparison | { all: Positive[] } | { any: Positive[] }

export function isComparison(condition: Condition | Positive): condition is Comparison {
  return 'fact' in condition
}

export function isFactReference(value: Comparison['value']): value is FactReference {
  return typeof value === 'object' && !Array.isArray(value)
}

/**
 * The condition without `not`: each negation becomes the complement of the comparisons under it. A complement still needs
 * its fact to exist, so an absent value makes neither a comparison nor its negation hold.
 */
export function withoutNegation(condition: Condition, negated = false): Positive {
  if ('not' in condition) return withoutNegation(condition.not, !negated)
  if (isComparison(condition)) return negated ? { ...condition, operator: operators[condition.operator].complement } : condition
  const members = 'all' in condition ? condition.all : condition.any
  const kept = members.map((member) => withoutNegation(member, negated))
  return 'all' in condition === !negated ? { all: kept } : { any: kept }
}

/** Every comparison of the tree in reading order, with its JSON Pointer relative to the condition. */
export function comparisonsOf(condition: Condition | Positive, at = ''): { comparison: Comparison; at: string }[] {
  if (isComparison(condition)) return [{ comparison: condition, at }]
  if ('not' in condition) return comparisonsOf(condition.not, `${at}/not`)
  const [name, members] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  return members.flatMap((member, index) => comparisonsOf(member, `${at}/${name}/${index}`))
}

/** How many levels deep the tree is; a comparison alone is 1. Without recursion, so that no depth overflows the stack. */
export function depthOf(condition: Condition): number {
  let depth = 0
  for (let level: Condition[] = [condition]; level.length > 0; depth++) {
    level = level.flatMap((member) => ('not' in member ? [member.not] : 'all' in member ? member.all : 'any' in member ? member.any : []))
  }
  return depth
}

/** The names of the facts a comparison reads: its own, and the one it is compared with. */
export function factNames({ fact, value }: Comparison): string[] {
  return isFactReference(value) ? [fact, value.fact] : [fact]
}
