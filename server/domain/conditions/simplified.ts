import { emptiedBy } from './emptied-by.ts'
import { type Group, isGroup, type Node } from './gathered.ts'

/**
 * The same without what a reader does not need: a group of one is its member, and a group in a group that goes together the
 * same way is part of it. What is left in a group always goes together another way than the group, so that brackets say so.
 */
export function simplified(node: Node): Node {
  if (!isGroup(node)) return node
  const members = node.members.map(simplified)
  if (node.word === 'at-least') return { ...node, members }
  const merged = members.flatMap((member) => (isGroup(member) && member.word === node.word ? member.members : [member]))
  const kept = node.word === 'all' ? withoutSaidTwice(merged) : merged
  return kept.length === 1 ? kept[0]! : ({ word: node.word, members: kept } satisfies Group)
}

/** That no indicator has a stage says also that none is in this one. */
function withoutSaidTwice(members: Node[]): Node[] {
  const none = new Set(members.flatMap((member) => ('noStage' in member ? [member.noStage] : [])))
  const first = (member: Node, at: number) => {
    const found = 'fact' in member ? emptiedBy(member) : undefined
    if (found) return !none.has(found.domain)
    return !('noStage' in member) || members.findIndex((each) => 'noStage' in each && each.noStage === member.noStage) === at
  }
  return members.filter(first)
}
