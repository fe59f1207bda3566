import { performance } from 'node:perf_hooks'

/**
 * To await between the steps of long work on the thread that answers everybody: once they took so many ms, all others have their turn first. Awaiting a promise
 * alone lets nobody through.
 */
export function createBreather(milliseconds = 10): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < milliseconds) return undefined
    return new Promise((resolve) =>
      setImmediate(() => {
        since = performance.now()
        resolve()
      }),
    )
  }
}

/** Lets everybody else have their turn, between two steps that each take long. */
export function letOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
