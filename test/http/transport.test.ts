import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import express from 'express'
import { pinoHttp } from 'pino-http'
import request from 'supertest'
import { expect, test } from 'vitest'
import { WaymarkError } from '../../server/domain/errors.ts'
import { type Endpoint, endpoint } from '../../server/http/endpoint.ts'
import { problemHandler } from '../../server/http/problem.ts'
import { reply, withRevision } from '../../server/http/reply.ts'
import { toRouter } from '../../server/http/to-router.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { bootstrapKey, startService } from '../support/service.ts'

const description = { operationId: 'anOperation', summary: 'An operation', method: 'post', path: '/there', access: 'read', errors: [] } as const
const ok = { status: 200 }

/** Asks endpoints made for the test, through the router the service has. */
async function asking(...endpoints: Endpoint[]) {
  const { context } = startService(await openSqliteStore(':memory:'))
  const app = express().use(pinoHttp({ logger: context.log }), toRouter(endpoints, context), problemHandler)
  return (method: 'get' | 'post' | 'put', path: string) => request(app)[method](`/api/v1${path}`).set('Authorization', `Bearer ${bootstrapKey}`)
}

const json = endpoint({ ...description, body: 'reason', success: ok, handle: ({ body }) => body })

test('every fault of a body is named at once, with its pointer', async () => {
  const ask = await asking(json)
  const { status, type, body } = await ask('post', '/there').send({ reason: '', colour: 1 })
  expect({ status, type }).toEqual({ status: 400, type: 'application/problem+json' })
  expect(body).toMatchObject({ type: 'urn:waymark:problem:invalid-request', title: 'Not valid', status: 400, code: 'invalid-request' })
  expect(body.errors).toEqual([
    { pointer: '/colour', message: "'colour' is not a known field" },
    { pointer: '/reason', message: 'must not be empty' },
  ])
})

