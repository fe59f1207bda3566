import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { isComparison, isFactReference, type Positive, withoutNegation } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import { comparisonInWords } from './comparison.ts'
import type { Names } from './names.ts'
import { withoutStages } from './no-stage.ts'
import { listInWords } from './numbers.ts'

/** A whole condition as a sentence without capital or full stop; no condition is "always". Negations are said where they bite. */
export function conditionInWords(when: Condition | undefined, facts: Map<string, Fact>, names: Names): string {
  return when === undefined ? 'always' : said(withoutNegation(when), facts, names, false)
}

/** A condition as a list: whether all or any of the lines must hold, and each line in words. One line alone needs no list. */
export function conditionLines(when: Condition, facts: Map<string, Fact>, names: Names): { of: 'all' | 'any'; lines: string[] } {
  const condition = withoutNegation(when)
  if (isComparison(condition)) return { of: 'all', lines: [comparisonInWords(condition, facts, names)] }
  return { of: 'all' in condition ? 'all' : 'any', lines: wordsOf(condition, facts, names, false) }
}

function said(condition: Positive, facts: Map<string, Fact>, names: Names, nested: boolean): string {
  if (isComparison(condition)) return comparisonInWords(condition, facts, names)
  const word = 'all' in condition ? 'and' : 'or'
  const words = wordsOf(condition, facts, names, true)
  const text = words.join(words.some((each) => each.includes(', ')) && words.length > 1 ? `, ${word} ` : ` ${word} `)
  return nested && words.length > 1 ? `(${text})` : text
}

function wordsOf(condition: Exclude<Positive, Comparison>, facts: Map<string, Fact>, names: Names, nested: boolean): string[] {
  const [members, word] = 'all' in condition ? ([condition.all, 'and'] as const) : ([condition.any, 'or'] as const)
  if (word === 'and') {
    const { none, others } = stageless(members, facts, names)
    if (none.length > 0 && others.length === 0) return none
    if (none.length > 0) return [...none, ...wordsOf({ all: others }, facts, names, nested)]
  }
  return alike(members, facts).map((group) =>
    group.length > 1 ? together(group as Comparison[], word, facts, names) : said(group[0]!, facts, names, nested && members.length > 1),
  )
}

/** What asks that nothing of a domain has a stage, said once, and the rest. */
function stageless(members: Positive[], facts: Map<string, Fact>, names: Names): { none: string[]; others: Positive[] } {
  const told = withoutStages(members.filter(isComparison), facts, names)
  const kept = new Set<Positive>(told.flatMap((each) => ('comparison' in each ? [each.comparison] : [])))
  const none = told.flatMap((each) => ('words' in each ? [each.words] : []))
  return { none, others: members.filter((member) => !isComparison(member) || kept.has(member)) }
}

/** Neighbours that ask the same of different indicators, gathered. */
function alike(members: Positive[], facts: Map<string, Fact>): Positive[][] {
  const groups: Positive[][] = []
  for (const member of members) {
    const last = groups.at(-1)
    if (last && asksTheSame(last[0]!, member, facts)) last.push(member)
    else groups.push([member])
  }
  return groups
}

function asksTheSame(a: Positive, b: Positive, facts: Map<string, Fact>): boolean {
  if (!isComparison(a) || !isComparison(b) || isFactReference(a.value) || a.operator !== b.operator || JSON.stringify(a.value) !== JSON.stringify(b.value))
    return false
  const [left, right] = [facts.get(a.fact), facts.get(b.fact)]
  if (left === undefined || right === undefined || left.kind !== right.kind) return false
  return left.kind === 'stage' || (left.kind === 'value' && left.type === 'category')
}

/** "A, B or C is in Repair"; where all have to, "each of A, B and C is in Repair". */
function together(group: Comparison[], word: 'and' | 'or', facts: Map<string, Fact>, names: Names): string {
  const titles = group.map(({ fact }) => facts.get(fact)!.indicator!.title)
  const asked = comparisonInWords(group[0]!, facts, names).slice(titles[0]!.length)
  return `${word === 'and' ? 'each of ' : ''}${listInWords(titles, word)}${asked}`
}
