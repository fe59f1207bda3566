import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { WaymarkError } from '../../domain/errors.ts'
import { decodeText } from './decode-text.ts'

/** A table of text: its header and its rows, read as they are asked for so that a large file never stands in memory cell by cell. */
export interface Table {
  header: string[]
  /** What stands between the cells; a semicolon file writes its numbers with a comma. */
  delimiter: string
  /** Rows with anything in them, each as long as the header. Throws `invalid-request` where the text stops being CSV. */
  rows: AsyncIterable<Row>
}

export interface Row {
  /** As a spreadsheet counts: a header in the first line is row 1. */
  row: number
  cells: string[]
  /** Set when the row has another number of cells than the header. */
  fault?: string
}

/** Opens CSV bytes with commas, semicolons or tabs, with or without byte-order mark. Throws `invalid-request` when there is no header. */
export async function openTable(bytes: Uint8Array): Promise<Table> {
  const text = decodeText(bytes)
  const delimiter = delimiterOf(text)
  const records = recordsOf(text, delimiter)
  let row = 1
  let header: string[] = []
  for (let record = await records.next(); !record.done; record = await records.next(), row++) {
    header = trimEnd(record.value)
    if (header.length > 0) break
  }
  if (header.length === 0) {
    await records.return(undefined)
    throw new WaymarkError('invalid-request', 'The file is empty.')
  }
  return { header, delimiter, rows: rowsOf(records, header.length, row) }
}

async function* rowsOf(records: AsyncGenerator<string[]>, width: number, headerRow: number): AsyncGenerator<Row> {
  let row = headerRow
  for await (const record of records) {
    row++
    if (record.every((cell) => cell === '')) continue
    const cells = trimEnd(record)
    const fault = cells.length > width || record.length < width ? `has ${record.length} cells where the header has ${width}` : undefined
    const filled = Array.from({ length: width }, (_, index) => cells[index] ?? '')
    yield fault === undefined ? { row, cells: filled } : { row, cells: filled, fault }
  }
}

async function* recordsOf(text: string, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({ delimiter, bom: true, trim: true, relax_quotes: true, relax_column_count: true })
  const bytes = Buffer.from(text)
  const chunks = function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }
  try {
    for await (const record of Readable.from(chunks()).pipe(parser)) yield record as string[]
  } catch (error) {
    if (error instanceof CsvError) throw new WaymarkError('invalid-request', `The file is not CSV: ${error.message}.`)
    throw error
  }
}

/** Whichever of the three the header line has most of outside quotes. */
function delimiterOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter
}

/** Excel keeps the columns a sheet once had: empty ones at the end say nothing. */
function trimEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
