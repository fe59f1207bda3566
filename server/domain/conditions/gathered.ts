import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { asAtLeast, atLeast } from './at-least.ts'
import { emptiedBy } from './emptied-by.ts'

/** How the members of a group go together. `none` and `not-all` are how a person says `not`. */
export type Word = 'all' | 'any' | 'at-least' | 'none' | 'not-all'

export interface Group {
  word: Word
  /** How many of them, for `at-least`. */
  count?: number
  members: Node[]
}

/** No indicator has a stage, of a domain or (null) of any. */
export interface NoStage {
  noStage: string | null
}

/** A condition as it is said and edited: comparisons in groups, negation as a word of the group, what people say in one phrase in one node. */
export type Node = Comparison | Group | NoStage

export function isGroup(node: Node): node is Group {
  return 'members' in node
}

/** The condition as people say it. `stages` are the ids of the framework's stages. */
export function gathered(condition: Condition, stages: readonly string[]): Node {
  if ('fact' in condition) return condition
  if ('not' in condition) {
    const inner = condition.not
    if ('all' in inner) return { word: 'not-all', members: together(inner.all, stages) }
    return { word: 'none', members: 'any' in inner ? inner.any.map((member) => gathered(member, stages)) : [gathered(inner, stages)] }
  }
  if ('all' in condition) {
    const members = together(condition.all, stages)
    const [only] = members
    return members.length === 1 && only && 'noStage' in only ? only : { word: 'all', members }
  }
  const chosen = asAtLeast(condition)
  if (chosen) return { word: 'at-least', count: chosen.count, members: chosen.members.map((member) => gathered(member, stages)) }
  return { word: 'any', members: condition.any.map((member) => gathered(member, stages)) }
}

/** The condition that is meant: the way back from `gathered`. */
export function ungathered(node: Node, stages: readonly string[]): Condition {
  if ('noStage' in node) return { all: inNoStage(node, stages) }
  if (!isGroup(node)) return node
  const { word, count = 2 } = node
  const members = node.members.map((member) => ungathered(member, stages))
  if (word === 'any') return { any: members }
  if (word === 'none') return { not: members.length === 1 && 'fact' in members[0]! ? members[0] : { any: members } }
  if (word === 'at-least') return atLeast(count, members)
  const flat = node.members.flatMap((member, at) => ('noStage' in member ? inNoStage(member, stages) : [members[at]!]))
  return word === 'all' ? { all: flat } : { not: { all: flat } }
}

function inNoStage({ noStage }: NoStage, stages: readonly string[]): Comparison[] {
  return stages.map((stage) => ({ fact: noStage === null ? `stages.${stage}` : `stages.${stage}.${noStage}`, operator: 'equal', value: 0 }))
}

/** What has to hold together, where that no stage has an indicator is one member, in the place of the first. */
export function together(members: readonly Condition[], stages: readonly string[]): Node[] {
  const emptied = members.map((member) => emptiedBy(member))
  const whole = (domain: string | null) => stages.length > 1 && stages.every((stage) => emptied.some((each) => each?.domain === domain && each.stage === stage))
  const said = new Set<string | null>()
  return members.flatMap((member, at): Node[] => {
    const found = emptied[at]
    if (!found || !whole(found.domain)) return [gathered(member, stages)]
    if (said.has(found.domain)) return []
    said.add(found.domain)
    return [{ noStage: found.domain }]
  })
}
