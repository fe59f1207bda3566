import { performance } from 'node:perf_hooks'

const freshFor = 5000

/** Whether `attempt` goes well, tried again when asked more than five seconds later: whoever asks often does not make the store write often. */
export function triedNowAndThen(attempt: () => Promise<void>): () => Promise<boolean> {
  let last: { at: number; result: Promise<boolean> } | undefined
  return () => {
    if (last && performance.now() - last.at < freshFor) return last.result
    const result = attempt().then(
      () => true,
      () => false,
    )
    last = { at: performance.now(), result }
    return result
  }
}
