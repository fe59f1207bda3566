import type { Indicator, PlainValue } from '../../schema/types.generated.ts'
import { amountInWords, numberInWords } from './numbers.ts'

/** A value that its indicator can't take, with why not, as it ends a sentence: 640, where 0% to 100% is possible. */
export function unfitValueInWords({ type, unit, min, max, categories = [] }: Indicator, value: PlainValue): string {
  const said = typeof value === 'number' ? numberInWords(value) : `“${typeof value === 'object' ? value.absent : value}”`
  if (type === 'number') {
    if (typeof value !== 'number') return `${said}, where a number is expected`
    if (value < min! || value > max!)
      return `${said}, where ${amountInWords(min!, { unit: unit ?? '' })} to ${amountInWords(max!, { unit: unit ?? '' })} is possible`
  } else if (type === 'boolean') {
    if (typeof value !== 'boolean') return `${said}, where yes or no is expected`
  } else if (typeof value !== 'string' || categories.every(({ id }) => id !== value)) return `${said}, which is none of its categories`
  return `${said}, which is not for academies of this phase`
}
