import type { AbsenceReason, Framework, IndicatorValues, PlainValue } from '../../../server/schema/types.generated.ts'
import { plainOf, withPlain } from '../values/edited-value.ts'

const FIGURE = 'v.'
const ABSENT = 'absent:'

/** The query parameters of what was changed: a figure each, named "v.<indicator>"; null takes away what no longer differs from `stored`. */
export function figuresToAddress(query: URLSearchParams, stored: IndicatorValues, values: IndicatorValues): Record<string, string | null> {
  const before = Object.fromEntries([...query.keys()].filter((name) => name.startsWith(FIGURE)).map((name) => [name, null]))
  const ids = [...new Set([...Object.keys(stored), ...Object.keys(values)])]
  const changed = ids.filter((id) => JSON.stringify(plainOf(stored[id])) !== JSON.stringify(plainOf(values[id])))
  return { ...before, ...Object.fromEntries(changed.map((id) => [FIGURE + id, written(plainOf(values[id]))])) }
}

/** `stored` with the figures of the address; what names no indicator, or is no value of it, is left aside. */
export function figuresInAddress(query: URLSearchParams, stored: IndicatorValues, { indicators }: Framework): IndicatorValues {
  let values = stored
  for (const indicator of indicators) {
    const text = query.get(FIGURE + indicator.id)
    if (text === null) continue
    const value = read(indicator.type, text)
    if (value !== 'unreadable') values = withPlain(values, indicator.id, value)
  }
  return values
}

function written(value: PlainValue | undefined): string {
  if (value === undefined) return `${ABSENT}missing`
  return typeof value === 'object' ? ABSENT + value.absent : String(value)
}

function read(type: Framework['indicators'][number]['type'], text: string): PlainValue | undefined | 'unreadable' {
  if (text === `${ABSENT}missing`) return undefined
  if (text.startsWith(ABSENT)) return { absent: text.slice(ABSENT.length) as AbsenceReason }
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : 'unreadable'
  if (type === 'category') return text
  const number = Number(text)
  return text === '' || Number.isNaN(number) ? 'unreadable' : number
}