test.each([
  ['nothing', ''],
  ['half of JSON', '{"reason":'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '1'],
  ['hostile keys', '{"reason":"x","__proto__":{"a":1}}'],
  ['a tree 10,000 deep', `{"reason":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ['half of a surrogate pair', '{"reason":"a\\ud800b"}'],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
])('%s where JSON is needed is 400', async (_what, body) => {
  const ask = await asking(json)
  const answer = await ask('post', '/there')
    .set('Content-Type', 'application/json')
    .serialize((sent: unknown) => sent as string)
    .send(body)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 400, code: 'invalid-request' })
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'application/merge-patch+json'])(
  'JSON as %s is 415',
  async (type) => {
    const ask = await asking(json)
    const answer = await ask('post', '/there').set('Content-Type', type).send('{"reason":"x"}')
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 415, code: 'unsupported-media-type' })
  },
)

test('a whole surrogate pair in escapes is the character it stands for', async () => {
  const ask = await asking(json)
  const answer = await ask('post', '/there').set('Content-Type', 'application/json').send('{"reason":"\\ud83c\\udfeb"}')
  expect(answer.body).toEqual({ reason: '🏫' })
})

test('JSON may be compressed and say that it is UTF-8', async () => {
  const ask = await asking(json)
  const compressed = gzipSync('{"reason":"x"}')
  const sending = ask('post', '/there').set({ 'Content-Type': 'application/json; charset="UTF-8"', 'Content-Encoding': 'gzip' })
  sending.serialize((sent: unknown) => sent as string)
  expect((await sending.send(compressed)).body).toEqual({ reason: 'x' })
})

test('a body over its limit is 413, compressed or not', async () => {
  const ask = await asking(endpoint({ ...description, body: { schema: 'note', limit: 1000 }, success: ok, handle: ({ body }) => body }))
  const large = JSON.stringify({ note: 'x'.repeat(1000) })
  expect((await ask('post', '/there').set('Content-Type', 'application/json').send(large)).body).toMatchObject({ status: 413, code: 'too-large' })
  const packed = ask('post', '/there').set({ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
  packed.serialize((sent: unknown) => sent as string)
  expect((await packed.send(gzipSync(large))).status).toBe(413)
})

test.each([
  ['100 kB', json, 100_000],
  ['16 kB where nobody need be known', endpoint({ ...description, access: 'open', body: 'reason', success: ok, handle: ({ body }) => body }), 16_000],
])('JSON is limited to %s unless told', async (size, one, bytes) => {
  const ask = await asking(one)
  const sized = (length: number) => JSON.stringify({ reason: 'x' }).padEnd(length)
  const send = (length: number) => ask('post', '/there').set('Content-Type', 'application/json').send(sized(length))
  expect((await send(bytes)).status).toBe(200)
  expect((await send(bytes + 1)).body).toMatchObject({ status: 413, detail: `The body is larger than ${size.split(' where')[0]}.` })
})

test('a body that may be left out may be left out', async () => {
  const ask = await asking(
    endpoint({ ...description, body: { schema: 'note', optional: true }, success: ok, handle: ({ body }) => ({ given: body !== undefined }) }),
  )
  expect((await ask('post', '/there')).body).toEqual({ given: false })
  expect((await ask('post', '/there').set('Content-Type', 'application/json').send('')).body).toEqual({ given: false })
  expect((await ask('post', '/there').send({})).body).toEqual({ given: true })
})

test('bytes come as they were sent, whatever their charset', async () => {
  const ask = await asking(endpoint({ ...description, body: { bytes: 'text/csv' }, success: ok, handle: ({ body }) => ({ bytes: [...body] }) }))
  const sending = ask('post', '/there').set('Content-Type', 'text/csv; charset=windows-1252')
  sending.serialize((sent: unknown) => sent as string)
  expect((await sending.send(Buffer.from([0xa3, 0x31]))).body).toEqual({ bytes: [0xa3, 0x31] })
  expect((await ask('post', '/there').send({ a: 1 })).status).toBe(415)
})

test('a stream comes and goes chunk by chunk', async () => {
  async function* doubled(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) yield `${chunk}${chunk}`
  }
  const handle = ({ body }: { body: Readable }) => reply({ stream: doubled(body), headers: { 'Content-Type': 'application/x-ndjson' } })
  const ask = await asking(endpoint({ ...description, body: { stream: 'application/x-ndjson' }, success: ok, handle }))
  const answer = await ask('post', '/there').set('Content-Type', 'application/x-ndjson').buffer(true).send('1\n')
  expect(answer.text).toBe('1\n1\n')
})

test('a stream over its limit is 413 when it says so and when it does not', async () => {
  const handle = async ({ body }: { body: Readable }) => ({ bytes: (await body.toArray()).length })
  const ask = await asking(endpoint({ ...description, body: { stream: 'application/x-ndjson', limit: 10 }, success: ok, handle }))
  const type = { 'Content-Type': 'application/x-ndjson' }
  expect((await ask('post', '/there').set(type).send('x'.repeat(11))).status).toBe(413)
  const chunked = ask('post', '/there').set({ ...type, 'Transfer-Encoding': 'chunked' })
  chunked.write('x'.repeat(11))
  expect((await chunked).status).toBe(413)
})

test('what fails before the first chunk is still answered with its problem', async () => {
  const stream = () =>
    Readable.from(
      (async function* (): AsyncGenerator<string> {
        yield await Promise.reject<string>(new WaymarkError('not-found', 'There is none.'))
      })(),
    )
  const ask = await asking(endpoint({ ...description, method: 'get', success: ok, handle: () => reply({ stream: stream() }) }))
  expect((await ask('get', '/there')).body).toMatchObject({ status: 404, code: 'not-found' })
})

test('an error of ours tells nothing but the request it was logged under', async () => {
  const ask = await asking(
    endpoint({
      ...description,
      method: 'get',
      success: ok,
      handle: () => {
        throw new Error('secret of the inside')
      },
    }),
  )
  const answer = await ask('get', '/there')
  expect(answer.status).toBe(500)
  expect(answer.body).toMatchObject({ code: 'internal', title: 'Internal error', errors: [] })
  expect(answer.text).not.toContain('secret')
})

test('what an error adds to its problem cannot change what the problem is', async () => {
  const refuse = () => {
    throw new WaymarkError('stale-revision', 'Changed.', [], { revision: 3, changes: [], status: 200 })
  }
  const ask = await asking(endpoint({ ...description, method: 'get', success: ok, handle: refuse }))
  expect((await ask('get', '/there')).body).toMatchObject({ status: 412, code: 'stale-revision', revision: 3, changes: [] })
})

test('a fixed segment comes before a parameter, and both with their parameters', async () => {
  const one = endpoint({ ...description, operationId: 'one', method: 'get', path: '/versions/{n}', success: ok, handle: ({ params }) => ({ n: params.n }) })
  const fixed = endpoint({ ...description, operationId: 'fixed', method: 'get', path: '/versions/verify', success: ok, handle: () => ({ fixed: true }) })
  const deep = endpoint({ ...description, operationId: 'deep', method: 'get', path: '/versions/{n}/diff/{m}', success: ok, handle: ({ params }) => params })
  const ask = await asking(one, fixed, deep)
  expect((await ask('get', '/versions/verify')).body).toEqual({ fixed: true })
  expect((await ask('get', '/versions/7')).body).toEqual({ n: '7' })
  expect((await ask('get', '/versions/7/diff/verify')).body).toEqual({ n: '7', m: 'verify' })
  expect((await ask('get', '/versions/%ff')).body).toMatchObject({ status: 400, code: 'invalid-request' })
})

test('a known path with another method is 405 and says which there are', async () => {
  const ask = await asking(endpoint({ ...description, method: 'get', success: ok, handle: () => ({}) }))
  const answer = await ask('put', '/there')
  expect({ status: answer.status, allow: answer.headers['allow'], code: answer.body.code }).toEqual({
    status: 405,
    allow: 'GET, HEAD',
    code: 'method-not-allowed',
  })
})

test('a revision is an ETag, and who has it is told so', async () => {
  const ask = await asking(endpoint({ ...description, method: 'get', success: ok, handle: () => withRevision({ a: 1 }, 3) }))
  expect((await ask('get', '/there')).headers['etag']).toBe('"3"')
  expect((await ask('get', '/there').set('If-None-Match', '"3"')).status).toBe(304)
})
