import { WaymarkError } from '../../domain/errors.ts'
import { limitStore } from '../limited-store.ts'
import type { Ended, Job, JobContext, Speaking, Task } from './job.ts'
import { jobTable } from './job-table.ts'

/** Progress is said so often at most. */
const everyMs = 200

/** Works on a task here and now, and says how it ended; throws what nobody foresaw. */
export async function work({ name, input, academies }: Task, context: JobContext, { progress, part }: Speaking): Promise<Ended> {
  const job = jobTable[name as keyof typeof jobTable] as Job<unknown, unknown> | undefined
  if (!job) throw new Error(`there is no job ${name}`)
  try {
    const result = await job.work({ ...context, store: limitStore(context.store, academies) }, input, { part, progress: seldom(progress) })
    return { result: new TextEncoder().encode(JSON.stringify(result ?? null)) as Uint8Array<ArrayBuffer> }
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error
    const { code, message, faults, extra } = error
    return { refused: { code, message, faults, extra } }
  }
}

function seldom(progress: Speaking['progress']): Speaking['progress'] {
  let last = Number.NEGATIVE_INFINITY
  return (done, of) => {
    const now = performance.now()
    if (now - last < everyMs && done < of) return
    last = now
    progress(done, of)
  }
}
