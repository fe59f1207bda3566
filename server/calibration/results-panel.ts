import { yearStarting } from '../domain/academic-year.ts'
import type { Phase } from '../schema/types.generated.ts'
import type { CellOf, FigureCell, PanelLayout, SchoolYear } from './panel-layout.ts'

const judgements: Record<string, string> = { ofsted_latest: 'ofsted-overall', ofsted_prev: 'ofsted-previous' }

const notes = [
  'A blank is missing. Ofsted as at 31 August of the year; Satisfactory (until 2012) as requires improvement, as both were grade 3.',
  'The balance in % of income, which is published of maintained schools only.',
]

/** Every primary school of England by year: `ks2_schools_2017_2018.csv`. */
export const ks2Panel = resultsPanel('KS2 panel', 'primary', {
  rwm_exp_pct: 'ks2-rwm-expected',
  rwm_high_pct: 'ks2-rwm-higher',
  read_prog: 'ks2-reading-progress',
  writ_prog: 'ks2-writing-progress',
  mat_prog: 'ks2-maths-progress',
})

/** Every secondary school of England by year: `ks4_schools_2018_2019.csv`. */
export const ks4Panel = resultsPanel('KS4 panel', 'secondary', {
  p8: 'progress-8',
  p8_band: 'progress-8-band',
  att8: 'attainment-8',
  em_grade5_pct: 'ks4-english-maths-grade-5',
  ebacc_aps: 'ebacc-aps',
})

/** `figures` is by column, the one the table is known by first. */
function resultsPanel(name: string, phase: Phase, figures: Record<string, string>): PanelLayout {
  return {
    name,
    needed: ['urn', 'type', 'acad_year_end', Object.keys(figures)[0]!],
    notes,
    saysYear: true,
    schoolsOf(cell) {
      const cells = Object.entries(figures).map(([column, indicator]) => ({ column, indicator, text: cell(column) }))
      const all = [...cells, ...judgementsOf(cell), ...balanceOf(cell)]
      return [{ id: cell('urn'), name: cell('name'), type: cell('type'), phase, year: yearOf(cell), figures: all }]
    },
  }
}

function yearOf(cell: CellOf): SchoolYear['year'] {
  const text = cell('acad_year_end')
  return /^(19|20)\d\d$/.test(text) ? yearStarting(Number(text) - 1) : { column: 'acad_year_end', text }
}

function judgementsOf(cell: CellOf): FigureCell[] {
  return Object.entries(judgements).map(([column, indicator]) => {
    const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(cell(`${column}_date`)) ?? []
    return { column, indicator, text: cell(column), ...(year ? { asOf: `${year}-${month}-${day}` } : {}) }
  })
}

function balanceOf(cell: CellOf): FigureCell[] {
  const [income, balance] = [cell('income'), cell('in_year_balance')]
  if (income === '' || balance === '' || Number(income) === 0) return []
  const percent = (100 * Number(balance)) / Number(income)
  return [{ column: 'in_year_balance', indicator: 'in-year-balance-percent', text: Number.isNaN(percent) ? balance : String(percent) }]
}
