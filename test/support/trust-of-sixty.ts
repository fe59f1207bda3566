import { yearAfter } from '../../server/domain/academic-year.ts'
import type { Framework } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import type { Api } from './service.ts'

export interface LargeTrust {
  /** How many academies; sixty unless told. */
  academies?: number
  /** How many years, the last of them `until`; twenty unless told. */
  years?: number
  until?: string
  framework?: Framework
}

/** One year's table of returns as CSV, and the year it is of. */
export interface YearTable {
  year: string
  csv: string
}

/** Longer than any column: a name that wraps nowhere must not push a table out of its card. */
export const LONGEST_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

const places = ['Ashby', 'Barrow', 'Calder', 'Denton', 'Elmfield', 'Foxhill', 'Grange', 'Hartley', 'Ivybridge', 'Kelham', 'Lindley', 'Marston']
const kinds = ['Primary School', 'Church of England Academy', 'Community School', 'High School', 'Junior and Infant School']
const figures: Record<'primary' | 'secondary', string[]> = {
  primary: [
    'ks2-rwm-expected',
    'ks2-reading-progress',
    'ks2-writing-progress',
    'ks2-maths-progress',
    'phonics-year-1',
    'absence-overall',
    'absence-persistent',
    'staff-turnover',
  ],
  secondary: ['progress-8', 'attainment-8', 'ks4-english-maths-grade-5', 'absence-overall', 'absence-persistent', 'staff-turnover'],
}
/** What an ordinary academy has, and by how much academies differ and years swing. */
const ordinary: Record<string, [middle: number, apart: number]> = {
  'ks2-rwm-expected': [60, 16],
  'ks2-reading-progress': [0, 4],
  'ks2-writing-progress': [0, 4],
  'ks2-maths-progress': [0, 4],
  'phonics-year-1': [79, 10],
  'absence-overall': [7, 2.5],
  'absence-persistent': [20, 9],
  'staff-turnover': [14, 8],
  'progress-8': [-0.03, 0.8],
  'attainment-8': [46, 10],
  'ks4-english-maths-grade-5': [45, 16],
}

/**
 * A large trust of made-up academies with returns over many years: the same every time, with each stage in it, academies that move
 * from one year to the next, names that are alike, and one with a word longer than a column. As the CSV tables an import takes.
 */
export function largeTrust({ academies = 60, years = 20, until = '2023/24', framework = readDefaultFramework() }: LargeTrust = {}): YearTable[] {
  const schools = Array.from({ length: academies }, (_, at) => ({
    id: String(910001 + at),
    name: nameOf(at),
    phase: at % 5 === 3 ? ('secondary' as const) : ('primary' as const),
  }))
  const columns = [...new Set(Object.values(figures).flat())].filter((id) => framework.indicators.some((indicator) => indicator.id === id))
  const reviews = ['teaching-quality', 'leadership-capacity', 'ofsted-overall'].filter((id) => framework.indicators.some((indicator) => indicator.id === id))
  return Array.from({ length: years }, (_, back) => {
    const year = yearAfter(until, back - years + 1)
    const rows = schools.map(({ id, name, phase }, at) => {
      const values = columns.map((column) => (figures[phase].includes(column) ? figureOf(framework, column, at, back) : ''))
      const strength = strengthOf(at, back)
      const review = strength < -0.6 ? 'causing-concern' : strength < 0 ? 'developing' : strength < 0.7 ? 'secure' : 'strong'
      const ofsted = strength < -0.6 ? 'requires-improvement' : strength < 0.8 ? 'good' : 'outstanding'
      const judged = reviews.map((column) => categoryOf(framework, column, column === 'ofsted-overall' ? ofsted : review))
      return [id, `"${name}"`, phase, ...values, ...judged].join(',')
    })
    return { year, csv: [['academy', 'name', 'phase', ...columns, ...reviews].join(','), ...rows].join('\n') }
  })
}

/** Stores the trust's academies and returns by importing each year. */
export async function storeLargeTrust(api: Api, trust: LargeTrust = {}): Promise<void> {
  for (const { year, csv } of largeTrust(trust)) {
    await api
      .post(`/imports?format=returns&year=${year}&release=final`, csv as never)
      .set('Content-Type', 'text/csv')
      .expect(200)
  }
}

function nameOf(at: number): string {
  if (at === 7) return `${LONGEST_WORD} School`
  return `${places[at % places.length]} ${kinds[(at * 7) % kinds.length]}${at >= places.length * kinds.length ? ` ${at}` : ''}`
}

/** How strong an academy is in a year, from −1.5 to 1.5: its own level, a slow wave of its own, and a little of the year's chance. */
function strengthOf(at: number, year: number): number {
  const level = ((at * 37) % 60) / 30 - 1
  return level + 0.35 * Math.sin((year + at) / 2.3) + 0.15 * Math.sin(at * 12.9 + year * 78.2)
}

function figureOf(framework: Framework, id: string, at: number, year: number): string {
  const { min = 0, max = 100, decimals = 0, better } = framework.indicators.find((indicator) => indicator.id === id)!
  const [middle, apart] = ordinary[id] ?? [50, 10]
  const chance = 0.2 * Math.sin(at * 3.7 + year * 1.9 + id.length)
  const value = middle + (better === 'lower' ? -1 : 1) * apart * (strengthOf(at, year) * 0.8 + chance)
  return Math.min(max, Math.max(min, value)).toFixed(decimals)
}

function categoryOf(framework: Framework, id: string, wanted: string): string {
  const categories = framework.indicators.find((indicator) => indicator.id === id)?.categories ?? []
  return categories.find((each) => each.id === wanted)?.id ?? categories.at(Math.floor(categories.length / 2))?.id ?? ''
}
