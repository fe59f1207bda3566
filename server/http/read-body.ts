import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import express, { type Request, type Response } from 'express'
import { WaymarkError } from '../domain/errors.ts'
import { readJson } from '../schema/read-json.ts'
import { takeRoom } from './body-room.ts'
import { bodyLimit, type Endpoint, type JsonBody } from './endpoint.ts'
import { silenceOf } from './silence.ts'

export interface ReadBody {
  /** The bytes as they came; absent for a stream. */
  raw?: Buffer
  body: unknown
}

/**
 * The body as the endpoint declares it; `caller` is who takes the room for it. Throws `unsupported-media-type`, `too-large`, `request-timeout`, `busy`, and
 * `invalid-request` for no body, no JSON or not the schema.
 */
export async function readBody(request: Request, response: Response, endpoint: Pick<Endpoint, 'access' | 'body'>, caller: string): Promise<ReadBody> {
  const { body: spec } = endpoint
  const limit = bodyLimit(endpoint)
  if (spec === undefined || limit === undefined) return { body: undefined }
  if (typeof spec === 'object' && 'stream' in spec) {
    checkType(request, spec.stream)
    return { body: limited(request, limit) }
  }
  const json: JsonBody | undefined = typeof spec === 'string' ? { schema: spec } : 'schema' in spec ? spec : undefined
  const type = json ? (json.type ?? 'application/json') : (spec as { bytes: string }).bytes
  if (hasBody(request)) checkType(request, type)
  const raw = await readBytes(request, response, limit, caller)
  return { raw, body: json ? jsonOf(raw, json) : raw }
}

function jsonOf(raw: Buffer, { schema, optional, unread, code, tooDeep }: JsonBody): unknown {
  if (raw.length === 0) {
    if (optional) return undefined
    throw new WaymarkError('invalid-request', 'The body is missing.', [{ pointer: '', message: 'is missing' }])
  }
  return unread ? raw : readJson(schema, raw, { ...(code ? { code } : {}), ...(tooDeep ? { tooDeep } : {}) })
}

async function readBytes(request: Request, response: Response, limit: number, caller: string): Promise<Buffer> {
  if (!hasBody(request)) return Buffer.alloc(0)
  const announced = Number(request.headers['content-length'] ?? limit)
  if (announced > limit) throw tooLarge(limit)
  // packed bytes may be any number of them
  const packed = (request.headers['content-encoding'] ?? 'identity') !== 'identity'
  const giveBack = takeRoom(caller, packed ? limit : announced)
  response.once('close', giveBack)
  const read = new Promise<Buffer>((resolve, reject) => {
    express.raw({ limit, type: () => true })(request, response, (error?: unknown) => {
      if (error) reject(error)
      else resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
    })
  })
  return await Promise.race([read, silenceOf(request)])
}

function tooLarge(limit: number): WaymarkError {
  return new WaymarkError('too-large', `The body is larger than ${sizeInWords(limit)}.`)
}

/** 16 kB, 10 MB. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${bytes / 1000} kB` : `${bytes / 1_000_000} MB`
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
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') throw new WaymarkError('unsupported-media-type', 'A stream must not be compressed.')
  let read = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      if (read > limit) done(tooLarge(limit))
      else done(null, chunk)
    },
  })
  request.on('aborted', () => counter.destroy(new Error('the caller went away')))
  silenceOf(request, { reading: () => !counter.writableNeedDrain }).catch((error: Error) => counter.destroy(error))
  return request.pipe(counter)
}
