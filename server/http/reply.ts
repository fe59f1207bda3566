import type { Readable } from 'node:stream'

const marker = Symbol('reply')

export interface Answer {
  /** That of the endpoint's success unless told. */
  status?: number
  headers?: Record<string, string | string[]>
  /** Answered as JSON; a string or bytes as they are, with the Content-Type of `headers`. */
  body?: unknown
  /** The answer as bytes of JSON, sent as they are. */
  json?: Uint8Array
  /** Answered chunk by chunk, as fast as the reader takes it; nothing is sent before the first chunk is there. */
  stream?: Readable | AsyncIterable<string | Uint8Array>
}

export interface Reply extends Answer {
  [marker]: true
}

/** An answer with a status, headers or a stream of its own. A handler that has none of these returns its JSON body alone. */
export function reply(answer: Answer): Reply {
  return { ...answer, [marker]: true }
}

export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && marker in value
}

/** A document with its revision as ETag. */
export function withRevision<Body extends object>(body: Body, revision: number, answer: Answer = {}): Reply {
  return reply({ ...answer, body, headers: { ...answer.headers, ETag: `"${revision}"` } })
}
