import type { Academies } from '../caller.ts'
import type { Reading } from '../context.ts'
import type { Decider } from '../evaluation/evaluate-by-both.ts'

/** How a job speaks while it works. */
export interface Speaking {
  /** Says how far it is; as often as it likes. */
  progress(done: number, of: number): void
  /** Hands a part of the answer on, as JSON; resolves when there is room for more. */
  part(part: unknown): Promise<void>
}

/** What a job works with: the documents, read by a connection of its own, and the time of whoever asked. */
export interface JobContext extends Reading {
  /** Who decides beside the compiled rules; json-rules-engine unless a test says otherwise. */
  second?: Decider
}

/** A function of its input and of what is stored, which writes nothing. Its input is JSON or bytes, its result JSON. */
export interface Job<Input, Result> {
  /** It is ended after so long, waiting not counted. */
  seconds: number
  work(context: JobContext, input: Input, speaking: Speaking): Promise<Result> | Result
}

/** A task for whoever works: a job of the table by its name, with all it needs. */
export interface Task {
  name: string
  input: unknown
  /** Milliseconds since 1970 that its clock shows when it starts. */
  now: number
  /** The academies there are for whoever asked. */
  academies: Academies
}

/** What is said while a task is worked on, and at its end. */
export type Said = { progress: [done: number, of: number] } | { part: unknown }

/** How a task ended: the bytes of its result's JSON, or what was thrown that was foreseen. */
export type Ended = { result: Uint8Array<ArrayBuffer> } | { refused: { code: string; message: string; faults: unknown[]; extra: object } }

/** Who works: a pool of workers, or this very thread. */
export interface Workers {
  /** How many can work at once. */
  threads: number
  /** Works on a task, with the documents of `context` as far as it can't reach them itself; ends it at once when `signal` says so. `hear` resolves when it has room for more. */
  work(task: Task, context: JobContext, signal: AbortSignal, hear: (said: Said) => Promise<void> | void): Promise<Ended>
}

/** A job of these types, and the seconds it may take. */
export function job<Input, Result>(seconds: number, work: Job<Input, Result>['work']): Job<Input, Result> {
  return { seconds, work }
}
