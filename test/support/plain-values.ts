import type { ReturnedValues } from '../../server/schema/types.generated.ts'

/** The values of a return without which entry and release they are from. */
export function plainValues(values: ReturnedValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, value]))
}
