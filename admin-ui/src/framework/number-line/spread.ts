/**
 * Where boxes of one size go so that none overlaps the next and all stay between `low` and `high`, each as near its wish as may be.
 * Wishes and answers are centres, in order. When there is no room for all they share what there is.
 */
export function spread(wishes: number[], size: number, low: number, high: number): number[] {
  const room = wishes.length > 1 ? Math.min(size, (high - low - size) / (wishes.length - 1)) : size
  // Shifting each wish by its rank turns "no overlap" into "in order", which averaging of neighbours solves.
  const groups: { sum: number; count: number }[] = []
  for (const [rank, wish] of wishes.entries()) {
    let group = { sum: wish - rank * room, count: 1 }
    for (let last = groups.at(-1); last && last.sum / last.count > group.sum / group.count; last = groups.at(-1)) {
      groups.pop()
      group = { sum: last.sum + group.sum, count: last.count + group.count }
    }
    groups.push(group)
  }
  const ordered = groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  const least = low + size / 2
  const most = high - size / 2 - (wishes.length - 1) * room
  return ordered.map((centre, rank) => Math.max(least, Math.min(most, centre)) + rank * room)
}
