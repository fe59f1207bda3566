import { pointer, WaymarkError } from '../../domain/errors.ts'
import type { ImportProblem, ImportQuery, ImportReport, Release } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import type { Once } from '../once.ts'
import { annotatedRows } from './annotated-rows.ts'
import { changingRows } from './changing-rows.ts'
import { commitImport } from './commit-import.ts'
import { ks2Layout, ks4Layout } from './dfe-layouts.ts'
import type { PlannedRow } from './import-document.ts'
import type { Layout } from './layout.ts'
import { openTable } from './open-table.ts'
import { type ImportReading, readImport } from './read-import.ts'
import { returnsLayout } from './returns-layout.ts'

interface TableKind {
  layout: (year: string) => Layout
  /** How final its figures are unless told. */
  release: Release
  source: (year: string) => string
}

const tables: Record<ImportQuery['format'], TableKind> = {
  returns: { layout: () => returnsLayout, release: 'own', source: () => 'Imported table' },
  'dfe-ks2': { layout: ks2Layout, release: 'final', source: (year) => `DfE, key stage 2 performance tables, ${year}` },
  'dfe-ks4': { layout: ks4Layout, release: 'final', source: (year) => `DfE, key stage 4 performance tables, ${year}` },
}

/**
 * Imports a table of one academic year, all of it or none, checked against the version in force. With `dryRun` it only says what would be read as what,
 * faults and all. Throws `invalid-request` for no table, `not-possible` for one of another layout or with a faulty cell, naming every one.
 */
export async function importReturns(context: Context, caller: Caller, query: ImportQuery, bytes: Uint8Array, once?: Once): Promise<ImportReport> {
  const { read, indicators, ...report } = await readTable(context, query, bytes)
  if (query.dryRun) return { imported: 0, ...report }
  refuseProblems(report.problems)
  const { format, year } = query
  const { release, source } = tables[format]
  const entry = { release: query.release ?? release, source: source(year), savedAt: context.now().toISOString(), savedBy: caller.name }
  const planned = read.map(({ values, ...academy }): PlannedRow => ({ ...academy, year, entry: { ...entry, values } }))
  const changing = await changingRows(context, planned, indicators)
  const answer = { imported: changing.length, unchanged: planned.length - changing.length, ...report }
  await commitImport(context, caller, { what: `${format} ${year}`, rows: changing, indicators, ...(once ? { once: { ...once, report: answer } } : {}) })
  return answer
}

/** The table as given with a last column that says what is wrong with each row, for whoever mends it. Throws as `importReturns`, faulty cells apart. */
export async function annotateTable(context: Context, query: ImportQuery, bytes: Uint8Array): Promise<AsyncGenerator<string[]>> {
  const { problems } = await readTable(context, query, bytes)
  return annotatedRows(await openTable(bytes), problems)
}

function readTable(context: Context, { format, year, schools }: ImportQuery, bytes: Uint8Array): Promise<ImportReading> {
  const unknown = format === 'returns' ? 'member' : schools === 'all' ? 'comparison' : 'skip'
  return readImport(context, tables[format].layout(year), bytes, { year, unknown })
}

function refuseProblems(problems: ImportProblem[]): void {
  if (problems.length === 0) return
  const faults = problems.map(({ row, column, value, message }) => ({ pointer: pointer('rows', row, column), message: `${JSON.stringify(value)} ${message}` }))
  throw new WaymarkError('not-possible', `Nothing was imported: ${problems.length} ${problems.length === 1 ? 'cell is' : 'cells are'} faulty.`, faults, {
    problems,
  })
}
