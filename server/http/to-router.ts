import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import { WaymarkError } from '../domain/errors.ts'
import { faultsOf, parseText } from '../schema/parse.ts'
import { type Caller, demand } from '../services/caller.ts'
import type { Context } from '../services/context.ts'
import { limitStore } from '../services/limited-store.ts'
import { type Once, onceOf, runOnce } from '../services/once.ts'
import { addressOf } from './address.ts'
import { type Authenticated, authenticate, unauthenticated } from './authenticate.ts'
import { checkOrigin } from './check-origin.ts'
import type { Endpoint, EndpointRequest, Success } from './endpoint.ts'
import { problemBody, sendProblem } from './problem.ts'
import { readBody } from './read-body.ts'
import { type Answer, isReply } from './reply.ts'

export interface RouterOptions {
  /** Refuses, as a bug, an answer that is not of its declared schema: for tests, since it costs time. */
  checkAnswers?: boolean
}

export function fullPath({ path, root }: Pick<Endpoint, 'path' | 'root'>): string {
  return root ? path : `/api/v1${path}`
}

/** Routes, validates and answers the endpoints; a known path with another method is 405. */
export function toRouter(endpoints: readonly Endpoint[], context: Context, options: RouterOptions = {}): Router {
  const router = Router()
  const paths = new Set(endpoints.map(fullPath))
  // fixed segments come before parameters, so that /versions/verify is not version 'verify'
  for (const path of [...paths].sort((a, b) => (a.replaceAll('{', '~') < b.replaceAll('{', '~') ? -1 : 1))) {
    const route = router.route(path.replaceAll('{', ':').replaceAll('}', ''))
    const here = endpoints.filter((one) => fullPath(one) === path)
    for (const one of here) route[one.method](toHandler(one, context, options))
    route.all(methodNotAllowed(here.map(({ method }) => method.toUpperCase())))
  }
  return router
}

function toHandler(endpoint: Endpoint, context: Context, options: RouterOptions): RequestHandler {
  return async (request, response) => {
    const end = context.metrics.requests.startTimer({ operation: endpoint.operationId })
    response.on('close', () => end({ status: response.statusCode }))
    const authenticated = await admit(endpoint, context, request)
    const query = queryOf(endpoint, request)
    const { raw, body } = await readBody(request, response, endpoint, authenticated?.caller.id ?? addressOf(request))
    const signal = whileWaiting(response)
    const key = idempotencyKey(endpoint, request)
    const once = authenticated && key !== undefined && !endpoint.changesNothing?.(query) ? toOnce(endpoint, authenticated, key, request, raw) : undefined
    const ask = async (handle: (request: EndpointRequest) => unknown) => {
      const given = {
        params: request.params,
        query,
        body,
        headers: request.headers,
        address: addressOf(request),
        signal,
        caller: authenticated?.caller,
        context: authenticated ? contextOf(context, authenticated.caller) : context,
      }
      const result = await handle({ ...given, ...(once ? { once } : {}) } as EndpointRequest)
      if (result === undefined && endpoint.success.schema) return undefined
      const answer = toAnswer(result, endpoint.success)
      if (options.checkAnswers) checkAnswer(endpoint, answer)
      return answer
    }
    const execute = () => ask((given) => endpoint.handle(given))
    const answer = once ? await runOnce(context, once, () => ask((given) => endpoint.made?.({ ...given, once })), execute) : await execute()
    await send(response, answer ?? toAnswer(undefined, endpoint.success))
  }
}

/** What there is for this caller: no use case comes by another academy than theirs. */
function contextOf(context: Context, { academies }: Caller): Context {
  return academies === 'all' ? context : { ...context, store: limitStore(context.store, academies) }
}

function toOnce({ operationId, secret }: Endpoint, { caller, credential }: Authenticated, key: string, request: Request, raw: Buffer = Buffer.alloc(0)): Once {
  return onceOf({
    scope: [caller.id, operationId, key],
    content: Buffer.concat([Buffer.from(`${request.originalUrl}\n`), raw]),
    ...(secret ? { credential } : {}),
  })
}

