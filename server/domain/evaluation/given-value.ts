import type { AbsenceReason, IndicatorValue, PlainValue, Release } from '../../schema/types.generated.ts'

/** What is known of one indicator, whichever way it was written. */
export interface GivenValue {
  value: PlainValue
  year?: string
  release?: Release
}

const missing: GivenValue = { value: { absent: 'missing' } }

/** A value as given: plain or with its own year and release; left out is missing. */
export function givenValue(value: IndicatorValue | undefined): GivenValue {
  if (value === undefined) return missing
  if (typeof value === 'object' && 'value' in value) return value
  return { value }
}

export function absenceOf(value: PlainValue): AbsenceReason | undefined {
  return typeof value === 'object' ? value.absent : undefined
}

/** Whether the reason says that no value exists, so that it counts nowhere, rather than that it is not known. */
export function doesNotExist(reason: AbsenceReason): boolean {
  return reason === 'not-applicable' || reason === 'not-published'
}
