import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { isComparison, type Positive, withoutNegation } from '../conditions/tree.ts'
import { compileCondition } from '../rules/compile-condition.ts'
import type { Reading } from '../rules/engine-rule.ts'
import { translateComparison } from '../rules/translate-comparison.ts'
import type { FrameworkLayout } from './framework-layout.ts'

/** The comparisons that make a condition hold in this reading: all members of an `all`, the holding ones of an `any`. None when it does not hold. */
export function holding(layout: FrameworkLayout, slots: Float64Array, condition: Condition, reading: Reading): Comparison[] {
  return held(layout, slots, positiveOf(layout, condition), reading)
}

/** What a condition still needs to hold in this reading, in its own groups: of an `all` the members that fail, of an `any` every member. Undefined when it holds. */
export function lacking(layout: FrameworkLayout, slots: Float64Array, condition: Condition, reading: Reading): Positive | undefined {
  return lacked(layout, slots, positiveOf(layout, condition), reading)
}

/** The condition with its negations pushed to the comparisons, the same object each time. */
export function positiveOf({ kept: { positives } }: FrameworkLayout, condition: Condition): Positive {
  const known = positives.get(condition)
  if (known) return known
  const made = withoutNegation(condition)
  positives.set(condition, made)
  return made
}

/** Whether a comparison holds in a reading. */
export function comparisonHolds(layout: FrameworkLayout, slots: Float64Array, comparison: Comparison, reading: Reading): boolean {
  const { tests } = layout.kept
  let known = tests.get(comparison)
  if (known === undefined) {
    const closure = (each: Reading) => compileCondition(translateComparison(comparison, layout.translation.facts, each), layout.slots)
    known = { certain: closure('certain'), possible: closure('possible') }
    tests.set(comparison, known)
  }
  return known[reading](slots)
}

function held(layout: FrameworkLayout, slots: Float64Array, condition: Positive, reading: Reading): Comparison[] {
  if (isComparison(condition)) return comparisonHolds(layout, slots, condition, reading) ? [condition] : []
  const [members, needsEvery] = 'all' in condition ? [condition.all, true] : [condition.any, false]
  const found = members.map((member) => held(layout, slots, member, reading))
  return needsEvery && found.some((each) => each.length === 0) ? [] : found.flat()
}

function lacked(layout: FrameworkLayout, slots: Float64Array, condition: Positive, reading: Reading): Positive | undefined {
  if (isComparison(condition)) return comparisonHolds(layout, slots, condition, reading) ? undefined : condition
  const [members, needsEvery] = 'all' in condition ? [condition.all, true] : [condition.any, false]
  const found = members.flatMap((member) => lacked(layout, slots, member, reading) ?? [])
  if (needsEvery ? found.length === 0 : found.length < members.length) return undefined
  return found.length === 1 ? found[0] : needsEvery ? { all: found } : { any: found }
}
