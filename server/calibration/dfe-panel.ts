import type { Framework } from '../schema/types.generated.ts'
import { ks2Layout, ks4Layout } from '../services/imports/dfe-layouts.ts'
import type { CellOf, FigureCell, PanelLayout, SchoolYear } from './panel-layout.ts'

const notes = ["The DfE's codes as the import reads them: SUPP, NP, NE, LOWCOV and the others are absences, never 0."]

/** The key stage 2 performance table as the DfE publishes it. */
export const dfeKs2Panel = dfePanel('DfE KS2 table', 'PTRWM_EXP', ks2Layout, 'primary')

/** The key stage 4 performance table as the DfE publishes it. */
export const dfeKs4Panel = dfePanel('DfE KS4 table', 'P8MEA', ks4Layout, 'secondary')

function dfePanel(name: string, tellTale: string, layoutOf: typeof ks2Layout, phase: SchoolYear['phase']): PanelLayout {
  return {
    name,
    needed: ['RECTYPE', 'URN', 'SCHNAME', 'NFTYPE|SCHTYPE', tellTale],
    notes,
    saysYear: false,
    schoolsOf(cell, header, framework, year = '') {
      const layout = layoutOf(year)
      const kind = layout.rowOf({ 'record-type': cell('RECTYPE'), 'age-range': cell('AGERANGE') })
      const school = { id: cell('URN'), name: cell('SCHNAME'), type: cell('NFTYPE') || cell('SCHTYPE'), phase, year, figures: [] }
      if (typeof kind === 'string') return [{ ...school, excluded: 'figures of an area, not of a school' }]
      const stage = 'phase' in kind ? kind.phase : undefined
      if ('fault' in kind) return [{ ...school, excluded: 'of an unknown record type' }]
      if (stage === 'special') return [{ ...school, excluded: 'special school by its record type' }]
      const figures = header.flatMap((column) => figureOf(cell, column, layout, framework))
      return [{ ...school, ...(stage === 'all-through' ? { phase: stage } : {}), figures }]
    },
  }
}

function figureOf(cell: CellOf, column: string, layout: ReturnType<typeof ks2Layout>, framework: Framework): FigureCell[] {
  if (column === 'OFSTEDRATING') return [{ column, indicator: 'ofsted-overall', text: cell(column) }]
  const indicator = layout.columnOf(column, framework)?.indicator
  return indicator ? [{ column, indicator: indicator.id, text: cell(column) }] : []
}
