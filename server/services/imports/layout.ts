import type { Framework, Indicator, NationalFigure, Phase } from '../../schema/types.generated.ts'
import type { Reading } from './read-value.ts'

/** What a column of a table is: something about the academy or the row, or the values of an indicator. */
export type Role = 'academy' | 'name' | 'phase' | 'joined-on' | 'year' | 'record-type' | 'age-range' | 'indicator' | 'unread'

export type Area = NationalFigure['area'] | 'part'

export interface Column {
  column: string
  role: Role
  indicator?: Indicator
}

/** How a kind of table is read. */
export interface Layout {
  /** What each heading stands for; `unread` where a table may carry more than is read. Undefined for a heading that does not belong. */
  columnOf(heading: string, framework: Framework): Omit<Column, 'column'> | undefined
  /** The roles a table must have a column for, with the headings looked for. */
  needed: Partial<Record<Role, string>>
  /** Whether the row is a school, of which phase if it says so, or figures of an area: the nation or a part of it. */
  rowOf(texts: Partial<Record<Role, string>>): Area | { phase?: Phase | { fault: string } }
  /** The phase whose national figures the table has; absent where it has none. */
  nationalPhase?: Phase
  /** An academy's id, or why it is none. */
  faultOfId(id: string): string | undefined
  readCell(indicator: Indicator, text: string, decimalComma: boolean): Reading
  /** Whether academies it names that are not stored are made, as members of the trust. */
  createsMembers: boolean
}
