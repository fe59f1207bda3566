import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { type Attacked, describeAttacks } from './support/attacks.ts'

const nobody = { key: null }
const email = 'ada@example.org'
const good = { academy: { id: '140372', phase: 'primary' }, year: '2017/18', values: {} }

/** `{ "f0": 1, ... }` after `start`, of so many fields, or of as many as so many bytes hold. */
function withUnknownFields(start: object, { fields = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }): string {
  const parts = [JSON.stringify(start).slice(0, -1)]
  let length = parts[0]?.length ?? 0
  for (let at = 0; at < fields; at++) {
    const part = `,"f${at}":1`
    length += part.length
    if (length + 1 > bytes) break
    parts.push(part)
  }
  return `${parts.join('')}}`
}

const signingIn = { email, password: 'no such password' }

describeAttacks('bodies', (service) => {
  test.each([
    ['40,000 unknown fields', withUnknownFields(signingIn, { fields: 40_000 }), 413],
    ['9.8 MB of unknown fields', withUnknownFields(signingIn, { bytes: 9_800_000 }), 413],
    ['as many unknown fields as are read', withUnknownFields(signingIn, { bytes: 16_000 }), 400],
    ['brackets as deep as are read', '['.repeat(16_000), 400],
  ])('nobody signs in with %s', async (what, body, status) => {
    const answer = await service.withstands(what, () => service.ask('POST', '/session', body, nobody))
    expect(answer.status).toBe(status)
  })

  test.each([
    ['unknown fields', withUnknownFields(good, { bytes: 1_000_000 })],
    ['faulty values', JSON.stringify({ ...good, values: Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`Value ${at}`, null])) })],
    ['one name', JSON.stringify({ ...good, ['x'.repeat(900_000)]: 1 })],
    ['empty lists', `{"values":[${'[],'.repeat(330_000)}[]]}`],
    ['the same thing to include', JSON.stringify({ ...good, include: Array.from({ length: 90_000 }, () => 'margin') })],
    ['a deep tree', `${'{"values":'.repeat(90_000)}1${'}'.repeat(90_000)}`],
  ])('a megabyte of %s is no return, and the answer is short', async (what, body) => {
    const answer = await service.withstands(what, () => service.ask('POST', '/evaluate', body))
    expect(answer.status).toBe(400)
    expect(answer.text.length).toBeLessThan(200_000)
    expect(JSON.parse(answer.text).errors.length).toBeLessThanOrEqual(200)
  })

  test.each([
    ['20,001 faulty benchmarks', 20_001],
    ['as many faulty benchmarks as are read', 15_000],
    ['as many faulty benchmarks as a framework may have', 5000],
  ])('a framework with %s stays out', async (what, count) => {
    const framework = {
      ...readDefaultFramework(),
      scenarios: [],
      benchmarks: Array.from({ length: count }, () => ({ indicator: 'X', year: 1, value: '1', colour: 2 })),
    }
    const { path, headers } = await newDraft(service)
    const answer = await service.withstands(what, () => service.ask('PUT', `${path}/framework`, framework, { headers }))
    expect(answer.status).toBe(JSON.stringify(framework).length > 1_000_000 ? 413 : 422)
  })

  test('a patch of as many operations as are read stays out', async () => {
    const { path, headers } = await newDraft(service)
    const patch = JSON.stringify(Array.from({ length: 40_000 }, () => ({ op: 'spoil' })))
    const type = { 'Content-Type': 'application/json-patch+json' }
    const answer = await service.withstands('40,000 faulty operations', () => service.ask('PATCH', path, patch, { headers: { ...headers, ...type } }))
    expect(answer.status).toBe(400)
  })

  test('a comparison of 20,000 faulty returns is refused', async () => {
    const returns = Array.from({ length: 20_000 }, () => ({ academy: {}, year: 1, values: { X: null }, colour: 'x'.repeat(300) }))
    const body = JSON.stringify({ from: 1, to: 1, cohort: { returns } })
    const answer = await service.withstands('20,000 faulty returns', () => service.ask('POST', '/versions/compare', body))
    expect(answer.status).toBe(400)
  })

  test('bodies of which half came take little memory', async () => {
    await service.withstands('20 halves of 49 MB', async () => {
      const sockets = await Promise.all(Array.from({ length: 20 }, () => halfBody(service, '/imports?format=returns&year=2017/18', 'text/csv', 49_000_000)))
      await new Promise((resolve) => setTimeout(resolve, 1500))
      for (const socket of sockets) socket.destroy()
    })
  })
})

async function newDraft(service: Attacked): Promise<{ path: string; headers: Record<string, string> }> {
  const { text } = await service.ask('POST', '/drafts', { base: 1, title: 'A draft' })
  return { path: `/drafts/${JSON.parse(text).id}`, headers: { 'If-Match': '"1"' } }
}

/** A connection on which half of a body was sent, and no more. */
async function halfBody(service: Attacked, path: string, type: string, length: number) {
  const { hostname, port } = new URL(service.address())
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write(`POST /api/v1${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${service.key}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`)
  const part = Buffer.alloc(1_000_000, 'x')
  for (let sent = 0; sent < length / 2 && socket.writable; sent += part.length) if (!socket.write(part)) await drained(socket)
  return socket
}

function drained(socket: ReturnType<typeof connect>): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['drain', 'close'] as const) socket.once(event, () => resolve())
  })
}
