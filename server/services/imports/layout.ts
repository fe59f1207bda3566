import type { Framework, Indicator, NationalFigure, Phase } from '../../schema/types.generated.ts'
import type { ReadId } from './read-id.ts'
import type { Reading } from './read-value.ts'

/** What a column of a table is: something about the academy or the row, or the values of an indicator. */
export type Role = 'academy' | 'name' | 'phase' | 'joined-on' | 'year' | 'record-type' | 'age-range' | 'indicator' | 'unread'

export type Area = NationalFigure['area'] | 'part'

export interface Column {
  column: string
  role: Role
  indicator?: Indicator
  /** What cells that say something of their own are read as, by their words. */
  cells?: ReadonlyMap<string, string>
  /** Set where nobody said what the heading stands for. */
  unknown?: true
}

/** What a row is: a school, of which phase if it says so, figures of an area (the nation or a part of it), or neither. */
export type RowKind = Area | { phase?: Phase | { fault: string; role: Role } } | { fault: string; role: Role }

/** How a kind of table is read. */
export interface Layout {
  /** What each heading stands for; `unread` where a table may carry more than is read. Undefined for a heading that does not belong. */
  columnOf(heading: string, framework: Framework): Omit<Column, 'column'> | undefined
  /** The roles a table must have a column for, with the headings looked for. */
  needed: Partial<Record<Role, string>>
  rowOf(texts: Partial<Record<Role, string>>): RowKind
  /** The phase whose national figures the table has; absent where it has none. */
  nationalPhase?: Phase
  readId(text: string): ReadId
  /** What a cell says; undefined for a blank, which says nothing. */
  readCell(indicator: Indicator, text: string, decimalComma: boolean): Reading | undefined
  /** Indicators whose column is left blank where they were not published that year. */
  blankWhenUnpublished: readonly string[]
  /** Academic years, by what the heading of an earlier year in such a table ends in: `_18` stands in the table of 2018/19. */
  earlierYearOf(heading: string): number | undefined
  /** Whether academies it names that are not stored are made, as members of the trust. */
  createsMembers: boolean
}
