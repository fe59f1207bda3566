import type { Framework } from '../../../../server/schema/types.generated.ts'

/** The published framework with one threshold as the draft has it and nothing else changed. */
export function withThresholdAlone(base: Framework, draft: Framework, id: string): Framework {
  const drafted = draft.thresholds.find((threshold) => threshold.id === id)
  if (!drafted || !base.thresholds.some((threshold) => threshold.id === id)) return base
  return { ...base, thresholds: base.thresholds.map((threshold) => (threshold.id === id ? drafted : threshold)) }
}

/** Whether an item differs between two frameworks, whatever order its keys are in. */
export function differs(one: unknown, other: unknown): boolean {
  return stable(one) !== stable(other)
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
