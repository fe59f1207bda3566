import { yearStarting } from '../../domain/academic-year.ts'
import type { Framework, ImportQuestion, NationalFigure } from '../../schema/types.generated.ts'
import { turns } from '../turns.ts'
import type { ImportReading } from './import-reading.ts'
import { examples } from './take-row.ts'

/** More than rounding, in the unit of the figure. */
const differs = 0.2

export interface Asked {
  framework: Framework
  year: string
  /** The year the file's name says, if it says one. */
  namedYear: string | undefined
  /** The latest earlier year the headings have columns of, by the calendar year it ends in. */
  earlierYear: number | undefined
}

/** The year a table says it is of, by its rows, its name, its national figures; undefined where nothing says one. */
export function yearOf(reading: ImportReading, { framework, year, namedYear }: Asked): string | undefined {
  const said = [...reading.years.keys()].filter((one) => one !== '')
  const byRows = said.includes(year) ? year : said.length === 1 ? said[0] : undefined
  const others = [...new Set(framework.benchmarks.map((one) => one.year))].sort().reverse()
  const byFigures = others.find((one) => agrees(reading.nationals, framework, one) === true)
  return byRows ?? namedYear ?? byFigures
}

/** What contradicts the year that was asked for. */
export function yearQuestion(reading: ImportReading, asked: Asked): ImportQuestion[] {
  const { framework, year, namedYear, earlierYear } = asked
  const reasons: string[] = []
  const said = [...reading.years.keys()].filter((one) => one !== '')
  if (said.length > 0 && !said.includes(year)) reasons.push(`its rows say ${examples(said)}`)
  if (namedYear && namedYear !== year) reasons.push(`its name says ${namedYear}`)
  if (earlierYear && !mayFollow(Number(year.slice(0, 4)) + 1, earlierYear))
    reasons.push(`its columns of earlier years end with ${yearStarting(earlierYear - 1)}`)
  if (agrees(reading.nationals, framework, year) === false) {
    const fitting = yearOf(reading, { ...asked, namedYear: undefined })
    reasons.push(`its national figures are not those of ${year}${fitting && fitting !== year ? ` but of ${fitting}` : ''}`)
  }
  if (reasons.length === 0) return []
  return [{ id: 'year', message: `The table does not seem to be of ${year}: ${reasons.join('; ')}.`, yes: `It is stored under ${year} as asked.` }]
}

/** A table has columns of the year before; after 2019 none was published for two years, and some tables of 2021/22 and 2022/23 go back over them. */
function mayFollow(end: number, earlier: number): boolean {
  return earlier === end - 1 || (earlier === 2019 && end >= 2022 && end <= 2023)
}

/** Whether the national figures are those of a year: not when more than half of the columns that can be compared differ. Undefined where none can. */
function agrees(nationals: NationalFigure[], { benchmarks }: Framework, year: string): boolean | undefined {
  const fits = new Map<string, boolean>()
  for (const { indicator, value } of nationals) {
    const known = benchmarks.flatMap((one) => (one.indicator === indicator && one.year === year && one.value !== undefined ? [one.value] : []))
    if (known.length === 0) continue
    // whichever of the two areas the framework took it from
    fits.set(indicator, fits.get(indicator) || known.some((one) => Math.abs(one - value) <= differs + 1e-9))
  }
  const wrong = [...fits.values()].filter((fit) => !fit).length
  return fits.size === 0 ? undefined : wrong * 2 <= fits.size
}

/** Ids a spreadsheet changed, ids that would make an academy and look like another's, and of new academies `taken`, whose names are also those of others, in words. */
export function idQuestions({ ids }: ImportReading, taken: string[]): ImportQuestion[] {
  const questions: ImportQuestion[] = []
  if (ids.changed.length > 0)
    questions.push({
      id: 'ids-changed',
      message: `A spreadsheet, or a person, changed ${ids.changed.length === 1 ? 'an id' : `${ids.changed.length} ids`}: ${examples(ids.changed, ([text, id]) => `'${text}' for ${id}`)}.`,
      yes: `They are read as ${examples(ids.changed, ([, id]) => id)}.`,
    })
  if (ids.odd.length > 0)
    questions.push({
      id: 'ids-not-urns',
      message: `A URN has six digits; ${examples(ids.odd)} ${ids.odd.length === 1 ? 'has' : 'have'} not, and no academy of ours is stored under ${ids.odd.length === 1 ? 'it' : 'them'}.`,
      yes: ids.odd.length === 1 ? 'A new academy is made with it.' : 'New academies are made with them.',
    })
  if (taken.length > 0)
    questions.push({
      id: 'names-taken',
      message: `${taken.length === 1 ? 'A new academy has' : 'New academies have'} the name of another: ${examples(taken)}.`,
      yes: taken.length === 1 ? 'A second academy of that name is made.' : 'A second academy of each name is made.',
    })
  return questions
}

/** The columns of percentages that look like fractions: small beside the national figure, or, without one, finer than the indicator is. */
export function fractionColumns(
  { columns, numbers }: ImportReading,
  { indicators, benchmarks }: Framework,
): { column: string; indicator: string; index: number }[] {
  return columns.flatMap(({ column, indicator: id }, index) => {
    const indicator = indicators.find((one) => one.id === id)
    const { count, sum, small, between, percentSign, decimals } = numbers[index]!
    if (!indicator?.unit?.startsWith('%') || !small || !between || percentSign) return []
    const national = benchmarks.findLast((one) => one.indicator === id && one.value !== undefined)?.value
    const looks = national ? sum / count < Math.abs(national) / 10 : decimals > (indicator.decimals ?? 0)
    return looks ? [{ column, indicator: indicator.id, index }] : []
  })
}

export function fractionQuestions(reading: ImportReading, framework: Framework): ImportQuestion[] {
  return fractionColumns(reading, framework).map(({ column, indicator, index }) => {
    const { example } = reading.numbers[index]!
    return {
      id: `fractions-${indicator}`,
      message: `The column '${column}' is a percentage, and its figures are fractions such as ${example}.`,
      yes: `They are read as percentages: ${example} as ${Number((example * 100).toFixed(8))} %.`,
    }
  })
}

/** Fractions as percentages, in place: what confirming them does. */
export async function scaleFractions(reading: ImportReading, framework: Framework): Promise<void> {
  const scaled = fractionColumns(reading, framework).map(({ indicator }) => indicator)
  if (scaled.length === 0) return
  const turn = turns()
  for (const { values } of reading.read) {
    for (const indicator of scaled) {
      const value = values[indicator]
      if (typeof value === 'number') values[indicator] = Number((value * 100).toFixed(8))
    }
    await turn()
  }
}
