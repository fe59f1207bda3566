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
  const whole = together ? text : `either ${text}`
  // a semicolon outside brackets would be taken for one of the group around it
  return inside && outsideBrackets(whole).includes(';') ? `(${whole})` : whole
}

/** With semicolons where one of them has a comma or a group of its own. */
function joined(members: string[], word: 'and' | 'or'): string {
  const long = members.some((member) => /[,;]|either | and /.test(outsideBrackets(member)))
  return long ? `${members.slice(0, -1).join('; ')}; ${word} ${members.at(-1)}` : `${members.slice(0, -1).join(', ')} ${word} ${members.at(-1)}`
}

/** A text without what it has in brackets, however deep. */
function outsideBrackets(text: string): string {
  const less = text.replace(/\([^()]*\)/g, '')
  return less === text ? text : outsideBrackets(less)
}
