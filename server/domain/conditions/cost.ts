import { isComparison, type Positive } from './tree.ts'

/** How many comparisons have to change at the least: all of an `all`, the easiest of an `any`. */
export function costOf(needed: Positive): number {
  if (isComparison(needed)) return 1
  return 'all' in needed ? needed.all.reduce((sum, member) => sum + costOf(member), 0) : Math.min(...needed.any.map(costOf))
}

/** The same with only the easiest ways of each `any`: a few where each is one comparison, else the first of them. */
export function easiest(needed: Positive, most = 3): Positive {
  if (isComparison(needed)) return needed
  if ('all' in needed) return { all: needed.all.map((member) => easiest(member, most)) }
  const least = costOf(needed)
  const ways = needed.any.filter((member) => costOf(member) === least)
  return least === 1 ? { any: ways.slice(0, most).map((member) => easiest(member, most)) } : easiest(ways[0]!, most)
}
