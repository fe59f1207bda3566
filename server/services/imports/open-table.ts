import { pipeline, Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { WaymarkError } from '../../domain/errors.ts'
import { withoutApostrophe } from '../../domain/words/csv-text.ts'
import { turns } from '../turns.ts'
import { decodedText } from './decode-text.ts'

/** What a table may be at most. Refused as soon as it is seen, so that nobody reads the rest. */
export const most = { columns: 500, cell: 10_000, record: 100_000, rows: 60_000, lines: 250_000 }

/** A table of text: its header and its rows, read as they are asked for so that a large file never stands in memory cell by cell. */
export interface Table {
  header: string[]
  /** The row of the header, as a spreadsheet counts: 1 where it comes first. */
  headerRow: number
  /** What stands between the cells; a semicolon file writes its numbers with a comma. */
  delimiter: string
  /** Rows with anything in them. Throws `invalid-request` where the text stops being CSV, `too-large` where it is more than a table may be. */
  rows: AsyncIterable<Row>
}

export interface Row {
  /** As a spreadsheet counts: a header in the first line is row 1. */
  row: number
  /** As long as the header; a row that ends early is blank from there, as spreadsheets save it. */
  cells: string[]
  /** What stands beyond the last heading, blanks at the end left out. */
  beyond: string[]
}

interface Record {
  row: number
  cells: string[]
}

/**
 * Opens CSV bytes with commas, semicolons, tabs or bars, in any encoding `decodedText` knows, with or without Excel's `sep=`. `knows` says which headings are known: the delimiter with
 * which most are is taken. Throws `invalid-request` when there is no header, `too-large` when it is more than one may be.
 */
export async function openTable(bytes: Uint8Array, knows: (heading: string) => boolean = () => false): Promise<Table> {
  const { text, delimiter } = await beginOf(bytes, knows)
  const records = recordsOf(text, delimiter)
  const first = await records.next()
  if (first.done) throw new WaymarkError('invalid-request', 'The file is empty.')
  const { cells: header, row } = first.value
  if (header.length > most.columns) {
    await records.return(undefined)
    throw new WaymarkError('too-large', `The table has ${header.length} columns; at most ${most.columns} are read.`)
  }
  return { header, headerRow: row, delimiter, rows: rowsOf(records, header.length) }
}

async function* rowsOf(records: AsyncGenerator<Record>, width: number): AsyncGenerator<Row> {
  let rows = 0
  for await (const { row, cells } of records) {
    if (++rows > most.rows) throw new WaymarkError('too-large', `The table has more than ${most.rows} rows.`)
    const filled = Array.from({ length: width }, (_, index) => cells[index] ?? '')
    yield { row, cells: filled, beyond: cells.slice(width) }
  }
}

/** The records with anything in them. */
async function* recordsOf(text: Iterable<string>, delimiter: string): AsyncGenerator<Record> {
  const parser = parse({ ...options, delimiter, info: true })
  // the callback is for the stream's sake: what fails is thrown by the loop below
  pipeline(Readable.from(inTurns(text)), parser, () => undefined)
  try {
    for await (const { record: whole, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // a spreadsheet saves thousands of blank cells, which would fill the memory
      const record = trimEnd(whole)
      const row = info.records + info.empty_lines
      if (row > most.lines) throw new WaymarkError('too-large', `The file has more than ${most.lines} lines.`)
      if (record.length === 0) continue
      const longest = record.reduce((length, cell) => Math.max(length, cell.length), 0)
      if (longest > most.cell)
        throw new WaymarkError('too-large', `Row ${row} has a cell of more than ${most.cell} characters: a quotation mark may be missing before it.`)
      if (record.length > most.columns + 500)
        throw new WaymarkError('too-large', `Row ${row} has ${record.length} cells; at most ${most.columns} columns are read.`)
      // the parser counts what is in the cells, not what is between them
      if (record.reduce((length, cell) => length + cell.length + 1, 0) > most.record) throw longRow(row - 1)
      yield { row, cells: record.map(withoutApostrophe) }
    }
  } catch (error) {
    throw error instanceof CsvError ? inWords(error) : error
  }
}

const options = { trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: most.record }

function longRow(before: number): WaymarkError {
  return new WaymarkError(
    'too-large',
    `The row after row ${before} has more than ${most.record} characters: a quotation mark that is never closed, or no table.`,
  )
}

function inWords({ code, message, records, empty_lines: blank }: CsvError): WaymarkError {
  const row = Number(records) + Number(blank)
  if (code === 'CSV_MAX_RECORD_SIZE') return longRow(row)
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new WaymarkError(
      'invalid-request',
      `The file ends within a cell: a quotation mark after row ${row} is never closed. The file may have been cut off.`,
    )
  return new WaymarkError('invalid-request', `The file is not CSV after row ${row}: ${message}.`)
}

/** The text in turns with everybody else. Throws `too-large` before the parser sees a line that is too long: blank cells it would count as nothing, and keep by the million. */
async function* inTurns(text: Iterable<string>): AsyncGenerator<string> {
  const turn = turns()
  let line = 0
  for (const piece of text) {
    await turn()
    const last = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'))
    const first = piece.search(/[\r\n]/)
    if (line + (first < 0 ? piece.length : first) > most.record)
      throw new WaymarkError('too-large', `The file has a line of more than ${most.record} characters.`)
    line = last < 0 ? line + piece.length : piece.length - last - 1
    yield piece
  }
}

/** The delimiter, and the text without a first line that only names it, which a spreadsheet does not count as a row. */
async function beginOf(bytes: Uint8Array, knows: (heading: string) => boolean): Promise<{ text: Iterable<string>; delimiter: string }> {
  const pieces = decodedText(bytes)
  const turn = turns()
  let head = ''
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    head += next.value
    if (head.length > most.record) break
    await turn()
  }
  if (head.trimStart().length > most.record && !/[\r\n]/.test(head.trimStart()))
    throw new WaymarkError('too-large', `The first line of the file has more than ${most.record} characters.`)
  const said = /^sep=([,;\t|])[^\S\r\n]*(\r\n|\r|\n|$)/i.exec(head)
  if (said) head = head.slice(said[0].length)
  const text = (function* () {
    yield* piecesOf(head)
    yield* pieces
  })()
  return { text, delimiter: said?.[1] ?? delimiterOf(head, knows) }
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 16_384) yield text.slice(at, at + 16_384)
}

/** Whichever makes most known headings of the first line, and of those the most cells. */
function delimiterOf(head: string, knows: (heading: string) => boolean): string {
  const line = /^[^\r\n]*/.exec(head.trimStart())?.[0] ?? ''
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((delimiter) => {
    const headings = line.split(delimiter, most.columns).map((heading) => heading.replaceAll('"', '').trim())
    return { delimiter, known: headings.filter(knows).length, cells: bare.split(delimiter).length }
  })
  return counted.reduce((best, one) => (one.known > best.known || (one.known === best.known && one.cells > best.cells) ? one : best)).delimiter
}

/** Excel keeps the columns a sheet once had: empty ones at the end say nothing. */
function trimEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
