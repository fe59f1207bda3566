/** A place a rule may be moved to: its index in the order without it, and what to call it. */
export interface Move {
  to: number
  words: string
}

/** Where the rule at `at` may go, by name: to the top, to the end, before each of the others that it does not stand before already. */
export function movesFrom(at: number, rules: readonly { title: string }[]): Move[] {
  const others = rules.filter((_, place) => place !== at)
  const before = others.map(({ title }, to) => ({ to, words: `Before “${title}”` })).filter(({ to }) => to !== at && to !== 0)
  return [...(at > 0 ? [{ to: 0, words: 'To the top' }] : []), ...before, ...(at < others.length ? [{ to: others.length, words: 'To the end' }] : [])]
}

/** The rules with one of them moved. */
export function movedTo<T>(rules: readonly T[], at: number, to: number): T[] {
  return rules.toSpliced(at, 1).toSpliced(to, 0, ...rules.slice(at, at + 1))
}
