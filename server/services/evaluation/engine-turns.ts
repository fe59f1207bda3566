import { setImmediate } from 'node:timers/promises'

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs json-rules-engine in its turn: it only ever yields to promises, so one run after the other, and between two of them whoever else waits, however many
 * ask for it at once.
 */
export function inEngineTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(() => setImmediate()).then(run)
  last = turn.catch(() => undefined)
  return turn
}
