/** The reason most of them share, as it is given, to be said once; undefined where hardly any do. */
export function sharedReason(items: readonly { because: string }[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { because } of items) counts.set(because, (counts.get(because) ?? 0) + 1)
  const [reason, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return count !== undefined && count > 2 ? reason : undefined
}

/** The reason inside a sentence: "The academy is …" begins small, "KS2 …" stays. */
export const midSentence = (reason: string) => (/^[A-Z][a-z]/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason)
