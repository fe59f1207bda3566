import { type Json, same } from '../../../../server/domain/version-comparison/framework-differences.ts'
import type { Framework } from '../../../../server/schema/types.generated.ts'

/** The published framework with one threshold as the draft has it and nothing else changed. */
export function withThresholdAlone(base: Framework, draft: Framework, id: string): Framework {
  const drafted = draft.thresholds.find((threshold) => threshold.id === id)
  if (!drafted || !base.thresholds.some((threshold) => threshold.id === id)) return base
  return { ...base, thresholds: base.thresholds.map((threshold) => (threshold.id === id ? drafted : threshold)) }
}

/** Whether an item differs between two frameworks, whatever order its keys are in. */
export function differs(one: unknown, other: unknown): boolean {
  return !same(one as Json | undefined, other as Json | undefined)
}
