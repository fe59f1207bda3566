import { yearAfter } from '../../../server/domain/academic-year.ts'
import type { Academy, AcademyReference, PreviousReturn, ReceiptSummary, Return, ScenarioCase } from '../../../server/schema/types.generated.ts'
import { api, askAll } from '../lib/api.ts'

/** A stored return as something to evaluate, with the year before: its values, and its stage where one was decided. Throws a `Failure`. */
export async function storedCase(academy: Academy, stored: Return, history: readonly Return[]): Promise<ScenarioCase> {
  const receipts = await askAll((query) => api.GET('/receipts', { params: { query: { ...query, academy: academy.id } } }))
  const previous = previousOf(yearAfter(stored.year, -1), history, receipts)
  const { year, release, values } = stored
  return { academy: referenceOf(academy), year, release, values, ...(previous ? { previous } : {}) }
}

export function referenceOf({ id, name, phase, joinedOn }: Academy): AcademyReference {
  return { id, name, phase, ...(joinedOn === undefined ? {} : { joinedOn }) }
}

/** What is known of the year before: its values, and the stage of the latest decision on it. */
export function previousOf(year: string, history: readonly Return[], receipts: readonly ReceiptSummary[]): PreviousReturn | undefined {
  const values = history.find((one) => one.year === year)?.values
  const decision = receipts.filter((one) => one.year === year && one.source === 'moderated').sort((a, b) => b.number - a.number)[0]
  if (!values && !decision?.stage) return undefined
  return { year, ...(decision?.stage ? { stage: decision.stage } : {}), ...(values ? { values } : {}) }
}
