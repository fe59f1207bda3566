import type { Reading } from '../context.ts'
import { pagesOf } from '../pages.ts'
import type { ReceiptDocument } from './receipt-document.ts'

/** The stage each of these academies was moderated to for a year, by its latest receipt that says so. */
export async function moderatedStages({ store }: Reading, academies: string[], year: string): Promise<Map<string, string>> {
  const stages = new Map<string, string>()
  if (academies.length === 0) return stages
  for await (const page of pagesOf<ReceiptDocument>(store, 'receipts', { where: { academy: academies }, order: 'number', without: ['case'] })) {
    for (const { academy, year: of, outcome } of page) {
      const { stage, source } = outcome.classification
      if (of === year && source === 'moderated' && stage !== null) stages.set(academy, stage)
    }
  }
  return stages
}
