import { isAcademicYear, yearStarting } from '../../domain/academic-year.ts'
import type { Framework, ImportQuery, RecognisedTable, Release } from '../../schema/types.generated.ts'
import { dfeKindOf } from './dfe-layouts.ts'
import type { Layout } from './layout.ts'

export type Format = ImportQuery['format']

/** The kind of table a header is of; undefined where it is of none that is known. Where every heading of a DfE table is kept as one of the trust's own, somebody meant that. */
export function kindOf(header: readonly string[], framework: Framework, own: Layout): Format | undefined {
  const dfe = dfeKindOf(header)
  if (dfe && !header.every((heading) => heading === '' || own.columnOf(heading, framework))) return dfe
  const roles = new Set(header.map((heading) => own.columnOf(heading, framework)?.role))
  return roles.has('academy') && roles.has('indicator') ? 'returns' : undefined
}

/** What the name of a file says: 2018-19_hampshire_ks2final.csv is key stage 2, final, of 2018/19. */
export function readFileName(name: string): Partial<RecognisedTable> {
  const words = name.toLowerCase()
  const year = yearIn(words)
  const stage = /ks([24])/.exec(words)?.[1]
  const release = (['provisional', 'revised', 'final'] as Release[]).find((one) => words.includes(one))
  return { ...(year ? { year } : {}), ...(stage ? { format: stage === '2' ? 'dfe-ks2' : 'dfe-ks4' } : {}), ...(release ? { release } : {}) }
}

/** An academic year as tables write it: 2017/18, 2017-18, 201718, 2017/2018, or 2018 for the year that ends then. Undefined for anything else. */
export function readYear(text: string): string | undefined {
  if (/^20\d\d$/.test(text)) return yearStarting(Number(text) - 1)
  const [, start, end] = /^(20\d\d)\s*[-/_–]?\s*(?:20)?(\d\d)$/.exec(text) ?? []
  const year = `${start}/${end}`
  return isAcademicYear(year) ? year : undefined
}

/** The first two years that follow each other; a day, such as 2011-12-01, is none. */
function yearIn(words: string): string | undefined {
  for (const [, start, end] of words.matchAll(/(?<!\d)(20\d\d)[-_ ]?(?:20)?(\d\d)(?![-_]?\d)/g)) if (isAcademicYear(`${start}/${end}`)) return `${start}/${end}`
  return undefined
}
