import { valueFault } from '../../domain/evaluation/case-faults.ts'
import { absenceOf } from '../../domain/evaluation/given-value.ts'
import { faultsOf } from '../../schema/parse.ts'
import type { CreateAcademy, Framework, ImportProblem, IndicatorValues, Phase } from '../../schema/types.generated.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import type { Column, Layout, Role } from './layout.ts'
import type { Row } from './open-table.ts'
import type { Reading } from './read-value.ts'

/** What the cells of a row say that is not of an indicator. */
export type Texts = Partial<Record<Role, string>>

export interface Sheet {
  framework: Framework
  layout: Layout
  columns: Column[]
  year: string
  decimalComma: boolean
  /** What becomes of schools that are not stored: made as members, made as a comparison group, or left out. */
  unknown: 'member' | 'comparison' | 'skip'
}

export interface Known {
  texts: Texts
  /** The academy as stored, if it is. */
  stored: AcademyDocument | undefined
  /** The row in which the same academy stands already. */
  earlier: number | undefined
}

export interface RowReading {
  problems: ImportProblem[]
  values: IndicatorValues
  /** Set when the academy is not stored and is to be made. */
  creates?: CreateAcademy
  /** What each column of an indicator was read as, in the order of columns; undefined for the others. */
  readings: (Reading | undefined)[]
}

export function textsOf(columns: Column[], { cells }: Row): Texts {
  return Object.fromEntries(columns.flatMap(({ role }, index) => (role === 'indicator' || role === 'unread' ? [] : [[role, cells[index]]])))
}

/** One school's row against what is known of it: its values, and everything that is wrong with it. */
export function readRow(sheet: Sheet, { row, cells, fault }: Row, said: Phase | { fault: string } | undefined, known: Known): RowReading {
  const phase = known.stored?.phase ?? (typeof said === 'string' ? said : undefined)
  const readings = sheet.columns.map(({ indicator }, index) => indicator && sheet.layout.readCell(indicator, cells[index]!, sheet.decimalComma))
  const problems = [
    ...(fault === undefined ? [] : [{ row, column: '', value: '', message: fault }]),
    ...academyFaults(sheet, said, known).map(({ role, message }) => ({ row, column: headingOf(sheet, role), value: known.texts[role] ?? '', message })),
    ...valueProblems(sheet, row, cells, readings, phase),
  ]
  const creates = !known.stored && phase && sheet.unknown !== 'skip' ? newAcademy(sheet, known.texts, phase) : undefined
  const joinedOn = known.texts['joined-on']
  const given = creates ? faultsOf('create-academy', creates) : joinedOn ? faultsOf('change-academy', { joinedOn }) : []
  const unfit = problems.length === 0 ? given : []
  for (const { pointer, message } of unfit)
    problems.push({ row, column: headingOf(sheet, roleAt[pointer] ?? 'academy'), value: known.texts[roleAt[pointer] ?? 'academy'] ?? '', message })
  return { problems, values: phase ? valuesOf(sheet, readings, phase) : {}, readings, ...(creates ? { creates } : {}) }
}

const roleAt: Record<string, Role> = { '/id': 'academy', '/name': 'name', '/phase': 'phase', '/joinedOn': 'joined-on' }

function headingOf({ columns }: Sheet, role: Role): string {
  return columns.find((column) => column.role === role)?.column ?? role
}

function academyFaults(
  { layout, year, unknown }: Sheet,
  said: Phase | { fault: string } | undefined,
  { texts, stored, earlier }: Known,
): { role: Role; message: string }[] {
  const id = texts.academy ?? ''
  const faults: { role: Role; message: string | undefined }[] = [
    { role: 'academy', message: layout.faultOfId(id) },
    { role: 'academy', message: earlier === undefined ? undefined : `stands in row ${earlier} already` },
    { role: 'year', message: texts.year && !saysYear(texts.year, year) ? `is not ${year}, the year asked for` : undefined },
    { role: 'phase', message: typeof said === 'object' ? said.fault : undefined },
  ]
  const differs = layout.createsMembers && stored && typeof said === 'string' && said !== stored.phase
  if (differs) faults.push({ role: 'phase', message: `is not '${stored.phase}', the phase stored for ${id}` })
  if (!stored && unknown !== 'skip') {
    faults.push({ role: 'name', message: texts.name ? undefined : 'is missing, and the academy is not known' })
    faults.push({ role: 'phase', message: said === undefined ? 'is missing, and the academy is not known' : undefined })
  }
  return faults.flatMap(({ role, message }) => (message === undefined ? [] : [{ role, message }]))
}

function valueProblems({ columns }: Sheet, row: number, cells: string[], readings: (Reading | undefined)[], phase: Phase | undefined): ImportProblem[] {
  return columns.flatMap(({ column, indicator }, index) => {
    const reading = readings[index]
    if (!indicator || !reading) return []
    const message = 'fault' in reading ? reading.fault : phase && valueFault(indicator, reading.value, phase)
    return message === undefined ? [] : [{ row, column, value: cells[index]!, message }]
  })
}

/** A blank of another phase says nothing: one table may be for academies of several. */
function valuesOf({ columns }: Sheet, readings: (Reading | undefined)[], phase: Phase): IndicatorValues {
  const said = columns.flatMap(({ indicator }, index) => {
    const reading = readings[index]
    if (!indicator || !reading || 'fault' in reading) return []
    return indicator.phases.includes(phase) || absenceOf(reading.value) === undefined ? [[indicator.id, reading.value] as const] : []
  })
  return Object.fromEntries(said)
}

function newAcademy({ unknown }: Sheet, { academy = '', name = '', 'joined-on': joinedOn }: Texts, phase: Phase): CreateAcademy {
  return { id: academy, name, phase, ...(joinedOn ? { joinedOn } : {}), ...(unknown === 'comparison' ? { member: false } : {}) }
}

/** A year as tables write it: 2017/18, 2017-18, 201718, 2017/2018, or 2018 for the year that ends then. */
function saysYear(text: string, year: string): boolean {
  const start = year.slice(0, 4)
  const end = String(Number(start) + 1)
  return [`${start}/${end.slice(2)}`, `${start}-${end.slice(2)}`, `${start}${end.slice(2)}`, `${start}/${end}`, `${start}-${end}`, end].includes(text)
}
