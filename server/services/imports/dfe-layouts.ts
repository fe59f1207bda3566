import type { AbsenceReason, Indicator, Phase } from '../../schema/types.generated.ts'
import type { Area, Layout, Role, RowKind } from './layout.ts'
import { readUrn } from './read-id.ts'
import { type Reading, readPresent } from './read-value.ts'

/** What the DfE publishes in place of a figure, and why there is none. */
const codes: Record<string, AbsenceReason> = {
  DNS: 'missing',
  SUPP: 'suppressed',
  RE: 'suppressed',
  X: 'suppressed',
  C: 'suppressed',
  NP: 'not-published',
  LOWCOV: 'not-published',
  SP: 'not-published',
  NE: 'not-applicable',
  NA: 'not-applicable',
  Z: 'not-applicable',
  NEW: 'not-yet',
}

/** Headings that say what the row is; the same in every table since 2015/16. */
const rowHeadings: Record<string, Role> = { URN: 'academy', SCHNAME: 'name', RECTYPE: 'record-type', AGERANGE: 'age-range', YEAR: 'year', TIME_PERIOD: 'year' }

interface Measure {
  indicator: string
  /** The academic years, by their first, in which the heading stands for this indicator; what is outside is not comparable. */
  from: string
  to?: string
}

/**
 * Heading to indicator. The progress measures begin with 2015/16 and pause where the DfE published none; grade 5 in English and maths begins with the
 * 9 to 1 grades of 2016/17, the EBacc average point score in 2017/18. Prior-year columns (`_18`, `_17`), confidence limits and pupil groups are not read.
 */
const ks2Measures: Record<string, Measure> = {
  PTRWM_EXP: { indicator: 'ks2-rwm-expected', from: '2015/16' },
  PTRWM_HIGH: { indicator: 'ks2-rwm-higher', from: '2015/16' },
  READPROG: { indicator: 'ks2-reading-progress', from: '2015/16' },
  WRITPROG: { indicator: 'ks2-writing-progress', from: '2015/16' },
  MATPROG: { indicator: 'ks2-maths-progress', from: '2015/16' },
  DIFFN_RWM_EXP: { indicator: 'ks2-disadvantage-gap', from: '2015/16' },
}

const ks4Measures: Record<string, Measure> = {
  ATT8SCR: { indicator: 'attainment-8', from: '2015/16' },
  P8MEA: { indicator: 'progress-8', from: '2015/16' },
  P8_BANDING: { indicator: 'progress-8-band', from: '2015/16' },
  PTL2BASICS_95: { indicator: 'ks4-english-maths-grade-5', from: '2016/17' },
  EBACCAPS: { indicator: 'ebacc-aps', from: '2017/18' },
}

/** Progress 8 bands by number, best first, as the performance tables website shows them. */
const bands = ['well-above-average', 'above-average', 'average', 'below-average', 'well-below-average']

interface Table {
  measures: Record<string, Measure>
  phase: 'primary' | 'secondary'
  /** Record types that are figures of the nation or of a part of it. */
  areas: Record<string, Area>
  /** Columns that stand blank in the table of a year in which the DfE published none. */
  blankWhenUnpublished: string[]
}

const ks2: Table = {
  measures: ks2Measures,
  phase: 'primary',
  areas: { '3': 'part', '4': 'all-schools', '5': 'state-funded' },
  blankWhenUnpublished: ['ks2-reading-progress', 'ks2-writing-progress', 'ks2-maths-progress'],
}
const ks4: Table = {
  measures: ks4Measures,
  phase: 'secondary',
  areas: { '4': 'part', '5': 'all-schools', '7': 'state-funded' },
  blankWhenUnpublished: ['progress-8', 'progress-8-band'],
}

/** Which of the two performance tables a header is of; undefined where it is neither. */
export function dfeKindOf(header: readonly string[]): 'dfe-ks2' | 'dfe-ks4' | undefined {
  const names = new Set(header.map((heading) => heading.toUpperCase()))
  if (!names.has('URN') || !names.has('RECTYPE')) return undefined
  const found = (measures: Record<string, Measure>) => Object.keys(measures).filter((name) => names.has(name)).length
  const [two, four] = [found(ks2Measures), found(ks4Measures)]
  return two + four === 0 ? undefined : two > four ? 'dfe-ks2' : 'dfe-ks4'
}

/** The key stage 2 performance table of a year. */
export const ks2Layout = (year: string): Layout => dfeLayout(ks2, year)

/** The key stage 4 performance table of a year. */
export const ks4Layout = (year: string): Layout => dfeLayout(ks4, year)

function dfeLayout({ measures, phase, areas, blankWhenUnpublished }: Table, year: string): Layout {
  return {
    columnOf(heading, { indicators }) {
      const name = heading.toUpperCase()
      if (Object.hasOwn(rowHeadings, name)) return { role: rowHeadings[name]! }
      const measure = Object.hasOwn(measures, name) ? measures[name]! : undefined
      const comparable = measure !== undefined && measure.from <= year && year <= (measure.to ?? year)
      const indicator = comparable ? indicators.find(({ id }) => id === measure.indicator) : undefined
      return indicator ? { role: 'indicator', indicator } : { role: 'unread' }
    },
    needed: { academy: 'URN', name: 'SCHNAME', 'record-type': 'RECTYPE' },
    rowOf({ 'record-type': text = '', 'age-range': ages = '' }): RowKind {
      const type = text.replace(/\.0+$/, '')
      if (type === '2') return { phase: 'special' }
      if (type === '1') return { phase: phaseOf(ages, phase) }
      if (Object.hasOwn(areas, type)) return areas[type]!
      return { fault: `is not a record type of this table: ${['1', '2', ...Object.keys(areas)].join(', ')}`, role: 'record-type' }
    },
    nationalPhase: phase,
    readId: readUrn,
    readCell: readDfeCell,
    blankWhenUnpublished,
    earlierYearOf(heading) {
      const [, name = '', end] = /^(.+)_(\d\d)$/.exec(heading.toUpperCase()) ?? []
      return end !== undefined && Object.hasOwn(measures, name) ? 2000 + Number(end) : undefined
    },
    createsMembers: false,
  }
}

/** All-through where the ages say so. What a spreadsheet made a date of (3-16 becomes Mar-16) says nothing of ages and is not guessed from. */
function phaseOf(ages: string, phase: Phase): Phase | { fault: string; role: Role } {
  if (/[a-z]{3}|[/]/i.test(ages)) return { fault: 'is an age range that a spreadsheet made a date: format the column as text', role: 'age-range' }
  const [from, to] = ages.split(/[-–]/).map(Number)
  return from !== undefined && to !== undefined && from < 8 && to > 14 ? 'all-through' : phase
}

function readDfeCell(indicator: Indicator, text: string): Reading | undefined {
  if (text === '') return undefined
  const code = text.toUpperCase()
  const absent = Object.hasOwn(codes, code) ? codes[code] : undefined
  if (absent) return { value: { absent } }
  if (indicator.id === 'progress-8-band' && /^[1-5]$/.test(text)) return { value: bands[Number(text) - 1]! }
  const reading = readPresent(indicator, text)
  return 'fault' in reading ? { fault: `${reading.fault}, nor a code of the DfE (${Object.keys(codes).join(', ')})` } : reading
}
