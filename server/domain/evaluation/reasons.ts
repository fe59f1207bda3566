import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { isComparison, type Positive, withoutNegation } from '../conditions/tree.ts'
import { compileCondition, type Test } from '../rules/compile-condition.ts'
import type { Reading } from '../rules/engine-rule.ts'
import { translateComparison } from '../rules/translate-comparison.ts'
import type { Plan } from './plan.ts'

const positives = new WeakMap<Condition, Positive>()
const tests = new WeakMap<Plan, Map<Comparison, Record<Reading, Test>>>()

/** The comparisons that make a condition hold in this reading: all members of an `all`, the holding ones of an `any`. None when it does not hold. */
export function holding(plan: Plan, slots: Float64Array, condition: Condition, reading: Reading): Comparison[] {
  return collect(plan, slots, positiveOf(condition), reading, true)
}

/** The comparisons that keep a condition from holding in this reading. None when it holds. */
export function failing(plan: Plan, slots: Float64Array, condition: Condition, reading: Reading): Comparison[] {
  return collect(plan, slots, positiveOf(condition), reading, false)
}

/** The condition with its negations pushed to the comparisons, the same object each time. */
export function positiveOf(condition: Condition): Positive {
  const known = positives.get(condition)
  if (known) return known
  const made = withoutNegation(condition)
  positives.set(condition, made)
  return made
}

/** Whether a comparison holds in a reading. */
export function comparisonHolds(plan: Plan, slots: Float64Array, comparison: Comparison, reading: Reading): boolean {
  const ofPlan = tests.get(plan) ?? new Map<Comparison, Record<Reading, Test>>()
  tests.set(plan, ofPlan)
  let known = ofPlan.get(comparison)
  if (known === undefined) {
    const closure = (each: Reading) => compileCondition(translateComparison(comparison, plan.translation.facts, each), plan.slots)
    known = { certain: closure('certain'), possible: closure('possible') }
    ofPlan.set(comparison, known)
  }
  return known[reading](slots)
}

function collect(plan: Plan, slots: Float64Array, condition: Positive, reading: Reading, wanted: boolean): Comparison[] {
  if (isComparison(condition)) return comparisonHolds(plan, slots, condition, reading) === wanted ? [condition] : []
  const [members, needsEvery] = 'all' in condition ? [condition.all, wanted] : [condition.any, !wanted]
  const found = members.map((member) => collect(plan, slots, member, reading, wanted))
  return needsEvery && found.some((each) => each.length === 0) ? [] : found.flat()
}
