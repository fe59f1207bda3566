/**
 * A process of its own that asks `/healthz` of a service on one connection, 10 ms after each answer, and watches what the service takes of the machine.
 * Arguments: the address, the service's process id. Told 'begin' it starts to count; told 'end' it sends what it saw since.
 */
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { setPriority } from 'node:os'
import { performance } from 'node:perf_hooks'

export interface Seen {
  /** The longest wait for an answer, in ms. One that never came counts with what it had lasted. */
  wait: number
  /**
   * The longest wait the service itself caused, in ms, so that a busy machine is not taken for it: what its main thread ran, and what that thread was kept from
   * running as far as the service's own other threads ran meanwhile, less what this probe was itself kept from running. Without /proc the same as `wait`.
   */
  held: number
  /** The most memory at once, in bytes (resident). */
  memory: number
  /** How often it answered. */
  answers: number
  /** No answer has come yet, or none will. */
  silent: boolean
}

const [address = '', processId = ''] = process.argv.slice(2)
const every = 10
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const nothing: Seen = { wait: 0, held: 0, memory: 0, answers: 0, silent: false }

let seen = { ...nothing }
let asked: Moment | undefined

/** In ms; of the processor what was used and what was waited for so far. */
interface Moment {
  at: number
  main: Used
  everyThread: number
  probe: Used
}

interface Used {
  ran: number
  waited: number
}

process.on('message', (word: string) => {
  if (word === 'begin') {
    seen = { ...nothing }
    if (asked) asked = now()
  } else if (word === 'end') {
    if (asked) note(asked)
    process.send?.({ ...seen, silent: asked !== undefined && performance.now() - asked.at > 1000 })
  }
})
process.on('disconnect', () => process.exit(0))

// where it may, ahead of all else: what it waits for itself is no wait of the service's
try {
  setPriority(-10)
} catch {}

ask()
setInterval(() => {
  seen.memory = Math.max(seen.memory, residentBytes())
}, every)

function ask(): void {
  asked = now()
  get(`${address}/healthz`, { agent }, (response) => {
    response.resume().on('end', () => {
      if (asked) note(asked)
      asked = undefined
      seen.answers++
      setTimeout(ask, every)
    })
  }).on('error', () => setTimeout(ask, every))
}

function note(before: Moment): void {
  const after = now()
  const wait = after.at - before.at
  seen.wait = Math.max(seen.wait, wait)
  const ran = after.main.ran - before.main.ran
  // ticks of 10 ms round up or down
  const others = Math.max(0, after.everyThread - before.everyThread - ran)
  const kept = Math.min(after.main.waited - before.main.waited, others)
  const late = after.probe.waited - before.probe.waited
  seen.held = Math.max(seen.held, Math.max(0, Math.min(wait, ran + kept) - late))
}

function now(): Moment {
  return { at: performance.now(), main: used(`${processId}/task/${processId}`), everyThread: cpuTime(), probe: used('self') }
}

/** Of one thread, exact to the microsecond; all of the time where the system does not say. */
function used(thread: string): Used {
  const [ran, waited] = (fileOf(`${thread}/schedstat`) ?? '').split(' ').map(Number)
  return ran && waited !== undefined ? { ran: ran / 1e6, waited: waited / 1e6 } : { ran: performance.now(), waited: 0 }
}

/** Of all its threads so far, in ms; endless where the system does not say. */
function cpuTime(): number {
  const fields = fileOf(`${processId}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')
  // clock ticks of a hundredth of a second, as everywhere on Linux
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : performance.now()
}

function residentBytes(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(fileOf(`${processId}/status`) ?? '')?.[1] ?? 0) * 1024
}

function fileOf(name: string): string | undefined {
  try {
    return readFileSync(`/proc/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
