/** Calls `act` at once, but at most once in so many milliseconds: of calls in between the last is made when the time is up. `stop` drops it. */
export function atMostEvery<T>(milliseconds: number, act: (value: T) => void): { (value: T): void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: { value: T } | undefined
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined
      if (!waiting) return
      const { value } = waiting
      waiting = undefined
      act(value)
      rest()
    }, milliseconds)
  }
  const call = (value: T) => {
    if (timer !== undefined) {
      waiting = { value }
      return
    }
    act(value)
    rest()
  }
  return Object.assign(call, {
    stop: () => {
      waiting = undefined
    },
  })
}
