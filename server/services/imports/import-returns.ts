import { pointer, WaymarkError } from '../../domain/errors.ts'
import type {
  Framework,
  ImportProblem,
  ImportQuery,
  ImportQuestion,
  ImportReport,
  KnownColumn,
  RecognisedTable,
  Release,
} from '../../schema/types.generated.ts'
import type { AcademyDocument } from '../academies/academies.ts'
import type { Caller } from '../caller.ts'
import { type Context, today } from '../context.ts'
import { newStamp } from '../entries/stamp.ts'
import type { Once } from '../once.ts'
import { findEvery } from '../pages.ts'
import { turns } from '../turns.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { annotatedRows } from './annotated-rows.ts'
import { changingRows } from './changing-rows.ts'
import { commitImport } from './commit-import.ts'
import { ks2Layout, ks4Layout } from './dfe-layouts.ts'
import type { PlannedRow } from './import-document.ts'
import type { ImportedRow, ImportReading } from './import-reading.ts'
import { headingsKnown } from './known-columns.ts'
import type { Layout } from './layout.ts'
import { openTable, type Table } from './open-table.ts'
import { fractionQuestions, idQuestions, scaleFractions, yearOf, yearQuestion } from './questions.ts'
import { type ReadOptions, readImport } from './read-import.ts'
import { slug } from './read-value.ts'
import { type Format, kindOf, readFileName } from './recognise-table.ts'
import { returnsLayout } from './returns-layout.ts'

interface TableKind {
  title: string
  layout: (year: string, known: ReadonlyMap<string, KnownColumn>) => Layout
  /** How final its figures are unless told. */
  release: Release
  source: (year: string) => string
}

const tables: Record<Format, TableKind> = {
  returns: { title: 'a table of your own', layout: (_, known) => returnsLayout(known), release: 'own', source: () => 'Imported table' },
  'dfe-ks2': {
    title: 'the key stage 2 table of the DfE',
    layout: ks2Layout,
    release: 'final',
    source: (year) => `DfE, key stage 2 performance tables, ${year}`,
  },
  'dfe-ks4': {
    title: 'the key stage 4 table of the DfE',
    layout: ks4Layout,
    release: 'final',
    source: (year) => `DfE, key stage 4 performance tables, ${year}`,
  },
}

const listed = 1000

/**
 * Imports a table of one academic year, all of it or none, checked against the version in force. With `dryRun` it only says what would be read as what, faults and questions and all.
 * Throws `invalid-request` for no table, `too-large` for more than one may be, `not-possible` for one of no known layout, with a faulty cell, or with a question that is not confirmed,
 * naming every one.
 */
export async function importReturns(
  context: Context,
  caller: Caller,
  query: ImportQuery,
  bytes: Uint8Array,
  { once, signal }: { once?: Once; signal?: AbortSignal } = {},
): Promise<ImportReport> {
  const { read, format, questions, recognised, reading } = await readTable(context, query, bytes, { stops: !query.dryRun, ...(signal ? { signal } : {}) })
  const { rows, skipped, columns, problems, moreProblems, elsewhere, notes, nationals, creates } = reading
  const { year } = query
  if (!query.dryRun) refuse(problems, moreProblems, questions, query.confirm)
  const { release, source } = tables[format]
  const now = context.now()
  const entry = { release: query.release ?? release, source: source(year), savedAt: now.toISOString(), savedBy: caller.name }
  const planned: PlannedRow[] = []
  const turn = turns()
  for (const { values, ...academy } of read) {
    planned.push({ ...academy, ...(Object.keys(values).length === 0 ? {} : { year, entry: { ...entry, values } }) })
    await turn()
  }
  const changing = await changingRows(context, planned)
  const answer = {
    imported: query.dryRun ? 0 : changing.length,
    unchanged: planned.length - changing.length,
    ...{ rows, skipped, columns, problems, elsewhere, notes, nationals, questions, recognised },
    ...(moreProblems > 0 ? { moreProblems } : {}),
  }
  if (query.dryRun) return { ...answer, creates: creates.slice(0, listed), createsCount: creates.length }
  if (changing.length === 0) return answer
  const report = { ...answer, id: newStamp(now) }
  await commitImport(context, caller, { id: report.id, what: `${format} ${year}`, rows: changing, ...(once ? { once: { ...once, report } } : {}) })
  return report
}

