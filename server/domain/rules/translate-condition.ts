import type { Condition } from '../../schema/types.generated.ts'
import { isComparison, type Positive, withoutNegation } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import { allOf, always, anyOf, type EngineCondition, type Reading } from './engine-rule.ts'
import { translateComparison } from './translate-comparison.ts'

/** A condition over bounds in one reading; an absent `when` holds always. */
export function translateCondition(when: Condition | undefined, facts: Map<string, Fact>, reading: Reading): EngineCondition {
  return when === undefined ? always : positive(withoutNegation(when), facts, reading)
}

function positive(condition: Positive, facts: Map<string, Fact>, reading: Reading): EngineCondition {
  if (isComparison(condition)) return translateComparison(condition, facts, reading)
  if ('all' in condition) return allOf(condition.all.map((member) => positive(member, facts, reading)))
  return anyOf(condition.any.map((member) => positive(member, facts, reading)))
}
