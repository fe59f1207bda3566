import { WaymarkError } from '../../domain/errors.ts'

export interface TurnsOptions {
  /** How many have a turn at once. */
  at: number
  /** How many may wait in all, and of one caller. */
  waiting?: number
  ofCaller?: number
}

interface Waiting {
  caller: string
  begin(): void
}

/** Who works next, so that many jobs of one caller never stand before the first of another. */
export interface Turns {
  /** Resolves when it is the caller's turn, with what ends it. Throws `busy`, `too-many-requests`, and the signal's reason. */
  take(caller: string, signal: AbortSignal): Promise<() => void>
}

/** Turns at one thing. With several at once, one caller never has them all. */
export function createTurns({ at, waiting: most = 64, ofCaller = 16 }: TurnsOptions): Turns {
  const waiting: Waiting[] = []
  const running = new Map<string, number>()
  const served = new Map<string, number>()
  let [taken, turns] = [0, 0]
  const share = Math.max(1, at - 1)
  const runningOf = (caller: string) => running.get(caller) ?? 0

  function next(): void {
    if (taken >= at) return
    const free = waiting.filter(({ caller }) => runningOf(caller) < share)
    const [first] = free.sort((a, b) => (served.get(a.caller) ?? 0) - (served.get(b.caller) ?? 0))
    if (!first) return
    waiting.splice(waiting.indexOf(first), 1)
    taken++
    running.set(first.caller, runningOf(first.caller) + 1)
    served.set(first.caller, ++turns)
    first.begin()
  }

  function end(caller: string): void {
    taken--
    if (runningOf(caller) > 1) running.set(caller, runningOf(caller) - 1)
    else running.delete(caller)
    if (waiting.length === 0 && taken === 0) served.clear()
    next()
  }

  return {
    async take(caller, signal) {
      signal.throwIfAborted()
      const own = waiting.filter((one) => one.caller === caller).length
      if (waiting.length >= most) throw new WaymarkError('busy', 'Too many questions like this are waiting. Ask again in a moment.', [], { retryAfter: 5 })
      if (own >= ofCaller) {
        throw new WaymarkError('too-many-requests', `${own} of your questions like this are waiting already.`, [], { retryAfter: 5 })
      }
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          waiting.splice(waiting.indexOf(one), 1)
          reject(signal.reason)
        }
        const one: Waiting = {
          caller,
          begin() {
            signal.removeEventListener('abort', leave)
            resolve()
          },
        }
        signal.addEventListener('abort', leave, { once: true })
        waiting.push(one)
        next()
      })
      return () => end(caller)
    },
  }
}
