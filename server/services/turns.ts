import { setImmediate } from 'node:timers/promises'

let last: Promise<unknown> = Promise.resolve()

/**
 * Lets everybody else have their turn. Of all that is in the middle of long work only one goes on each time round, in order: however many there are, who has just
 * come waits for one.
 */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => setImmediate())
  last = turn
  return turn
}

/** To be awaited before and within long work: lets everybody else have their turn first, and again once `milliseconds` have been worked since. */
export function turns(milliseconds = 8): () => Promise<void> {
  let began = Number.NEGATIVE_INFINITY
  return async () => {
    if (performance.now() - began < milliseconds) return
    await nextTurn()
    began = performance.now()
  }
}
