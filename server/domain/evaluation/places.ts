// A set of stages (or of a fact's options) is a number with one bit for each place.

/** Whether a set that is not empty has one member. */
export function isOne(set: number): boolean {
  return (set & (set - 1)) === 0
}

/** The place of a set's only member; -1 where it has none or several. */
export function onlyPlace(set: number): number {
  return isOne(set) ? bestPlace(set) : -1
}

/** The last place in a set: the best stage it has. -1 for the empty set. */
export function bestPlace(set: number): number {
  return 31 - Math.clz32(set)
}