/** The table as given, in the dialect it came in, with a last column that says what is wrong with each row, for whoever mends it. Throws as `importReturns`, faulty cells apart. */
export async function annotateTable(context: Context, query: ImportQuery, bytes: Uint8Array): Promise<AsyncGenerator<string>> {
  const { reading, knows } = await readTable(context, query, bytes, { keeps: 50 * listed })
  return annotatedRows(() => openTable(bytes, knows), reading.problems)
}

interface ReadTable {
  format: Format
  reading: ImportReading
  read: ImportedRow[]
  questions: ImportQuestion[]
  recognised: RecognisedTable
  knows: (heading: string) => boolean
}

async function readTable(
  context: Context,
  query: ImportQuery,
  bytes: Uint8Array,
  options: Pick<ReadOptions, 'keeps' | 'stops' | 'signal'>,
): Promise<ReadTable> {
  const { framework } = (await resolveVersion(context, 'current', today(context))).compiled
  const { year, schools } = query
  const known = await headingsKnown(context)
  const layouts = Object.values(tables).map(({ layout }) => layout(year, known))
  const knows = (heading: string) => layouts.some((layout) => (layout.columnOf(heading, framework)?.role ?? 'unread') !== 'unread')
  const table = await openTable(bytes, knows)
  const named = query.file === undefined ? {} : readFileName(query.file)
  const { format, question } = kindAsked(query.format, table, framework, tables.returns.layout(year, known))
  const layout = tables[format].layout(year, known)
  const unknown = format === 'returns' ? (schools === 'stored' ? 'skip' : 'member') : schools === 'all' ? 'comparison' : 'skip'
  const reading = await readImport(context, layout, table, { framework, year, unknown, ...options })
  const earlier = table.header.flatMap((heading) => layout.earlierYearOf(heading) ?? [])
  const asked = { framework, year, namedYear: named.year, earlierYear: earlier.length === 0 ? undefined : Math.max(...earlier) }
  const questions = [
    ...question,
    ...yearQuestion(reading, asked),
    ...fractionQuestions(reading, framework),
    ...idQuestions(reading, unknown === 'member' && reading.creates.length > 0 ? await namesTaken(context, reading) : []),
  ]
  await scaleFractions(reading, framework)
  const found = yearOf(reading, asked)
  return {
    ...{ format, reading, read: reading.read, questions, knows },
    recognised: { format, ...(found ? { year: found } : {}), ...(named.release ? { release: named.release } : {}) },
  }
}

/** The kind asked for, unless the headings are those of another: then that one, and the question whether it is meant. */
function kindAsked(asked: Format, { header }: Table, framework: Framework, own: Layout): { format: Format; question: ImportQuestion[] } {
  const kind = kindOf(header, framework, own)
  if (kind === undefined || kind === asked) return { format: asked, question: [] }
  const message = `The headings are those of ${tables[kind].title}, not of ${tables[asked].title}.`
  return { format: kind, question: [{ id: 'kind', message, yes: `It is read as ${tables[kind].title}.` }] }
}

/** The new academies that have the name of another too, of the trust or of the table, in words. */
async function namesTaken({ store }: Context, { creates }: ImportReading): Promise<string[]> {
  const members = await findEvery<AcademyDocument>(store, 'academies', { where: { member: true } })
  const turn = turns()
  const holders = new Map<string, string>()
  const taken: string[] = []
  for (const { id, name } of members) holders.set(slug(name), id)
  for (const { id, name } of creates) {
    const words = slug(name)
    const holder = holders.get(words)
    if (holder === undefined) holders.set(words, id)
    else if (holder !== id) taken.push(`${id} '${name}' is also ${holder}`)
    await turn()
  }
  return taken
}

function refuse(problems: ImportProblem[], more: number, questions: ImportQuestion[], confirm = ''): void {
  if (problems.length > 0) {
    const faults = problems.map(({ row, column, value, message }) => ({
      pointer: pointer('rows', row, column),
      message: `${JSON.stringify(value)} ${message}`,
    }))
    const count = `${problems.length + more}${more > 0 ? ' or more' : ''}`
    throw new WaymarkError('not-possible', `Nothing was imported: ${count} ${count === '1' ? 'cell is' : 'cells are'} faulty.`, faults, { problems })
  }
  const confirmed = new Set(confirm.split(',').map((id) => id.trim()))
  const open = questions.filter(({ id }) => !confirmed.has(id))
  if (open.length === 0) return
  const faults = open.map(({ id, message, yes }) => ({ pointer: '/query/confirm', message: `lacks '${id}': ${message} With it: ${yes}` }))
  throw new WaymarkError('not-possible', `Nothing was imported: ${open.map(({ message }) => message).join(' ')}`, faults, { questions: open })
}
