import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { ErrorCode } from '../domain/errors.ts'
import type { Schemas } from '../schema/types.generated.ts'
import type { Access, Caller } from '../services/caller.ts'
import type { Context } from '../services/context.ts'
import type { Once } from '../services/once.ts'

export type SchemaName = keyof Schemas
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

interface Limited {
  /** Most bytes. Of JSON 100 kB unless told, 16 kB where nobody need be known; of the rest 50 MB. */
  limit?: number
}

/** JSON of a schema; `optional` also takes no body at all; `code` is what an invalid one is answered with (`invalid-request` unless told), `tooDeep` one of more than 200 levels. */
export interface JsonBody extends Limited {
  schema: SchemaName
  type?: string
  optional?: true
  /** The handler gets the bytes, not what they say: reading so many would keep others waiting. Whoever does the work reads them by `readJson`. */
  unread?: true
  code?: ErrorCode
  tooDeep?: ErrorCode
}

/** The whole body as a Buffer, of this media type. */
export interface BytesBody extends Limited {
  bytes: string
}

/** The body as a stream that fails with `too-large` when it is, of this media type. */
export interface StreamBody extends Limited {
  stream: string
}

export type BodySpec = SchemaName | JsonBody | BytesBody | StreamBody

type BodyOf<Body> = Body extends SchemaName
  ? Schemas[Body]
  : Body extends { schema: SchemaName; unread: true; optional: true }
    ? Buffer | undefined
    : Body extends { schema: SchemaName; unread: true }
      ? Buffer
      : Body extends { schema: infer Name extends SchemaName; optional: true }
        ? Schemas[Name] | undefined
        : Body extends { schema: infer Name extends SchemaName }
          ? Schemas[Name]
          : Body extends BytesBody
            ? Buffer
            : Body extends StreamBody
              ? Readable
              : undefined

type QueryOf<Query> = Query extends SchemaName ? Schemas[Query] : Record<string, never>

type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Record<Name, string> & ParamsOf<Rest> : Record<never, string>

export interface EndpointRequest<Params = never, Query = never, Body = never, Who = Caller> {
  params: Params
  query: Query
  body: Body
  headers: IncomingHttpHeaders
  /** The network address the caller has, as far as proxies are trusted; of IPv6 the network, which is what one caller has. */
  address: string
  /** Aborted when the caller leaves before the answer is there. */
  signal: AbortSignal
  caller: Who
  context: Context
  /** Of a request with an Idempotency-Key: to be put into the document it makes. */
  once?: Once
}

export type Keyed<Request> = Request & { once: Once }

export interface Success {
  status: number
  /** Absent where the answer has no JSON. */
  schema?: SchemaName
  /** What is answered instead to `Prefer: return=minimal`. */
  minimal?: SchemaName
  /** Media types besides, or instead of, JSON. */
  types?: string[]
}

interface Description {
  /** verbNoun, the name in OpenAPI and in logs. */
  operationId: string
  summary: string
  method: Method
  success: Success
  /** Besides those that follow from access, query, params and body. */
  errors: readonly ErrorCode[]
  /** The path is as it stands, not under /api/v1. */
  root?: true
  /** Requests that change nothing, for which an Idempotency-Key says nothing: none unless told. */
  changesNothing?(query: unknown): boolean
  /** The answer carries a secret, so no Idempotency-Key is taken; or only the body does, of which nothing is kept then that it could be guessed by. */
  secret?: 'answer' | 'body'
}

/** One operation: what routes, validates, answers and documents it. */
export interface Endpoint extends Description {
  path: string
  access: 'open' | Access | readonly Access[]
  query?: SchemaName
  body?: BodySpec
  handle(request: EndpointRequest): unknown
  /** What an earlier request with the same Idempotency-Key made, as it now is, answered as `handle` does; undefined where there is none. Without it no key is taken. */
  made?(request: Keyed<EndpointRequest>): unknown
}

/** An operation with its request typed from its schema names. `access` with several entries needs one of them; `handle` demands the exact one. */
export function endpoint<
  const Path extends string,
  const Who extends 'open' | Access | readonly Access[],
  const Query extends SchemaName | undefined = undefined,
  const Body extends BodySpec | undefined = undefined,
>(
  spec: Description & {
    path: Path
    access: Who
    query?: Query
    body?: Body
    handle(request: EndpointRequest<ParamsOf<Path>, QueryOf<Query>, BodyOf<Body>, Who extends 'open' ? Caller | undefined : Caller>): unknown
    made?(request: Keyed<EndpointRequest<ParamsOf<Path>, QueryOf<Query>, BodyOf<Body>, Caller>>): unknown
  },
): Endpoint {
  return spec as Endpoint
}

/** What an answer that a worker has to work out can fail with besides. */
export const jobErrors = ['over-budget', 'busy', 'too-many-requests'] as const

export const kilobytes = (count: number) => count * 1000
export const megabytes = (count: number) => count * 1_000_000

/** The most bytes of body an operation takes; nothing where it takes none. */
export function bodyLimit({ access, body }: Pick<Endpoint, 'access' | 'body'>): number | undefined {
  if (body === undefined) return undefined
  if (typeof body === 'object' && body.limit !== undefined) return body.limit
  if (typeof body === 'object' && !('schema' in body)) return megabytes(50)
  return access === 'open' ? kilobytes(16) : kilobytes(100)
}

/** The schemas of what is asked: body and query. */
export function requestSchemas({ query, body }: Pick<Endpoint, 'query' | 'body'>): SchemaName[] {
  const ofBody = typeof body === 'string' ? body : body && 'schema' in body ? body.schema : undefined
  return [query, ofBody].filter((name) => name !== undefined)
}
