import type { Reading } from '../context.ts'
import type { ReceiptDocument } from './receipt-document.ts'

/** The stage each of these academies was moderated to for a year, by its latest receipt that says so. */
export async function moderatedStages(context: Reading, academies: string[], year: string): Promise<Map<string, string>> {
  if (academies.length === 0) return new Map()
  // most have one or none: one question for all, and only where some have very many one for each of the others
  const latest = await latestModerated(context, academies, year, academies.length + few)
  const stages = new Map(latest.found.toReversed().flatMap(stageOf))
  if (latest.whole) return stages
  for (const academy of academies.filter((id) => !stages.has(id))) {
    const { found } = await latestModerated(context, [academy], year, 1)
    for (const [id, stage] of found.flatMap(stageOf)) stages.set(id, stage)
  }
  return stages
}

const few = 50

async function latestModerated({ store }: Reading, academy: string[], year: string, limit: number): Promise<{ found: ReceiptDocument[]; whole: boolean }> {
  const where = { academy, year, 'outcome.classification.source': 'moderated' }
  const { items, next } = await store.find<ReceiptDocument>('receipts', { where, order: 'number', descending: true, limit, without: ['case'] })
  return { found: items, whole: next === undefined }
}

function stageOf({ academy, outcome }: ReceiptDocument): [string, string][] {
  const { stage } = outcome.classification
  return stage === null ? [] : [[academy, stage]]
}
