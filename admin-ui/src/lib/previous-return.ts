import { agesIn } from '../../../server/domain/ages-taught.ts'
import { asGiven } from '../../../server/domain/evaluation/entries.ts'
import type { Academy, AcademyReference, PreviousReturn, ReceiptSummary, Return } from '../../../server/schema/types.generated.ts'

/** What an outcome of a year says of the academy it is of. */
export function referenceOf({ id, name, phase, joinedOn, ages }: Academy, year: string): AcademyReference {
  const taught = agesIn(year, ages)
  return { id, name, phase, ...(joinedOn === undefined ? {} : { joinedOn }), ...(taught ? { ages: taught } : {}) }
}

/** What is known of the year before: its values, and the stage of the latest decision on it. */
export function previousOf(year: string, history: readonly Return[], receipts: readonly ReceiptSummary[]): PreviousReturn | undefined {
  const found = history.find((one) => one.year === year)
  const values = found && asGiven(found.values, found.release)
  const decision = receipts.filter((one) => one.year === year && one.source === 'moderated').sort((a, b) => b.number - a.number)[0]
  if (!values && !decision?.stage) return undefined
  return { year, ...(decision?.stage ? { stage: decision.stage } : {}), ...(values ? { values } : {}) }
}
