import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Ended, JobContext, Said, Task, Workers } from './services/jobs/job.ts'
import { work } from './services/jobs/work.ts'
import type { WorkerTask } from './worker.ts'

export interface WorkerPoolOptions {
  /** One less than there are cores unless told, so that one is left for whoever waits; one at least. */
  threads?: number
  /** A worker that has had nothing to do for so long ends; with it goes what it had compiled. */
  idleMs?: number
  /** Of JavaScript objects in a worker; it is ended when it needs more. */
  megabytes?: number
}

export interface WorkerPool extends Workers {
  close(): Promise<void>
}

/** The file of this ending: the sources run as TypeScript (tests, `npm run dev`), the build as JavaScript. */
const ofSources = import.meta.url.endsWith('.ts')
const filename = fileURLToPath(new URL(ofSources ? './worker-of-sources.mjs' : './worker.js', import.meta.url))

/** Workers that start when there is something to do. They work behind the requests: on Linux at a lower priority than the thread that answers. */
export function openWorkerPool({ threads = Math.max(1, availableParallelism() - 1), idleMs = 300_000, megabytes = 192 }: WorkerPoolOptions = {}): WorkerPool {
  const pool = new Piscina({
    filename,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    maxQueue: Number.POSITIVE_INFINITY,
    // an idle worker that blocks could not answer what its database asks
    atomics: 'disabled',
    niceIncrement: 10,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  })
  // what a worker dies of is told to whoever asked; without a listener it would end the process
  pool.on('error', () => undefined)
  return {
    threads,
    async work(task, context, signal, hear) {
      const { address } = context.store
      if (address === undefined || context.second) return onThisThread(task, context, hear)
      const { port1, port2 } = new MessageChannel()
      listen(port1, hear)
      try {
        const given: WorkerTask = { ...task, address, port: port2 }
        return await pool.run(given, { signal, transferList: [port2] })
      } finally {
        port1.close()
      }
    },
    close: () => pool.destroy(),
  }
}

/** Documents in memory can be read by no other thread: for tests and trying out. */
function onThisThread(task: Task, context: JobContext, hear: (said: Said) => Promise<void> | void): Promise<Ended> {
  return work(task, context, { progress: (done, of) => void hear({ progress: [done, of] }), part: async (part) => hear({ part }) })
}

/** Tells what a worker says, and the worker when a part was taken. */
function listen(port: MessageChannel['port1'], hear: (said: Said) => Promise<void> | void): void {
  port.on('message', (said: Said) => {
    const heard = hear(said)
    if ('part' in said) void Promise.resolve(heard).then(() => port.postMessage('taken'))
  })
}
