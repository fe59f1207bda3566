import { valueFault } from '../../domain/evaluation/case-faults.ts'
import { absenceOf } from '../../domain/evaluation/given-value.ts'
import { faultsOf } from '../../schema/parse.ts'
import type { CreateAcademy, Framework, ImportProblem, IndicatorValues, Phase } from '../../schema/types.generated.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import type { Column, Layout, Role, RowKind } from './layout.ts'
import type { Row } from './open-table.ts'
import type { ReadId } from './read-id.ts'
import { type Reading, slug } from './read-value.ts'

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
  id: ReadId
  /** The academy as stored, if it is. */
  stored: AcademyDocument | undefined
  /** The row in which the same academy stands already. */
  earlier: number | undefined
}

export interface RowReading {
  problems: ImportProblem[]
  /** What is read and changes nothing. */
  notes: ImportProblem[]
  values: IndicatorValues
  /** Set when the academy is not stored and is to be made. */
  creates?: CreateAcademy
  /** What each column of an indicator was read as, in the order of columns; undefined for the others and for blanks. */
  readings: (Reading | undefined)[]
}

/** More of a cell than anybody reads in a message. */
const shown = 200

export function textsOf(columns: Column[], { cells }: Row): Texts {
  return Object.fromEntries(columns.flatMap(({ role }, index) => (role === 'indicator' || role === 'unread' ? [] : [[role, cells[index]]])))
}

/** One school's row against what is known of it: its values, and everything that is wrong with it. */
export function readRow(sheet: Sheet, row: Row, kind: Exclude<RowKind, string>, known: Known): RowReading {
  const said = 'phase' in kind ? kind.phase : undefined
  const phase = known.stored?.phase ?? (typeof said === 'string' ? said : undefined)
  const readings = sheet.columns.map(
    ({ indicator, cells }, index) =>
      indicator && sheet.layout.readCell(indicator, cells?.get(slug(row.cells[index]!)) ?? row.cells[index]!, sheet.decimalComma),
  )
  const problems = [
    ...surplus(sheet, row),
    ...academyFaults(sheet, kind, known).map((fault) => problemOf(sheet, row.row, known.texts, fault)),
    ...valueProblems(sheet, row, readings, phase),
  ]
  const creates = !known.stored && phase && sheet.unknown !== 'skip' ? newAcademy(sheet, known, phase) : undefined
  const joinedOn = known.texts['joined-on']
  const given = creates ? faultsOf('create-academy', creates) : joinedOn ? faultsOf('change-academy', { joinedOn }) : []
  const unfit = problems.length === 0 ? given : []
  for (const { pointer, message } of unfit) problems.push(problemOf(sheet, row.row, known.texts, { role: roleAt[pointer] ?? 'academy', message }))
  const notes = problems.length === 0 ? notesOf(sheet, row.row, known) : []
  return { problems, notes, values: phase ? valuesOf(sheet, readings, phase) : {}, readings, ...(creates ? { creates } : {}) }
}

interface Said {
  role: Role
  message: string
}

const roleAt: Record<string, Role> = { '/id': 'academy', '/name': 'name', '/phase': 'phase', '/joinedOn': 'joined-on' }

function problemOf({ columns }: Sheet, row: number, texts: Texts, { role, message }: Said): ImportProblem {
  const column = columns.find((one) => one.role === role)?.column ?? role
  return { row, column, value: (texts[role] ?? '').slice(0, shown), message }
}

/** Cells that stand under no heading. */
function surplus({ columns }: Sheet, { row, cells, beyond }: Row): ImportProblem[] {
  const unheaded = columns.flatMap(({ column }, index) => (column === '' && cells[index] !== '' ? [cells[index]!] : []))
  const value = [...unheaded, ...beyond].find((cell) => cell !== '')
  return value === undefined
    ? []
    : [{ row, column: '', value: value.slice(0, shown), message: 'stands under no heading: a comma may be missing its quotation marks before it' }]
}

function academyFaults({ layout, unknown }: Sheet, kind: Exclude<RowKind, string>, { texts, id, stored, earlier }: Known): Said[] {
  const said = 'phase' in kind ? kind.phase : undefined
  const faults: { role: Role; message: string | undefined }[] = [
    { role: 'academy', message: id.fault },
    { role: 'academy', message: earlier === undefined ? undefined : `stands in row ${earlier} already` },
    ...('fault' in kind ? [{ role: kind.role, message: kind.fault }] : []),
  ]
  // the phase of an academy that is stored does not rest on an age range
  if (typeof said === 'object' && !(stored && said.role === 'age-range')) faults.push({ role: said.role, message: said.fault })
  const differs = layout.createsMembers && stored && typeof said === 'string' && said !== stored.phase
  if (differs) faults.push({ role: 'phase', message: `is not '${stored.phase}', the phase stored for ${stored.id}` })
  if (!stored && unknown !== 'skip' && !('fault' in kind)) {
    faults.push({ role: 'name', message: texts.name ? undefined : 'is missing, and the academy is not known' })
    faults.push({ role: 'phase', message: said === undefined ? 'is missing, and the academy is not known' : undefined })
  }
  return faults.flatMap(({ role, message }) => (message === undefined ? [] : [{ role, message }]))
}

/** What a table says of an academy that is stored stays as it is stored; of a table of all schools only the figures are asked for. */
function notesOf(sheet: Sheet, row: number, { texts, stored }: Known): ImportProblem[] {
  if (!stored || !sheet.layout.createsMembers) return []
  const { name, 'joined-on': joinedOn } = texts
  const notes: Said[] = []
  if (name && name !== stored.name)
    notes.push({ role: 'name', message: `is not changed: ${stored.id} stays '${stored.name}' until its own page says otherwise` })
  if (joinedOn && joinedOn !== stored.joinedOn)
    notes.push({ role: 'joined-on', message: `is not changed: ${stored.joinedOn ?? 'no day'} is stored for ${stored.id} until its own page says otherwise` })
  return notes.map((note) => problemOf(sheet, row, texts, note))
}

function valueProblems({ columns }: Sheet, { row, cells }: Row, readings: (Reading | undefined)[], phase: Phase | undefined): ImportProblem[] {
  return columns.flatMap(({ column, indicator }, index) => {
    const reading = readings[index]
    if (!indicator || !reading) return []
    const message = 'fault' in reading ? reading.fault : phase && valueFault(indicator, reading.value, phase)
    return message === undefined ? [] : [{ row, column, value: cells[index]!.slice(0, shown), message }]
  })
}

/** A reason for no figure, in a column of another phase, says nothing: one table may be for academies of several. */
function valuesOf({ columns }: Sheet, readings: (Reading | undefined)[], phase: Phase): IndicatorValues {
  const said = columns.flatMap(({ indicator }, index) => {
    const reading = readings[index]
    if (!indicator || !reading || 'fault' in reading) return []
    return indicator.phases.includes(phase) || absenceOf(reading.value) === undefined ? [[indicator.id, reading.value] as const] : []
  })
  return Object.fromEntries(said)
}

function newAcademy({ unknown }: Sheet, { id, texts: { name = '', 'joined-on': joinedOn } }: Known, phase: Phase): CreateAcademy {
  return { id: id.id, name, phase, ...(joinedOn ? { joinedOn } : {}), ...(unknown === 'comparison' ? { member: false } : {}) }
}
