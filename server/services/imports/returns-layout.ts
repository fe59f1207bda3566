import type { Framework, KnownColumn, Phase } from '../../schema/types.generated.ts'
import type { Column, Layout, Role } from './layout.ts'
import { readOwnId } from './read-id.ts'
import { readValue, slug } from './read-value.ts'

const headings: Record<string, Role> = {
  academy: 'academy',
  urn: 'academy',
  id: 'academy',
  name: 'name',
  school: 'name',
  'school-name': 'name',
  'academy-name': 'name',
  phase: 'phase',
  'joined-on': 'joined-on',
  joined: 'joined-on',
  'date-joined': 'joined-on',
  year: 'year',
  'academic-year': 'year',
}

const phases: Record<string, Phase> = {
  primary: 'primary',
  secondary: 'secondary',
  'all-through': 'all-through',
  special: 'special',
  'sixteen-plus': 'sixteen-plus',
  '16-plus': 'sixteen-plus',
  // as GIAS has them
  'middle-deemed-primary': 'primary',
  'middle-deemed-secondary': 'secondary',
}

/** A table of the trust's own, or any other: academy, name, phase, and indicators by id or title; `known` says what other headings stand for, by their words. */
export function returnsLayout(known: ReadonlyMap<string, KnownColumn> = new Map()): Layout {
  return {
    columnOf(heading, framework) {
      const words = slug(heading)
      // the column a dry run adds; whoever mends the table need not take it away again
      if (words.startsWith('errors')) return { role: 'unread' }
      const kept = known.get(words)
      if (kept) return keptColumn(kept, framework)
      if (Object.hasOwn(headings, words)) return { role: headings[words]! }
      const indicator = indicatorOf(words, framework)
      return indicator && { role: 'indicator', indicator }
    },
    needed: { academy: 'academy' },
    rowOf({ phase: text = '' }) {
      const words = slug(text)
      if (words === '' || words === 'null') return {}
      return { phase: Object.hasOwn(phases, words) ? phases[words]! : { fault: `is not one of ${Object.keys(phases).join(', ')}`, role: 'phase' } }
    },
    readId: readOwnId,
    readCell: readValue,
    blankWhenUnpublished: [],
    earlierYearOf: () => undefined,
    createsMembers: true,
  }
}

/** What a heading that is kept stands for; undefined where it is an indicator the framework in force has not. */
function keptColumn({ as, cells }: KnownColumn, { indicators }: Framework): Omit<Column, 'column'> | undefined {
  if (as === 'nothing') return { role: 'unread' }
  if (isRole(as)) return { role: as }
  const indicator = indicators.find(({ id }) => id === as)
  return indicator && { role: 'indicator', indicator, ...(cells ? { cells: new Map(Object.entries(cells).map(([text, value]) => [slug(text), value])) } : {}) }
}

/** What a heading may stand for that is no indicator. */
export const roles = ['academy', 'name', 'phase', 'joined-on', 'year'] as const

function isRole(as: string): as is (typeof roles)[number] {
  return (roles as readonly string[]).includes(as)
}

function indicatorOf(words: string, { indicators }: Framework) {
  return indicators.find(({ id }) => id === words) ?? indicators.find(({ title }) => slug(title) === words)
}
