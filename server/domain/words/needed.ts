import type { Comparison } from '../../schema/types.generated.ts'
import { isComparison, type Positive } from '../conditions/tree.ts'

type Say = (comparison: Comparison) => string

/** What is still needed, in its own groups: "A and either B or C". `say` says one comparison. */
export function neededInWords(needed: Positive, say: Say): string {
  return said(needed, say, false)
}

function said(needed: Positive, say: Say, inside: boolean): string {
  if (isComparison(needed)) return say(needed)
  const together = 'all' in needed
  const members = [...new Set((together ? needed.all : needed.any).map((member) => said(member, say, true)))]
  if (members.length === 1) return members[0]!
  const text = joined(members, together ? 'and' : 'or')
  if (!together) return `either ${text}`
  return inside && members.some((member) => member.includes('either ')) ? `(${text})` : text
}

/** With semicolons where one of them has a comma, a group or a semicolon of its own. */
function joined(members: string[], word: 'and' | 'or'): string {
  const long = members.some((member) => /[,;]|either | and /.test(member))
  return long ? `${members.slice(0, -1).join('; ')}; ${word} ${members.at(-1)}` : `${members.slice(0, -1).join(', ')} ${word} ${members.at(-1)}`
}
