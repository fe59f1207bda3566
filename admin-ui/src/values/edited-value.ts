import { givenValue } from '../../../server/domain/evaluation/given-value.ts'
import type { IndicatorValue, IndicatorValues, PlainValue } from '../../../server/schema/types.generated.ts'

/** The plain value of what is stored; nothing stored is undefined. */
export function plainOf(stored: IndicatorValue | undefined): PlainValue | undefined {
  return stored === undefined ? undefined : givenValue(stored).value
}

/** The values with another plain value for one indicator: its own year and release stay, undefined takes it away. */
export function withPlain(values: IndicatorValues, id: string, plain: PlainValue | undefined): IndicatorValues {
  const { [id]: stored, ...others } = values
  if (plain === undefined) return others
  const dated = typeof stored === 'object' && 'value' in stored
  return { ...values, [id]: dated ? { ...stored, value: plain } : plain }
}

/** What was typed: the values that differ from what stood before, and for a figure that was cleared that there is none. */
export function typedValues(before: IndicatorValues, values: IndicatorValues): IndicatorValues {
  const changed = Object.entries(values).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(before[id]))
  const cleared = Object.keys(before).filter((id) => values[id] === undefined)
  return Object.fromEntries([...changed, ...cleared.map((id): [string, IndicatorValue] => [id, { absent: 'missing' }])])
}
