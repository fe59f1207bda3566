import { WaymarkError } from '../../domain/errors.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import type { Context } from '../context.ts'
import { turns } from '../turns.ts'
import { type ImportReading, newReading } from './import-reading.ts'
import type { Layout } from './layout.ts'
import { mapColumns, requireColumns } from './map-columns.ts'
import type { Table } from './open-table.ts'
import { type Sheet, textsOf } from './read-row.ts'
import { mostProblems, type Reader, takeRow } from './take-row.ts'

export interface ReadOptions extends Pick<Sheet, 'framework' | 'year' | 'unknown'> {
  /** Problems kept, 1000 unless told. */
  keeps?: number
  /** Whether to stop at so many problems: nobody asks for the rest. */
  stops?: boolean
  /** Ends it when the caller leaves. */
  signal?: AbortSignal
}

const atOnce = 200
/** So many schools without a figure are not left blank by chance. */
const manySchools = 20

/**
 * Reads a table whole and finds every fault in it, row and column and value, writing nothing; everybody else has their turn in between. Throws `invalid-request` for one that is no CSV or
 * has no rows, `too-large` for more than one may be, and `not-possible` when columns it cannot do without are missing.
 */
export async function readImport(context: Context, layout: Layout, table: Table, options: ReadOptions): Promise<ImportReading> {
  const { columns, faults } = mapColumns(table.header, layout, options.framework)
  requireColumns(columns, layout)
  const sheet: Sheet = { layout, columns, decimalComma: table.delimiter === ';', ...options }
  const reader: Reader = { sheet, reading: newReading(columns), keeps: options.keeps ?? mostProblems, first: new Map(), values: 0 }
  const { reading } = reader
  for (const fault of faults) reading.problems.push({ row: table.headerRow, value: fault.column, ...fault })
  const turn = turns()
  for await (const batch of inBatches(table.rows, atOnce)) {
    const texts = batch.map((row) => textsOf(columns, row))
    const academies = await storedOf(
      context,
      layout,
      texts.flatMap(({ academy }) => (academy ? [academy] : [])),
    )
    for (const [index, row] of batch.entries()) {
      takeRow(reader, row, texts[index]!, academies)
      await turn()
    }
    options.signal?.throwIfAborted()
    if (options.stops && reading.moreProblems > 0) break
  }
  if (reading.rows === 0) throw new WaymarkError('invalid-request', 'The file has a header and no rows.')
  settleYears(reader)
  readUnpublished(reader)
  return reading
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

/** The academies of a batch by id, as it stands in the table or as it is read. */
async function storedOf({ store }: Context, layout: Layout, texts: string[]): Promise<Map<string, AcademyDocument>> {
  const ids = new Set(texts.flatMap((text) => [text, layout.readId(text).id]).filter((id) => /^[\w.-]{1,64}$/.test(id)))
  const found = ids.size === 0 ? [] : await store.getAll<AcademyDocument>('academies', [...ids])
  return new Map(found.map((academy) => [academy.id, academy]))
}

/** A row of another year is faulty in a table of the year asked for; where no row is of it, the whole table is of another, which is asked about. */
function settleYears({ sheet: { year }, reading, keeps }: Reader): void {
  const none = reading.years.get('') ?? []
  const others = reading.years.has(year) ? [...reading.years].flatMap(([said, cells]) => (said === year || said === '' ? [] : cells)) : []
  const room = Math.max(0, keeps - reading.problems.length)
  const all = [...none, ...others]
  reading.problems.push(...all.slice(0, room))
  reading.moreProblems += Math.max(0, all.length - room)
  reading.problems.sort((one, other) => one.row - other.row)
}

/** A column that stands blank in all rows, of a measure the DfE leaves blank where it published none, is not published. */
function readUnpublished({ sheet: { layout, columns, framework, year }, reading }: Reader): void {
  for (const [index, { indicator }] of columns.entries()) {
    const column = reading.columns[index]!
    const { blank = 0, ...others } = column.reads
    if (!indicator || blank === 0 || Object.keys(others).length > 0 || !layout.blankWhenUnpublished.includes(indicator.id)) continue
    if (reading.nationals.some((figure) => figure.indicator === indicator.id)) continue
    const known = framework.benchmarks.some((one) => one.indicator === indicator.id && one.year === year && one.absent === 'not-published')
    if (!known && blank < manySchools) continue
    column.reads = { 'not-published': blank }
    for (const row of reading.read) row.values[indicator.id] = { absent: 'not-published' }
  }
}
