import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import express, { type Request, type Response } from 'express'
import { WaymarkError } from '../domain/errors.ts'
import { parse } from '../schema/parse.ts'
import { type BodySpec, type JsonBody, megabytes } from './endpoint.ts'

export interface ReadBody {
  /** The bytes as they came; absent for a stream. */
  raw?: Buffer
  body: unknown
}

/** The body as the endpoint declares it. Throws `unsupported-media-type`, `too-large`, and `invalid-request` for no body, no JSON or not the schema. */
export async function readBody(request: Request, response: Response, spec: BodySpec | undefined): Promise<ReadBody> {
  if (spec === undefined) return { body: undefined }
  if (typeof spec === 'string') return readJson(request, response, { schema: spec })
  if ('schema' in spec) return readJson(request, response, spec)
  const limit = spec.limit ?? megabytes(50)
  if ('stream' in spec) {
    checkType(request, spec.stream)
    return { body: limited(request, limit) }
  }
  if (hasBody(request)) checkType(request, spec.bytes)
  const raw = await readBytes(request, response, limit)
  return { raw, body: raw }
}

async function readJson(
  request: Request,
  response: Response,
  { schema, type = 'application/json', limit = megabytes(10), optional, code, tooDeep }: JsonBody,
): Promise<ReadBody> {
  if (hasBody(request)) checkType(request, type)
  const raw = await readBytes(request, response, limit)
  if (raw.length === 0) {
    if (optional) return { raw, body: undefined }
    throw new WaymarkError('invalid-request', 'The body is missing.', [{ pointer: '', message: 'is missing' }])
  }
  return { raw, body: parse(schema, toJson(raw), { ...(code ? { code } : {}), ...(tooDeep ? { tooDeep } : {}) }) }
}

function toJson(raw: Buffer): unknown {
  const { text, data } = parsed(raw)
  // only an escape can smuggle one in: what is no Unicode can be neither hashed nor stored
  if (/\\ud[89a-f]/i.test(text) && /\p{Surrogate}/u.test(textsIn(data)))
    throw new WaymarkError('invalid-request', 'The body has text that is no Unicode: half of a surrogate pair.', [{ pointer: '', message: 'is not Unicode' }])
  return data
}

function parsed(raw: Buffer): { text: string; data: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(raw)
    return { text, data: JSON.parse(text) }
  } catch {
    throw new WaymarkError('invalid-request', 'The body is not JSON in UTF-8.', [{ pointer: '', message: 'is not JSON' }])
  }
}

/** Every text and field name of the data. Without recursion, so that no depth can overflow the stack. */
function textsIn(data: unknown): string {
  const texts: string[] = []
  const open: unknown[] = [data]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') texts.push(next)
    else if (next !== null && typeof next === 'object') for (const [name, inner] of Object.entries(next)) open.push(name, inner)
  }
  return texts.join('\n')
}

function readBytes(request: Request, response: Response, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    express.raw({ limit, type: () => true })(request, response, (error?: unknown) => {
      if (error) reject(error)
      else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
    })
  })
}

/** Whether one is announced, of whatever length. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function checkType({ headers }: IncomingMessage, wanted: string): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  if (type.trim() !== wanted) throw new WaymarkError('unsupported-media-type', `The body must be ${wanted}.`)
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='))
  if (wanted !== 'text/csv' && charset && !/=\s*"?utf-?8"?\s*$/.test(charset)) throw new WaymarkError('unsupported-media-type', 'The body must be in UTF-8.')
}

function limited(request: Request, limit: number): Transform {
  const tooLarge = () => new WaymarkError('too-large', `The body is larger than ${limit / megabytes(1)} MB.`)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge()
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new WaymarkError('unsupported-media-type', 'A stream must not be compressed.')
  let read = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      if (read > limit) done(tooLarge())
      else done(null, chunk)
    },
  })
  request.on('aborted', () => counter.destroy(new Error('the caller went away')))
  return request.pipe(counter)
}
