import { yearAfter } from '../domain/academic-year.ts'
import { WaymarkError } from '../domain/errors.ts'
import type { Case, Framework, ImportProblem, Indicator } from '../schema/types.generated.ts'
import { openTable } from '../services/imports/open-table.ts'
import { readUrn } from '../services/imports/read-id.ts'
import type { PanelLayout, SchoolYear } from './panel-layout.ts'
import { layoutOf } from './panel-layouts.ts'
import { refuseProblems } from './panel-problems.ts'
import { readFigures } from './read-figures.ts'
import { exclusionOf } from './school-kind.ts'

/** The schools of one year of a table, and what was left out of it. */
export interface Panel {
  layout: PanelLayout
  year: string
  /** Every year the table speaks of. */
  years: string[]
  /** How many schools the table has in the year. */
  rows: number
  /** State-funded mainstream schools, each with the figures of the year before where the table has them. */
  schools: Case[]
  /** The same of the year before and of the year after, if the table has them. */
  before: Case[]
  after: Case[]
  types: Map<string, number>
  excluded: Map<string, number>
  /** Indicators the table has a column for and the framework has not. */
  unread: string[]
}

interface Read {
  row: number
  school: SchoolYear
  year: string
}

/**
 * Reads the table of a year, the latest it has unless told. Throws `invalid-request` for what is no table, `not-possible` for an unknown layout, a year it does
 * not have, or cells that can't be values, each with its row and column.
 */
export async function readPanel(bytes: Uint8Array, framework: Framework, asked?: string): Promise<Panel> {
  const { header, rows } = await openTable(bytes)
  const layout = layoutOf(header)
  if (!layout.saysYear && asked === undefined)
    throw new WaymarkError('not-possible', `A ${layout.name} does not say of which year it is: give --year, such as --year 2018/19.`)
  const places = new Map(header.map((heading, at) => [heading, at]))
  const read: Read[] = []
  const problems: ImportProblem[] = []
  for await (const { row, cells, beyond } of rows) {
    if (beyond.length > 0)
      problems.push({ row, column: '', value: beyond[0] ?? '', message: `has ${beyond.length + cells.length} cells where the header has ${cells.length}` })
    const cell = (heading: string) => cells[places.get(heading) ?? -1] ?? ''
    for (const school of layout.schoolsOf(cell, header, framework, asked)) {
      if (typeof school.year === 'string') read.push({ row, school, year: school.year })
      else problems.push({ row, column: school.year.column, value: school.year.text, message: 'is not the year an academic year ends in' })
    }
  }
  const years = [...new Set(read.map(({ year }) => year))].sort()
  const year = yearOf(years, asked)
  return panelOf(layout, years, year, read, framework, problems)
}

function yearOf(years: string[], asked: string | undefined): string {
  const latest = years.at(-1)
  if (latest === undefined) throw new WaymarkError('invalid-request', 'The file has a header and no rows.')
  if (asked !== undefined && !years.includes(asked)) throw new WaymarkError('not-possible', `The table has no ${asked}: it has ${years.join(' and ')}.`)
  return asked ?? latest
}

function panelOf(layout: PanelLayout, years: string[], year: string, read: Read[], framework: Framework, problems: ImportProblem[]): Panel {
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]))
  const casesOf = (of: string) =>
    cases(
      read.filter((one) => one.year === of && whyNot(one) === undefined),
      indicators,
      problems,
    )
  const [before, schools, after] = [casesOf(yearAfter(year, -1)), casesOf(year), casesOf(yearAfter(year))]
  refuseProblems(problems)
  const earlier = new Map(before.map((given) => [given.academy.id, given]))
  const ofYear = read.filter((one) => one.year === year)
  return {
    layout,
    year,
    years,
    rows: ofYear.length,
    schools: schools.map((given) => withPrevious(given, earlier.get(given.academy.id))),
    before,
    after,
    types: countsOf(ofYear.filter((one) => whyNot(one) === undefined).map(({ school }) => school.type)),
    excluded: countsOf(ofYear.flatMap((one) => whyNot(one) ?? [])),
    unread: [...new Set(ofYear.flatMap(({ school }) => school.figures.map(({ indicator }) => indicator)))].filter((id) => !indicators.has(id)),
  }
}

function whyNot({ school }: Read): string | undefined {
  return school.excluded ?? exclusionOf(school.type)
}

function cases(read: Read[], indicators: ReadonlyMap<string, Indicator>, problems: ImportProblem[]): Case[] {
  const rowOf = new Map<string, number>()
  return read.map(({ row, school, year }) => {
    const { values, problems: found } = readFigures(school, year, indicators)
    const id = idFault(school.id, rowOf.get(school.id))
    if (id !== undefined) problems.push({ row, column: 'urn', value: school.id, message: id })
    problems.push(...found.map((problem) => ({ row, ...problem })))
    rowOf.set(school.id, row)
    return { academy: { id: school.id, ...(school.name ? { name: school.name } : {}), phase: school.phase }, year, values }
  })
}

function idFault(id: string, earlier: number | undefined): string | undefined {
  return readUrn(id).fault ?? (earlier === undefined ? undefined : `stands in row ${earlier} already`)
}

function withPrevious(given: Case, before: Case | undefined): Case {
  return before === undefined ? given : { ...given, previous: { year: before.year, values: before.values } }
}

function countsOf(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
