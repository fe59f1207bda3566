import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { type Group, gathered, isGroup, type Node } from '../conditions/gathered.ts'
import { simplified } from '../conditions/simplified.ts'
import { isFactReference, withoutNegation } from '../conditions/tree.ts'
import { type Fact, stagesOfFacts } from '../facts.ts'
import { comparisonInWords } from './comparison.ts'
import type { Names } from './names.ts'
import { noStageInWords } from './no-stage.ts'
import { listInWords } from './numbers.ts'

interface Speaking {
  facts: Map<string, Fact>
  names: Names
}

/** A whole condition as a sentence without capital or full stop; no condition is "always". Negations are said where they bite. */
export function conditionInWords(when: Condition | undefined, facts: Map<string, Fact>, names: Names): string {
  return when === undefined ? 'always' : said(simplified(gathered(withoutNegation(when), stagesOfFacts(facts))), { facts, names }, false)
}

/** A condition as a list: whether all or any of the lines must hold, and each line in words. One line alone needs no list. */
export function conditionLines(when: Condition, facts: Map<string, Fact>, names: Names): { of: 'all' | 'any'; lines: string[] } {
  const node = simplified(gathered(withoutNegation(when), stagesOfFacts(facts)))
  const speaking = { facts, names }
  if (!isGroup(node) || node.word === 'at-least') return { of: 'all', lines: [said(node, speaking, false)] }
  return { of: node.word === 'all' ? 'all' : 'any', lines: wordsOf(node, speaking, false) }
}

function said(node: Node, speaking: Speaking, nested: boolean): string {
  if ('noStage' in node) return noStageInWords(node.noStage, speaking.names)
  if (!isGroup(node)) return comparisonInWords(node, speaking.facts, speaking.names)
  if (node.word === 'at-least') return atLeast(node, speaking, nested)
  const word = node.word === 'all' ? 'and' : 'or'
  const words = wordsOf(node, speaking, true)
  const text = words.join(words.some((each) => each.includes(', ')) && words.length > 1 ? `, ${word} ` : ` ${word} `)
  return nested && words.length > 1 ? `(${text})` : text
}

function wordsOf({ members, word }: Group, speaking: Speaking, nested: boolean): string[] {
  return alike(members, speaking.facts).map((group) =>
    group.length > 1 ? together(group as Comparison[], word === 'all' ? 'and' : 'or', speaking) : said(group[0]!, speaking, nested && members.length > 1),
  )
}

/** "at least 2 of A, B and C are in Repair", or "at least 2 of these hold: ...". */
function atLeast({ members, count }: Group, speaking: Speaking, nested: boolean): string {
  const [group, ...others] = alike(members, speaking.facts)
  if (others.length === 0 && group) {
    const { titles, asked } = gatheredTitles(group as Comparison[], speaking)
    return `at least ${count} of ${listInWords(titles)}${asked.replace(/^ is\b/, ' are')}`
  }
  const text = `at least ${count} of these hold: ${members.map((member) => said(member, speaking, true)).join('; ')}`
  return nested ? `(${text})` : text
}

/** Neighbours that ask the same of different indicators, gathered. */
function alike(members: Node[], facts: Map<string, Fact>): Node[][] {
  const groups: Node[][] = []
  for (const member of members) {
    const last = groups.at(-1)
    if (last && asksTheSame(last[0]!, member, facts)) last.push(member)
    else groups.push([member])
  }
  return groups
}

function asksTheSame(a: Node, b: Node, facts: Map<string, Fact>): boolean {
  if (!('fact' in a) || !('fact' in b) || isFactReference(a.value) || a.operator !== b.operator || JSON.stringify(a.value) !== JSON.stringify(b.value))
    return false
  const [left, right] = [facts.get(a.fact), facts.get(b.fact)]
  if (left === undefined || right === undefined || left.kind !== right.kind) return false
  return left.kind === 'stage' || (left.kind === 'value' && left.type === 'category')
}

/** "A, B or C is in Repair"; where all have to, "each of A, B and C is in Repair". */
function together(group: Comparison[], word: 'and' | 'or', speaking: Speaking): string {
  const { titles, asked } = gatheredTitles(group, speaking)
  return `${word === 'and' ? 'each of ' : ''}${listInWords(titles, word)}${asked}`
}

function gatheredTitles(group: Comparison[], { facts, names }: Speaking): { titles: string[]; asked: string } {
  const titles = group.map(({ fact }) => facts.get(fact)!.indicator!.title)
  return { titles, asked: comparisonInWords(group[0]!, facts, names).slice(titles[0]!.length) }
}
