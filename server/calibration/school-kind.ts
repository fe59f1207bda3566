import { slug } from '../services/imports/read-value.ts'

/** Types of school as the tables write them, in words or by the DfE's codes, that the state pays for and that are mainstream. */
const mainstream = new Set([
  'academy',
  'maintained-school',
  'academy-converter',
  'academy-sponsor-led',
  'community-school',
  'foundation-school',
  'voluntary-aided-school',
  'voluntary-controlled-school',
  'free-schools',
  'university-technical-college',
  'city-technology-college',
  'studio-schools',
  'ac',
  'acc',
  'cy',
  'va',
  'vc',
  'fd',
  'f',
  'ctc',
])

const others: Record<string, string> = {
  '': 'no type given',
  'special-school': 'which these measures say little of',
  'independent-school': 'which the state does not pay for',
  college: 'which is no school',
}

/** Why a school of this type is not evaluated, or undefined when it is state-funded and mainstream. */
export function exclusionOf(type: string): string | undefined {
  const kind = slug(type)
  if (mainstream.has(kind)) return undefined
  const why = others[kind] ?? 'which is not known to be state-funded and mainstream'
  return type === '' ? why : `${type}, ${why}`
}
