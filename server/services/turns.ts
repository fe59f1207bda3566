import { setImmediate } from 'node:timers/promises'

/** To be awaited within long work: lets everybody else have their turn once `milliseconds` have been worked since the last. */
export function turns(milliseconds = 8): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < milliseconds) return
    await setImmediate()
    began = performance.now()
  }
}
