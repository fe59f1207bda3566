import { WaymarkError } from '../../domain/errors.ts'
import { absenceOf } from '../../domain/evaluation/given-value.ts'
import type { ImportProblem, PlainValue } from '../../schema/types.generated.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import type { ImportReading } from './import-reading.ts'
import { nationalFigures } from './national-figures.ts'
import type { Row } from './open-table.ts'
import { isOddNumber } from './read-id.ts'
import { type RowReading, readRow, type Sheet, type Texts } from './read-row.ts'
import { readYear } from './recognise-table.ts'

/** More than anybody mends by hand; what is beyond is counted. */
export const mostProblems = 1000
const mostNotes = 200
const mostExamples = 5
/** What is kept in memory until the table is known to be good. */
const mostValues = 2_000_000

export interface Reader {
  sheet: Sheet
  reading: ImportReading
  /** Problems kept, besides counted. */
  keeps: number
  /** The row in which each academy stands first. */
  first: Map<string, number>
  values: number
}

/** Reads one row into the reading. Throws `too-large` where the table has more figures than may be held. */
export function takeRow(reader: Reader, row: Row, texts: Texts, academies: Map<string, AcademyDocument>): void {
  const { sheet, reading, first } = reader
  reading.rows++
  const kind = sheet.layout.rowOf(texts)
  if (typeof kind === 'string') {
    reading.skipped++
    if (kind !== 'part' && sheet.layout.nationalPhase) reading.nationals.push(...nationalFigures(row, kind, sheet))
    return
  }
  const text = texts.academy ?? ''
  // an id that is stored is one, whatever it looks like
  const id = academies.has(text) ? { id: text } : sheet.layout.readId(text)
  const stored = academies.get(id.id)
  const taken = readRow(sheet, row, kind, { texts, id, stored, earlier: first.get(id.id) })
  first.set(id.id, first.get(id.id) ?? row.row)
  takeYear(reader, row.row, texts)
  tally(reader, row, texts, taken)
  if (!stored && sheet.unknown === 'skip') {
    reading.skipped++
    reading.elsewhere += taken.problems.length
    return
  }
  keep(reading.notes, taken.notes, mostNotes)
  if (taken.problems.length > 0) {
    reading.moreProblems += keep(reading.problems, taken.problems, reader.keeps)
    return
  }
  if (id.changed) reading.ids.changed.push([text, id.id])
  if (taken.creates) {
    if (isOddNumber(id.id)) reading.ids.odd.push(id.id)
    reading.creates.push({ row: row.row, id: id.id, name: taken.creates.name, phase: taken.creates.phase })
  }
  reader.values += Object.keys(taken.values).length
  if (reader.values > mostValues) throw new WaymarkError('too-large', `The table has more than ${mostValues} figures.`)
  reading.read.push({ academy: id.id, values: taken.values, ...(taken.creates ? { creates: taken.creates } : {}) })
}

/** Answers how many had no place. */
function keep<T>(list: T[], more: T[], most: number): number {
  const kept = more.slice(0, Math.max(0, most - list.length))
  list.push(...kept)
  return more.length - kept.length
}

function takeYear({ sheet, reading }: Reader, row: number, { year: text }: Texts): void {
  if (!text) return
  const column = sheet.columns.find(({ role }) => role === 'year')?.column ?? 'year'
  const year = readYear(text) ?? ''
  const message = year === '' ? 'is not an academic year' : `is not ${sheet.year}, the year asked for`
  const cells: ImportProblem[] = reading.years.get(year) ?? []
  reading.years.set(year, cells)
  if (cells.length < mostProblems) cells.push({ row, column, value: text.slice(0, 20), message })
}

function tally({ sheet, reading }: Reader, { cells }: Row, texts: Texts, { readings }: RowReading): void {
  for (const [index, { role }] of sheet.columns.entries()) {
    if (role === 'unread') continue
    const found = readings[index]
    const kind = found === undefined ? (texts[role] ? 'text' : 'blank') : 'fault' in found ? 'fault' : kindOf(found.value)
    const { reads } = reading.columns[index]!
    reads[kind] = (reads[kind] ?? 0) + 1
    if (found && 'value' in found && typeof found.value === 'number') count(reading.numbers[index]!, found.value, cells[index]!)
  }
}

function count(numbers: ImportReading['numbers'][number], value: number, text: string): void {
  numbers.count++
  numbers.sum += Math.abs(value)
  if (Math.abs(value) > 1) numbers.small = false
  if (value % 1 !== 0 && !numbers.between) Object.assign(numbers, { between: true, example: value })
  if (text.includes('%')) numbers.percentSign = true
  numbers.decimals = Math.max(numbers.decimals, /[.,](\d+)/.exec(text)?.[1]?.length ?? 0)
}

function kindOf(value: PlainValue): string {
  return absenceOf(value) ?? (typeof value === 'string' ? 'category' : typeof value)
}

/** The first few of many, in words. */
export function examples<T>(all: readonly T[], inWords: (one: T) => string = String): string {
  const more = all.length - mostExamples
  return all.slice(0, mostExamples).map(inWords).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
