import { capitalised, countInWords, differenceInWords, listInWords } from '../../../server/domain/words/numbers.ts'
import type { AbsenceReason, Indicator, Phase, PlainValue, Release } from '../../../server/schema/types.generated.ts'

export const PHASES: Record<Phase, string> = {
  primary: 'Primary',
  secondary: 'Secondary',
  'all-through': 'All-through',
  special: 'Special',
  'sixteen-plus': 'Sixteen plus',
}

export const ABSENCES: Record<AbsenceReason, string> = {
  suppressed: 'Held back: too few pupils',
  'not-published': 'Not published',
  'not-applicable': 'Does not apply',
  'not-yet': 'Not yet',
  missing: 'Not given',
}

export const RELEASES: Record<Release, string> = { provisional: 'provisional', revised: 'revised', final: 'final', own: 'our own figures' }

export const CADENCES: Record<string, string> = {
  weekly: 'weekly',
  'half-termly': 'half-termly',
  termly: 'termly',
  annually: 'once a year',
  'per-meeting': 'at each meeting',
  once: 'once',
}

export const MODALITIES: Record<string, string> = { must: 'must', may: 'may', 'if-applicable': 'if it applies' }

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "one", "ten", "11". */
export const numeral = (count: number) => NUMERALS[count] ?? String(count)

/** "1 academy", "2 academies"; the plural is given where an s is not enough. */
export const counted = countInWords

/** "Three academies", "one academy". */
export const spelt = (count: number, one: string, many = `${one}s`) => `${numeral(count)} ${count === 1 ? one : many}`

export const capital = capitalised

/** "Ashlawn", "Ashlawn and Houlton", "Ashlawn, Houlton and Henry Hinde". */
export const listed = listInWords

/** A size without its sign: "3 points", "1 day". */
export const amountApart = differenceInWords

/** A number with a true minus sign, with at least `decimals` places; what it has beyond them is not hidden. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: 6 }).replace('-', '−')
}

/** A difference: always with its sign, zero without. */
export function signed(value: number, decimals?: number): string {
  return value > 0 ? `+${figure(value, decimals)}` : figure(value, decimals)
}

/** An indicator's unit after a figure: "%" stands close, words stand off. */
export const unitOf = (indicator: Indicator) => (indicator.unit === '%' ? '%' : indicator.unit ? ` ${indicator.unit}` : '')

/** A value as a person says it: "43%", "Requires improvement", "Met" becomes the category's title, absence its reason. */
export function valueInWords(indicator: Indicator, value: PlainValue): string {
  if (typeof value === 'object') return ABSENCES[value.absent]
  if (typeof value === 'number') return `${figure(value, indicator.decimals)}${unitOf(indicator)}`
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return indicator.categories?.find(({ id }) => id === value)?.title ?? value
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** "1 September 2024" of a date or an instant, in the trust's time. */
export const day = (date: string | Date) => DAY.format(typeof date === 'string' && date.length === 10 ? new Date(`${date}T12:00:00Z`) : new Date(date))

/** "10:42" in the trust's time. */
export const clock = (instant: string | Date) => CLOCK.format(new Date(instant))

/** "10:42" for today, "1 September 2024, 10:42" else. */
export function moment(instant: string | Date): string {
  const date = new Date(instant)
  return day(date) === day(new Date()) ? clock(date) : `${day(date)}, ${clock(date)}`
}

/** "2017/18" as it stands in a path. */
export const yearInPath = (year: string) => year.replace('/', '-')
export const yearFromPath = (year: string) => year.replace('-', '/')

/** "18/19" for narrow columns. */
export const shortYear = (year: string) => year.slice(2)
