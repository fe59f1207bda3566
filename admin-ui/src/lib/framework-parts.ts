import type { Change } from '../../../server/schema/types.generated.ts'

/** The tabs of Framework, in order. */
export const parts = [
  { id: 'thresholds', title: 'Thresholds' },
  { id: 'classification', title: 'Classification' },
  { id: 'support', title: 'Support' },
  { id: 'monitoring', title: 'Monitoring' },
  { id: 'targets', title: 'Targets' },
  { id: 'scenarios', title: 'Scenarios' },
  { id: 'checks', title: 'Checks' },
] as const

export type PartId = (typeof parts)[number]['id']

/** The tab where a change shows. Indicators and national figures are what thresholds are cut on; stages and evidence belong to the classification. */
const SHOWN_IN: Record<string, PartId> = {
  thresholds: 'thresholds',
  indicators: 'thresholds',
  benchmarks: 'thresholds',
  classification: 'classification',
  stages: 'classification',
  support: 'support',
  monitoring: 'monitoring',
  targets: 'targets',
  scenarios: 'scenarios',
}

export const partTitle = (part: string) => parts.find(({ id }) => id === part)?.title ?? part.charAt(0).toUpperCase() + part.slice(1)

/** How many changes each tab has. */
export function changesByPart(changes: readonly Change[]): Map<PartId, number> {
  const counts = new Map<PartId, number>()
  for (const { part } of changes) {
    const shown = SHOWN_IN[part]
    if (shown) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  return counts
}
