import type { Framework, Phase } from '../schema/types.generated.ts'

/** The text under a heading in one row; blank where there is no such heading. */
export type CellOf = (heading: string) => string

/** A cell that holds an indicator's value, as the table writes it. */
export interface FigureCell {
  column: string
  indicator: string
  text: string
  /** The day it was found, YYYY-MM-DD, where the table says. */
  asOf?: string
}

/** What one row says of one school in one year. */
export interface SchoolYear {
  id: string
  name: string
  type: string
  /** Why it is not evaluated although its type would be, if so. */
  excluded?: string
  phase: Phase
  /** The academic year, or the text and heading that say none. */
  year: string | { column: string; text: string }
  figures: FigureCell[]
}

/** A kind of table with many schools. */
export interface PanelLayout {
  name: string
  /** The headings by which the table is known; alternatives with a bar between. */
  needed: string[]
  /** What a reader must know of how the cells are read. */
  notes: string[]
  /** False when the table does not say of which year it is. */
  saysYear: boolean
  /** The schools of a row, one for each year it speaks of. `year` is the one asked for. */
  schoolsOf(cell: CellOf, header: string[], framework: Framework, year: string | undefined): SchoolYear[]
}
