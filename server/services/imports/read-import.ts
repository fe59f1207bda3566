import { setImmediate } from 'node:timers/promises'
import { WaymarkError } from '../../domain/errors.ts'
import { absenceOf } from '../../domain/evaluation/given-value.ts'
import type { CreateAcademy, ImportColumn, ImportProblem, IndicatorValues, NationalFigure, PlainValue } from '../../schema/types.generated.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import { type Context, today } from '../context.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import type { Layout } from './layout.ts'
import { mapColumns, requireColumns } from './map-columns.ts'
import { nationalFigures } from './national-figures.ts'
import { openTable, type Row } from './open-table.ts'
import { type RowReading, readRow, type Sheet, type Texts, textsOf } from './read-row.ts'

/** One school of the table, found valid. */
export interface ImportedRow {
  academy: string
  /** Set when the academy is not stored and is to be made. */
  creates?: CreateAcademy
  values: IndicatorValues
}

export interface ImportReading {
  rows: number
  /** Rows that are figures of areas, or schools that are not stored and not to be made. */
  skipped: number
  columns: ImportColumn[]
  problems: ImportProblem[]
  nationals: NationalFigure[]
  read: ImportedRow[]
  /** The indicators the table speaks of; of others it says nothing. */
  indicators: string[]
}

/** More than anybody mends by hand; the count says how many there are. */
const mostProblems = 10_000
const atOnce = 500

/**
 * Reads a table whole against the version in force and finds every fault in it, row and column and value, writing nothing. Throws `invalid-request` for an empty file or one that is
 * no CSV, and `not-possible` when columns it cannot do without are missing.
 */
export async function readImport(context: Context, layout: Layout, bytes: Uint8Array, options: Pick<Sheet, 'year' | 'unknown'>): Promise<ImportReading> {
  const { header, rows, delimiter } = await openTable(bytes)
  const { framework } = (await resolveVersion(context, 'current', today(context))).compiled
  const { columns, faults } = mapColumns(header, layout, framework)
  requireColumns(columns, faults, layout)
  const sheet: Sheet = { framework, layout, columns, decimalComma: delimiter === ';', ...options }
  const reading = newReading(sheet)
  for (const fault of faults) reading.problems.push({ row: 1, value: fault.column, ...fault })
  const earlier = new Map<string, number>()
  for await (const batch of inBatches(rows, atOnce)) {
    await readBatch(context, sheet, batch, earlier, reading)
    // a table of 50 MB takes seconds, and neither the parser nor the embedded store lets others have their turn
    await setImmediate()
  }
  if (reading.rows === 0) throw new WaymarkError('invalid-request', 'The file has a header and no rows.')
  return reading
}

function newReading({ columns }: Sheet): ImportReading {
  const reads = columns.map(({ column, indicator }): ImportColumn => ({ column, indicator: indicator?.id ?? null, reads: {} }))
  return { rows: 0, skipped: 0, columns: reads, problems: [], nationals: [], read: [], indicators: columns.flatMap(({ indicator }) => indicator?.id ?? []) }
}

async function* inBatches<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function readBatch({ store }: Context, sheet: Sheet, rows: Row[], earlier: Map<string, number>, reading: ImportReading): Promise<void> {
  const texts = rows.map((row) => textsOf(sheet.columns, row))
  const ids = new Set(texts.flatMap(({ academy }) => (academy && sheet.layout.faultOfId(academy) === undefined ? [academy] : [])))
  const found = ids.size === 0 ? [] : await store.getAll<AcademyDocument>('academies', [...ids])
  const stored = new Map(found.map((academy) => [academy.id, academy]))
  for (const [index, row] of rows.entries()) takeRow(sheet, row, texts[index]!, stored, earlier, reading)
}

function takeRow(sheet: Sheet, row: Row, texts: Texts, stored: Map<string, AcademyDocument>, earlier: Map<string, number>, reading: ImportReading): void {
  reading.rows++
  const kind = sheet.layout.rowOf(texts)
  if (typeof kind === 'string') {
    reading.skipped++
    if (kind !== 'part' && sheet.layout.nationalPhase) reading.nationals.push(...nationalFigures(row, kind, sheet))
    return
  }
  const id = texts.academy ?? ''
  const known = { texts, stored: stored.get(id), earlier: earlier.get(id) }
  earlier.set(id, known.earlier ?? row.row)
  const { problems, values, creates, readings } = readRow(sheet, row, kind.phase, known)
  tally(sheet, texts, readings, reading)
  if (problems.length > 0) reading.problems.push(...problems.slice(0, mostProblems - reading.problems.length))
  else if (known.stored || creates) reading.read.push({ academy: id, values, ...(creates ? { creates } : {}) })
  else reading.skipped++
}

function tally({ columns }: Sheet, texts: Texts, readings: RowReading['readings'], { columns: counted }: ImportReading): void {
  for (const [index, { role }] of columns.entries()) {
    if (role === 'unread') continue
    const found = readings[index]
    const kind = found === undefined ? (texts[role] ? 'text' : 'blank') : 'fault' in found ? 'fault' : kindOf(found.value)
    const { reads } = counted[index]!
    reads[kind] = (reads[kind] ?? 0) + 1
  }
}

function kindOf(value: PlainValue): string {
  return absenceOf(value) ?? (typeof value === 'string' ? 'category' : typeof value)
}
