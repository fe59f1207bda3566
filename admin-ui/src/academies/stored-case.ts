import { yearAfter } from '../../../server/domain/academic-year.ts'
import { asGiven } from '../../../server/domain/evaluation/entries.ts'
import type { Academy, Case, Return } from '../../../server/schema/types.generated.ts'
import { api, askAll } from '../lib/api.ts'
import { previousOf, referenceOf } from '../lib/previous-return.ts'

/** A stored return as something to evaluate, with the year before: its values, and its stage where one was decided. Throws a `Failure`. */
export async function storedCase(academy: Academy, stored: Return, history: readonly Return[]): Promise<Case> {
  const receipts = await askAll((query) => api.GET('/receipts', { params: { query: { ...query, academy: academy.id } } }))
  const previous = previousOf(yearAfter(stored.year, -1), history, receipts)
  const { year, release, values } = stored
  return { academy: referenceOf(academy, year), year, release, values: asGiven(values, release), ...(previous ? { previous } : {}) }
}
