import { WaymarkError } from '../../domain/errors.ts'
import type { Job, JobContext, Said, Task, Workers } from './job.ts'
import { type JobInput, type JobName, type JobResult, jobTable } from './job-table.ts'
import type { JobOptions, Jobs, Json } from './jobs.ts'
import { createTurns } from './turns.ts'

type Hear = (said: Said) => Promise<void> | void

/** Jobs over the documents of `context`, worked on by `workers`: each in its turn, within its time (`secondsTimes` as much as the table says), until whoever asked leaves or it is dropped. */
export function createJobs(context: JobContext, workers: Workers, { secondsTimes = 1 }: { secondsTimes?: number } = {}): Jobs {
  const turns = createTurns({ at: workers.threads })
  const dropped = new EventTarget()
  const closing = new AbortController()

  async function work(name: JobName, input: unknown, { caller, signal, about }: JobOptions, hear: Hear): Promise<Uint8Array<ArrayBuffer>> {
    const ending = new AbortController()
    const drop = () => ending.abort(new WaymarkError('state-conflict', 'It was changed while this was worked out. Ask again.'))
    if (about !== undefined) dropped.addEventListener(about, drop)
    const stop = AbortSignal.any([ending.signal, closing.signal, ...(signal ? [signal] : [])])
    let done: (() => void) | undefined
    let late: NodeJS.Timeout | undefined
    try {
      done = await turns.take(caller.id, stop)
      const { seconds } = jobTable[name] as Job<unknown, unknown>
      late = setTimeout(() => ending.abort(overBudget(`more than ${seconds} seconds`)), seconds * secondsTimes * 1000)
      const task: Task = { name, input, now: context.now().getTime(), academies: caller.academies ?? 'all' }
      const ended = await workers.work(task, context, stop, hear)
      if ('result' in ended) return ended.result
      const { code, message, faults, extra } = ended.refused
      throw new WaymarkError(code as WaymarkError['code'], message, faults as WaymarkError['faults'], extra as Record<string, unknown>)
    } catch (error) {
      throw reasonOf(error, stop)
    } finally {
      clearTimeout(late)
      done?.()
      if (about !== undefined) dropped.removeEventListener(about, drop)
    }
  }

  function answer<Name extends JobName>(name: Name, input: JobInput<Name>, options: JobOptions): Promise<Json<JobResult<Name>>> {
    return work(name, input, options, (said) => {
      if ('progress' in said) options.onProgress?.({ done: said.progress[0], of: said.progress[1] })
    })
  }

  return {
    answer,

    async run(name, input, options) {
      return parsed(await answer(name, input, options))
    },

    async *stream(name, input, options) {
      const left = new AbortController()
      const signal = AbortSignal.any([left.signal, ...(options.signal ? [options.signal] : [])])
      const parts: { part: unknown; take: () => void }[] = []
      let wake: () => void = () => undefined
      const working = work(name, input, { ...options, signal }, (said) => {
        if ('progress' in said) return options.onProgress?.({ done: said.progress[0], of: said.progress[1] })
        return new Promise<void>((take) => {
          parts.push({ part: said.part, take })
          wake()
        })
      })
      let ended = false
      const end = () => {
        ended = true
        wake()
      }
      working.then(end, end)
      try {
        for (;;) {
          const next = parts.shift()
          if (next) {
            next.take()
            yield next.part
          } else if (ended) return parsed(await working)
          else {
            await new Promise<void>((resolve) => {
              wake = resolve
            })
          }
        }
      } finally {
        left.abort()
        await working.catch(() => undefined)
      }
    },

    drop(about) {
      dropped.dispatchEvent(new Event(about))
    },

    async close() {
      closing.abort(new WaymarkError('busy', 'The service is ending.', [], { retryAfter: 5 }))
    },
  }
}

function parsed<T>(bytes: Json<T>): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T
}

/** What is thrown for what a worker died of, or was ended for. */
function reasonOf(error: unknown, stop: AbortSignal): unknown {
  if (stop.aborted) return stop.reason instanceof WaymarkError ? stop.reason : new WaymarkError('state-conflict', 'Whoever asked has left.')
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? overBudget('more memory than one question may') : error
}

function overBudget(what: string): WaymarkError {
  return new WaymarkError('over-budget', `This would take ${what}. Ask for less at once: fewer academies, or fewer changes.`)
}
