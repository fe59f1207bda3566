/** The documents in runs of 1,000: small enough that other requests get their turn, large enough that round trips do not count. */
export function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += 1000) yield all.slice(start, start + 1000)
}
