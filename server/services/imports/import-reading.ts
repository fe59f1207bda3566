import type { CreateAcademy, ImportColumn, ImportCreation, ImportProblem, IndicatorValues, NationalFigure } from '../../schema/types.generated.ts'
import type { Column } from './layout.ts'

/** One school of the table, found valid. */
export interface ImportedRow {
  academy: string
  /** Set when the academy is not stored and is to be made. */
  creates?: CreateAcademy
  values: IndicatorValues
}

/** What is made of a table while its rows are read. */
export interface ImportReading {
  rows: number
  /** Rows that are figures of areas, or schools that are not stored and not to be made. */
  skipped: number
  columns: ImportColumn[]
  problems: ImportProblem[]
  /** How many there are beyond those kept. */
  moreProblems: number
  /** How many there are in rows of schools nobody imports. */
  elsewhere: number
  notes: ImportProblem[]
  nationals: NationalFigure[]
  read: ImportedRow[]
  creates: ImportCreation[]
  /** Academic years the rows say they are of, each with its first few cells; and cells that say none. */
  years: Map<string, ImportProblem[]>
  /** Ids a spreadsheet changed, as they stand and as they are read; and of new academies those that look like a URN and are none. */
  ids: { changed: [string, string][]; odd: string[] }
  /** The numbers of each column, to see their unit by. */
  numbers: ColumnNumbers[]
}

export interface ColumnNumbers {
  count: number
  sum: number
  /** Whether every one is from −1 to 1, and one of them between. */
  small: boolean
  between: boolean
  /** One that is. */
  example: number
  percentSign: boolean
  decimals: number
}

export function newReading(columns: Column[]): ImportReading {
  return {
    rows: 0,
    skipped: 0,
    columns: columns.map(
      ({ column, indicator, role, unknown }): ImportColumn => ({
        column,
        indicator: indicator?.id ?? null,
        ...(unknown || indicator ? {} : { as: role === 'unread' ? 'nothing' : role }),
        reads: {},
      }),
    ),
    problems: [],
    moreProblems: 0,
    elsewhere: 0,
    notes: [],
    nationals: [],
    read: [],
    creates: [],
    years: new Map(),
    ids: { changed: [], odd: [] },
    numbers: columns.map(() => ({ count: 0, sum: 0, small: true, between: false, example: 0, percentSign: false, decimals: 0 })),
  }
}
