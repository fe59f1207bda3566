import type { AbsenceReason, Indicator, PlainValue } from '../../schema/types.generated.ts'

export type Reading = { value: PlainValue } | { fault: string }

const reasons: Record<string, AbsenceReason> = {
  '': 'missing',
  missing: 'missing',
  suppressed: 'suppressed',
  'not-published': 'not-published',
  'not-applicable': 'not-applicable',
  'not-yet': 'not-yet',
}

const yes = new Set(['true', 'yes', 'y', 'met'])
const no = new Set(['false', 'no', 'n', 'not-met'])

/** A cell as the indicator's value: a number (percent sign allowed where it is a percentage), a category by id or title, yes or no, or an absence in words. */
export function readCell(indicator: Indicator, text: string, decimalComma = false): Reading {
  const words = slug(text)
  const absent = text === '' || /[a-z]/i.test(text) ? reasons[words] : undefined
  if (absent && !indicator.categories?.some(({ id }) => id === words)) return { value: { absent } }
  return readers[indicator.type](indicator, text, decimalComma)
}

const readers: Record<Indicator['type'], (indicator: Indicator, text: string, decimalComma: boolean) => Reading> = {
  number: readNumber,
  category: readCategory,
  boolean: readBoolean,
}

function readNumber(indicator: Indicator, text: string, decimalComma: boolean): Reading {
  const bare = indicator.unit === '%' ? text.replace(/\s*%$/, '') : text
  const plain = (decimalComma ? bare.replace(',', '.') : bare).replace('−', '-')
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return { fault: `is not a number, nor one of ${absences()}` }
  return { value: Number(plain) }
}

function readCategory(indicator: Indicator, text: string): Reading {
  const words = slug(text)
  const category = indicator.categories?.find(({ id, title }) => id === words || slug(title) === words)
  if (category) return { value: category.id }
  return { fault: `is not one of ${indicator.categories?.map(({ id }) => id).join(', ')}, nor one of ${absences()}` }
}

function readBoolean(_: Indicator, text: string): Reading {
  const words = slug(text)
  if (yes.has(words)) return { value: true }
  if (no.has(words)) return { value: false }
  return { fault: `is neither yes nor no, nor one of ${absences()}` }
}

/** Words as an id would write them: lower case, hyphens for all between. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

function absences(): string {
  return Object.keys(reasons).filter(Boolean).join(', ')
}
