import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { build } from '../../../server/build.mjs'
import { openStore } from '../../../server/open-store.ts'
import { root } from '../../../server/root.ts'
import type { Store } from '../../../server/store/store.ts'
import { databaseAt, mongodb } from '../../support/places.ts'
import { bootstrapKey } from '../../support/service.ts'
import { pause, type Watch, watch } from './watch.ts'

/** Nobody else waits longer for an answer, in ms. */
const longestWait = 100
/** Above what the service takes at rest, in bytes. */
const mostMemory = 256 * 1024 * 1024
/** An attack that takes longer is broken off; what it did until then counts. */
const patience = 30_000

export interface Answer {
  /** 0 where the connection ended without an answer. */
  status: number
  text: string
}

/** The service under attack: a process of its own. */
export interface Attacked {
  address(): string
  processId(): number
  /** One that may do everything. */
  key: string
  /** Asks as the bootstrap key unless `key` is another, or null for nobody. Paths are under /api/v1. A body that is no text, bytes or stream is sent as JSON. */
  ask(method: string, path: string, body?: unknown, options?: { key?: string | null; headers?: Record<string, string> }): Promise<Answer>
  /** Does something to what is stored, beside the service: what is seeded so needs no requests. */
  stored<Result>(work: (store: Store) => Promise<Result>): Promise<Result>
  /**
   * Runs the attack and fails where somebody else waited longer than 100 ms by the service's doing or the service took more than 256 MB above rest. Noise passes:
   * what fails by less than ten times is tried twice more. Gives what the attack gave.
   */
  withstands<Result>(what: string, attack: () => Promise<Result>): Promise<Result>
}

/** A suite of attacks on the service as it is started, over SQLite and over MongoDB; one service a store, started before the first test. `settings` are environment variables. */
export function describeAttacks(name: string, suite: (service: Attacked) => void, settings: Record<string, string> = {}): void {
  describe(`${name} (SQLite)`, () => suite(attacked(settings, async (folder) => ({ DATA_DIR: folder }))))
  describe.skipIf(!mongodb)(`${name} (MongoDB)`, () => suite(attacked(settings, onMongodb)))
}

async function onMongodb(folder: string): Promise<Record<string, string>> {
  if (!mongodb) throw new Error('there is no MongoDB server in this run')
  // dropped at the end of the run, with all that carry its prefix
  return { DATA_DIR: folder, MONGODB_URI: databaseAt(mongodb.uri, mongodb.prefix + randomBytes(6).toString('hex')) }
}

interface Running {
  child: ChildProcess
  address: string
  watch: Watch
}

function attacked(settings: Record<string, string>, place: (folder: string) => Promise<Record<string, string>>): Attacked {
  let running: Running | undefined
  let environment: Record<string, string>
  let folder: string
  let rest = Number.POSITIVE_INFINITY
  let leaving = new AbortController()

  async function start(): Promise<Running> {
    const child = spawn(process.execPath, ['server/start.mjs'], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', BOOTSTRAP_KEY: bootstrapKey, ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const address = await new Promise<string>((resolve, reject) => {
      let printed = ''
      child.stdout.on('data', (chunk) => {
        printed += chunk
        const [, found] = /^Waymark answers at (\S+)$/m.exec(printed) ?? []
        if (found) resolve(found)
      })
      child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${printed}`)))
    })
    const started = { child, address, watch: await watch(address, child.pid ?? 0) }
    await started.watch.during(() => pause(200))
    return started
  }

  async function end(): Promise<void> {
    running?.watch.stop()
    running?.child.kill('SIGKILL')
    if (running && running.child.exitCode === null) await new Promise((resolve) => running?.child.once('exit', resolve))
    running = undefined
  }

  async function again(): Promise<void> {
    await end()
    running = await start()
  }

  const here = (): Running => {
    if (!running) throw new Error('the service is not running')
    return running
  }

  async function once<Result>(attack: () => Promise<Result>): Promise<{ result?: Result; error?: unknown; wait: number; held: number; taken: number }> {
    const { watch } = here()
    rest = Math.min(rest, (await watch.during(() => pause(100))).memory)
    let outcome: { result?: Result; error?: unknown } = { error: new Error(`it took longer than ${patience / 1000} s`) }
    const seen = await watch.during(async () => {
      const work = attack().then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      )
      outcome = await Promise.race([work, pause(patience).then(() => outcome)])
    })
    leaving.abort()
    leaving = new AbortController()
    const ended = here().child.exitCode !== null || here().child.signalCode !== null
    if (seen.silent || ended) await again()
    return { ...outcome, wait: ended ? Number.POSITIVE_INFINITY : seen.wait, held: ended ? Number.POSITIVE_INFINITY : seen.held, taken: seen.memory - rest }
  }

  beforeAll(async () => {
    await build()
    folder = await mkdtemp(join(tmpdir(), 'waymark-attack-'))
    environment = await place(folder)
    running = await start()
  }, 300_000)

  afterAll(async () => {
    await end()
    await rm(folder, { recursive: true, force: true })
  })

  return {
    address: () => here().address,
    processId: () => here().child.pid ?? 0,
    key: bootstrapKey,
    async stored(work) {
      const store = await openStore(environment['MONGODB_URI'] ?? join(folder, 'waymark.db'))
      return work(store).finally(() => store.close())
    },
    async ask(method, path, body, { key = bootstrapKey, headers = {} } = {}) {
      const asIs = body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream
      const type = { 'Content-Type': 'application/json' }
      try {
        const response = await fetch(`${here().address}/api/v1${path}`, {
          method,
          headers: { ...(body === undefined ? {} : type), ...(key === null ? {} : { Authorization: `Bearer ${key}` }), ...headers },
          ...(body === undefined ? {} : { body: asIs ? (body as string) : JSON.stringify(body) }),
          ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
          signal: leaving.signal,
        } as RequestInit)
        return { status: response.status, text: await response.text() }
      } catch {
        return { status: 0, text: '' }
      }
    },
    async withstands(what, attack) {
      for (let tries = 1; ; tries++) {
        const { result, error, wait, held, taken } = await once(attack)
        const figures = `${what}: others waited at most ${ms(wait)} (${ms(held)} of it the service's doing), ${Math.round(taken / 1024 / 1024)} MB above rest`
        const within = held <= longestWait && taken <= mostMemory
        if (process.env['ATTACK_FIGURES'] || !within) console.log(figures)
        if (within && error !== undefined) throw error
        if (within) return result as Awaited<ReturnType<typeof attack>>
        if (tries === 3 || held > longestWait * 10 || taken > mostMemory * 2) throw new Error(figures)
      }
    },
  }
}

const ms = (milliseconds: number) => `${Math.round(milliseconds)} ms`
