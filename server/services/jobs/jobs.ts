import type { Caller } from '../caller.ts'
import type { JobInput, JobName, JobResult } from './job-table.ts'

/** Heavy questions, worked out beside the thread that answers requests: the port that use cases ask, and a pool of workers behind it. */
export interface Jobs {
  /**
   * The result of a job of the table. Throws what the job throws; `busy` when too many wait, `too-many-requests` when too many of this caller's do,
   * `over-budget` when it takes more time or memory than the table gives it, `state-conflict` when it was dropped.
   */
  run<Name extends JobName>(name: Name, input: JobInput<Name>, options: JobOptions): Promise<JobResult<Name>>

  /** As `run`, but the result as the bytes of its JSON, which cost this thread nothing to hand on. */
  answer<Name extends JobName>(name: Name, input: JobInput<Name>, options: JobOptions): Promise<Json<JobResult<Name>>>

  /** The parts of a job as they come, at the pace they are taken; its result is the return value. Throws as `run`; leaving it ends the job. */
  stream<Name extends JobName>(name: Name, input: JobInput<Name>, options: JobOptions): AsyncGenerator<unknown, JobResult<Name>>

  /** Ends what runs or waits about a thing that has changed, such as a draft by its id: nobody wants to know that any more. */
  drop(about: string): void

  /** Ends everything. */
  close(): Promise<void>
}

declare const type: unique symbol

/** Bytes of JSON of a type. */
export type Json<T> = Uint8Array<ArrayBuffer> & { [type]?: T }

export interface JobOptions {
  /** Whose jobs they count as, and which academies there are for them: all unless told. */
  caller: Pick<Caller, 'id'> & Partial<Pick<Caller, 'academies'>>
  /** Ends the job when whoever asked has left. */
  signal?: AbortSignal | undefined
  /** What it is about: `drop` of that ends it. */
  about?: string
  /** Told several times a second at most how far it is. */
  onProgress?(progress: Progress): void
}

export interface Progress {
  done: number
  of: number
}
