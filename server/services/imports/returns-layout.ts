import type { Framework, Phase } from '../../schema/types.generated.ts'
import type { Layout, Role } from './layout.ts'
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
}

/** The trust's own table: academy, name, phase, and indicators by id or title. */
export const returnsLayout: Layout = {
  columnOf(heading, framework) {
    const words = slug(heading)
    // the column a dry run adds; whoever mends the table need not take it away again
    if (words.startsWith('errors')) return { role: 'unread' }
    if (Object.hasOwn(headings, words)) return { role: headings[words]! }
    const indicator = indicatorOf(words, framework)
    return indicator && { role: 'indicator', indicator }
  },
  needed: { academy: 'academy' },
  rowOf({ phase: text = '' }) {
    if (text === '') return {}
    const words = slug(text)
    return { phase: Object.hasOwn(phases, words) ? phases[words]! : { fault: `is not one of ${Object.keys(phases).join(', ')}`, role: 'phase' } }
  },
  readId: readOwnId,
  readCell: readValue,
  blankWhenUnpublished: [],
  earlierYearOf: () => undefined,
  createsMembers: true,
}

function indicatorOf(words: string, { indicators }: Framework) {
  return indicators.find(({ id }) => id === words) ?? indicators.find(({ title }) => slug(title) === words)
}
