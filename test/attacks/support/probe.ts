/**
 * A process of its own that asks `/healthz` of a service on one connection, 10 ms after each answer, and watches what the service takes of the machine.
 * Arguments: the address, the service's process id. Told 'begin' it starts to count; told 'end' it sends what it saw since.
 */
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'

export interface Seen {
  /** The longest wait for an answer, in ms. One that never came counts with what it had lasted. */
  wait: number
  /**
   * The longest wait the service itself caused, in ms: a wait in which it got no processor, because other processes had it, counts only for the processor
   * time the service used meanwhile (all its threads). Without /proc the same as `wait`.
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
let asked: { at: number; cpu: number } | undefined

process.on('message', (word: string) => {
  if (word === 'begin') {
    seen = { ...nothing }
    if (asked) asked = { at: performance.now(), cpu: cpuTime() }
  } else if (word === 'end') {
    if (asked) note(asked)
    process.send?.({ ...seen, silent: asked !== undefined && performance.now() - asked.at > 1000 })
  }
})
process.on('disconnect', () => process.exit(0))

ask()
setInterval(() => {
  seen.memory = Math.max(seen.memory, residentBytes())
}, every)

function ask(): void {
  asked = { at: performance.now(), cpu: cpuTime() }
  get(`${address}/healthz`, { agent }, (response) => {
    response.resume().on('end', () => {
      if (asked) note(asked)
      asked = undefined
      seen.answers++
      setTimeout(ask, every)
    })
  }).on('error', () => setTimeout(ask, every))
}

function note({ at, cpu }: { at: number; cpu: number }): void {
  const wait = performance.now() - at
  seen.wait = Math.max(seen.wait, wait)
  seen.held = Math.max(seen.held, Math.min(wait, cpuTime() - cpu))
}

/** Of all its threads so far, in ms; endless where the system does not say. */
function cpuTime(): number {
  const fields = fileOf('stat')
    ?.replace(/^.*\) /s, '')
    .split(' ')
  // clock ticks of a hundredth of a second, as everywhere on Linux
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : performance.now()
}

function residentBytes(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(fileOf('status') ?? '')?.[1] ?? 0) * 1024
}

function fileOf(name: string): string | undefined {
  try {
    return readFileSync(`/proc/${processId}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
