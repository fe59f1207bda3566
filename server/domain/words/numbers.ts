import type { Indicator } from '../../schema/types.generated.ts'

/** A number as people read it: all its digits, a true minus sign. */
export function numberInWords(value: number): string {
  return value < 0 ? `\u2212${-value}` : String(value)
}

/** With the sign of a difference: +2, 0 or −3. */
export function signedInWords(value: number): string {
  return value > 0 ? `+${value}` : numberInWords(value)
}

/** A value of an indicator with its unit: 43%, 51.9 points. */
export function amountInWords(value: number, { unit }: Pick<Indicator, 'unit'>): string {
  if (unit === undefined || unit === '') return numberInWords(value)
  return unit === '%' ? `${numberInWords(value)}%` : `${numberInWords(value)} ${value === 1 ? singular(unit) : unit}`
}

/** A difference between two values of an indicator, without its sign: 21 points, 1 day. */
export function differenceInWords(value: number, { unit }: Pick<Indicator, 'unit'>): string {
  return amountInWords(Math.abs(value), { unit: unit === '%' ? 'points' : (unit ?? '') })
}

function singular(unit: string): string {
  return unit === 'points' ? 'point' : unit === 'days' ? 'day' : unit
}

/** A list as a sentence has it: a, b and c. */
export function listInWords(items: string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** How many of a thing: 1 academy, 3 academies. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
