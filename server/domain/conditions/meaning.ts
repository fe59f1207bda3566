import type { Condition } from '../../schema/types.generated.ts'
import { emptiedBy } from './emptied-by.ts'
import { type Positive, withoutNegation } from './tree.ts'

/**
 * What a condition says, as a key: the same for two that differ only in how they are written, that is in negation, groups of one,
 * groups in groups of the same kind, order and repetition. Different keys may still mean the same; equal keys always do.
 */
export function meaningOf(condition: Condition): string {
  return keyOf(withoutNegation(condition))
}

function keyOf(condition: Positive): string {
  if ('fact' in condition) return JSON.stringify(emptiedBy(condition) ? [condition.fact, 'equal', 0] : [condition.fact, condition.operator, condition.value])
  const keys = [...new Set(membersOf(condition, 'all' in condition ? 'all' : 'any').map(keyOf))].toSorted()
  return keys.length === 1 ? keys[0]! : `{"${'all' in condition ? 'all' : 'any'}":[${keys.join()}]}`
}

/** The members of a group, those of groups in it that go together the same way among them, and of groups of one. */
function membersOf(group: Exclude<Positive, { fact: string }>, word: 'all' | 'any'): Positive[] {
  const members = 'all' in group ? group.all : group.any
  return members.flatMap((member) => {
    if ('fact' in member) return [member]
    const inner = 'all' in member ? member.all : member.any
    return word in member || inner.length === 1 ? membersOf(member, word) : [member]
  })
}
