/** The reason most of them share, to be said once; undefined where hardly any do. */
export function sharedReason(items: readonly { because: string }[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { because } of items) counts.set(because, (counts.get(because) ?? 0) + 1)
  const [reason, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return count !== undefined && count > 2 ? reason : undefined
}
