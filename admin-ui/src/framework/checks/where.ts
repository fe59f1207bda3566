import type { Finding, Framework } from '../../../../server/schema/types.generated.ts'

/** The address inside Framework where what a finding is about can be seen. */
export function placeOf({ path }: Finding, framework: Framework): string {
  const [, part, at] = path.split('/')
  if (part === 'thresholds') return `thresholds/${framework.thresholds[Number(at)]?.id ?? ''}`
  if (part === 'indicators') {
    const indicator = framework.indicators[Number(at)]?.id
    return `thresholds/${framework.thresholds.find((threshold) => threshold.indicator === indicator)?.id ?? ''}`
  }
  if (part === 'stages') return 'classification'
  return part ?? 'checks'
}
