import { numberFromText } from '../../domain/words/number-from-text.ts'
import type { AbsenceReason, Indicator, PlainValue } from '../../schema/types.generated.ts'

export type Reading = { value: PlainValue } | { fault: string }

const reasons: Record<string, AbsenceReason> = {
  missing: 'missing',
  suppressed: 'suppressed',
  'not-published': 'not-published',
  'not-applicable': 'not-applicable',
  'not-yet': 'not-yet',
}

const yes = new Set(['true', 'yes', 'y', 'met'])
const no = new Set(['false', 'no', 'n', 'not-met'])

/** A cell as a person writes it: a value of the indicator, or an absence in words (`suppressed`, `not published`). Undefined for a blank, and the NULL of a database. */
export function readValue(indicator: Indicator, text: string, decimalComma = false): Reading | undefined {
  if (text === '' || text.toUpperCase() === 'NULL') return undefined
  const words = slug(text)
  const absent = Object.hasOwn(reasons, words) ? reasons[words] : undefined
  if (absent) return { value: { absent } }
  const reading = readPresent(indicator, text, decimalComma)
  return 'fault' in reading ? { fault: `${reading.fault}, nor one of ${Object.keys(reasons).join(', ')}` } : reading
}

/** A cell that has a value: a number (with a percent sign where it is a percentage), a category by its id or title, yes or no. */
export function readPresent(indicator: Indicator, text: string, decimalComma = false): Reading {
  return readers[indicator.type](indicator, text, decimalComma)
}

const readers: Record<Indicator['type'], (indicator: Indicator, text: string, decimalComma: boolean) => Reading> = {
  number: readNumber,
  category: readCategory,
  boolean: readBoolean,
}

function readNumber(indicator: Indicator, text: string, decimalComma: boolean): Reading {
  const value = numberFromText(text, { decimalComma, percent: indicator.unit?.startsWith('%') ?? false })
  return value === undefined ? { fault: 'is not a number' } : { value }
}

function readCategory(indicator: Indicator, text: string): Reading {
  const words = slug(text)
  const category = indicator.categories?.find(({ id, title }) => id === words || slug(title) === words)
  return category ? { value: category.id } : { fault: `is not one of ${indicator.categories?.map(({ id }) => id).join(', ')}` }
}

function readBoolean(_: Indicator, text: string): Reading {
  const words = slug(text)
  if (yes.has(words)) return { value: true }
  return no.has(words) ? { value: false } : { fault: 'is neither yes nor no' }
}

/** Words as an id would write them: lower case, hyphens for all between. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
