import { pointer, WaymarkError } from '../../domain/errors.ts'
import type { Framework } from '../../schema/types.generated.ts'
import type { Column, Layout, Role } from './layout.ts'

/** A heading that has no place in the table, or says what another says. */
export interface HeadingFault {
  column: string
  message: string
}

/** What each column of the header is. A fault names a heading that does not belong or stands twice. */
export function mapColumns(header: string[], layout: Layout, framework: Framework): { columns: Column[]; faults: HeadingFault[] } {
  const faults: HeadingFault[] = []
  const columns = header.map((heading): Column => {
    // a heading may be blank as long as its cells are, which the rows tell
    const column = heading === '' ? { role: 'unread' as const } : layout.columnOf(heading, framework)
    if (!column) faults.push({ column: heading, message: 'is not a column of this table, nor an indicator of the framework in force' })
    return { column: heading, ...(column ?? { role: 'unread', unknown: true }) }
  })
  const firsts = new Map<string, string>()
  for (const { column, role, indicator } of columns) {
    if (role === 'unread') continue
    const meaning = indicator?.id ?? `/${role}`
    const first = firsts.get(meaning)
    if (first === undefined) firsts.set(meaning, column)
    else faults.push({ column, message: `says the same as the column '${first}'` })
  }
  return { columns, faults }
}

/** Throws `not-possible` when a column the table cannot do without is not there, naming the headings looked for; `extra.headings` has those nobody has explained. */
export function requireColumns(columns: Column[], { needed }: Layout): void {
  const roles = (Object.keys(needed) as Role[]).filter((role) => !columns.some((column) => column.role === role))
  const missing = roles.map((role) => ({ column: needed[role] ?? role, message: `no column '${needed[role]}' was found` }))
  const unread = columns.some(({ role }) => role === 'indicator') ? [] : [{ column: '', message: 'no column is of an indicator that is read for this year' }]
  if (missing.length === 0 && unread.length === 0) return
  const found = [...missing, ...unread].map(({ column, message }) => ({ pointer: column === '' ? '/columns' : pointer('columns', column), message }))
  const headings = columns.flatMap(({ column, unknown: open }) => (open ? [column] : []))
  throw new WaymarkError('not-possible', 'The table is not of the layout asked for.', found, { headings })
}