/** Aborted when the connection ends before the answer is sent. */
function whileWaiting(response: Response): AbortSignal {
  const leaving = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort()
  })
  return leaving.signal
}

/** Who asks, if they may. Throws `unauthenticated`, `forbidden`. */
async function admit(endpoint: Endpoint, context: Context, request: Request): Promise<Authenticated | undefined> {
  const changes = endpoint.method !== 'get'
  if (endpoint.access === 'open') {
    if (changes) checkOrigin(context, request.headers)
    return undefined
  }
  const authenticated = await authenticate(context, request.headers)
  if (!authenticated) throw unauthenticated()
  if (changes && authenticated.byCookie) checkOrigin(context, request.headers)
  demand(authenticated.caller, ...(typeof endpoint.access === 'string' ? [endpoint.access] : endpoint.access))
  return authenticated
}

function queryOf({ query }: Endpoint, request: Request): unknown {
  if (query !== undefined) return parseText(query, request.query, { at: '/query' })
  const faults = Object.keys(request.query).map((name) => ({ pointer: `/query/${name}`, message: `'${name}' is not a known parameter` }))
  if (faults.length > 0) throw new WaymarkError('invalid-request', 'This takes no parameters.', faults)
  return {}
}

/** Whether the same Idempotency-Key and body answers the same thing; where nobody is known there is nobody whose key it could be. */
export function takesIdempotencyKey({ made }: Pick<Endpoint, 'made'>): boolean {
  return made !== undefined
}

function idempotencyKey(endpoint: Endpoint, request: Request): string | undefined {
  const key = request.get('idempotency-key')
  if (key === undefined || !takesIdempotencyKey(endpoint)) return undefined
  if (!/^[!-~]{1,255}$/.test(key)) throw new WaymarkError('invalid-request', 'Idempotency-Key must be 1 to 255 visible characters.')
  return key
}

function toAnswer(result: unknown, { status }: Success): Answer & { status: number } {
  return isReply(result) ? { ...result, status: result.status ?? status } : { status, body: result }
}

async function send(response: Response, { status, headers = {}, body, json, stream }: Answer & { status: number }): Promise<void> {
  if (stream) return sendStream(response, status, headers, stream)
  response.status(status).set(headers)
  if (json) response.type('application/json').send(Buffer.from(json.buffer, json.byteOffset, json.byteLength))
  else if (body === undefined) response.end()
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.send(body)
  else response.json(body)
}

/** The first chunk is awaited before anything is sent, so that what fails at once is still answered with its problem. */
async function sendStream(response: Response, status: number, headers: Answer['headers'] & object, stream: Answer['stream'] & object): Promise<void> {
  const source = stream instanceof Readable ? stream : Readable.from(stream)
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  response.status(status).set(headers)
  async function* all() {
    for (let chunk = first; !chunk.done; chunk = await chunks.next()) yield chunk.value as string | Uint8Array
  }
  await pipeline(all(), response).finally(() => source.destroy())
}

function methodNotAllowed(methods: string[]): RequestHandler {
  const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  return (request, response) => {
    response.set('Allow', allow.join(', '))
    sendProblem(
      response,
      405,
      problemBody(405, 'method-not-allowed', 'Method not allowed', `${request.method} is not possible here, only ${allow.join(', ')}.`),
    )
  }
}

function checkAnswer({ operationId, success: declared }: Endpoint, { status, headers = {}, body: given, json }: Answer): void {
  const success = declared.minimal && 'Preference-Applied' in headers ? { ...declared, schema: declared.minimal } : declared
  const body = json ? JSON.parse(Buffer.from(json).toString('utf8')) : given
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body) || status !== success.status) return
  if (success.schema === undefined) throw new Error(`${operationId} declares no schema for its answer`)
  const faults = faultsOf(success.schema, JSON.parse(JSON.stringify(body)))
  if (faults.length > 0) throw new Error(`the answer of ${operationId} is not a ${success.schema}: ${JSON.stringify(faults.slice(0, 5))}`)
}
