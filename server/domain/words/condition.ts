import type { Condition } from '../../schema/types.generated.ts'
import { isComparison, type Positive, withoutNegation } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import { comparisonInWords } from './comparison.ts'
import type { Names } from './names.ts'

/** A whole condition as a sentence without capital or full stop; no condition is "always". Negations are said where they bite. */
export function conditionInWords(when: Condition | undefined, facts: Map<string, Fact>, names: Names): string {
  return when === undefined ? 'always' : said(withoutNegation(when), facts, names, false)
}

function said(condition: Positive, facts: Map<string, Fact>, names: Names, nested: boolean): string {
  if (isComparison(condition)) return comparisonInWords(condition, facts, names)
  const [members, word] = 'all' in condition ? ([condition.all, 'and'] as const) : ([condition.any, 'or'] as const)
  const words = members.map((member) => said(member, facts, names, members.length > 1))
  const text = words.join(` ${word} `)
  return nested && words.length > 1 ? `(${text})` : text
}
