import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import request from 'supertest'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { takeRoom } from '../../server/http/body-room.ts'
import { problemHandler } from '../../server/http/problem.ts'
import { silenceOf } from '../../server/http/silence.ts'
import { drain, listen } from '../../server/listen.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { bootstrapKey, type ServiceOptions, startService } from '../support/service.ts'

/** The service listening as it does when started, with what it logs. */
async function listening(options: ServiceOptions = {}) {
  const { context } = startService(await openSqliteStore(':memory:'), options)
  const logged: { level: number; msg: string }[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line)) })
  const server = await listen(createApp({ ...context, log }), { ...context.settings, port: 0 })
  onTestFinished(() => void server.closeAllConnections())
  return { server, port: (server.address() as AddressInfo).port, logged }
}

/** A connection that has said this, and all it hears. */
function saying(port: number, text: string) {
  const socket: Socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  socket.on('error', () => undefined)
  socket.write(text)
  return { socket, heard: () => heard, closed: once(socket, 'close') }
}

test('a head of which half came does not delay the end', async () => {
  const { server, port } = await listening()
  const kept = saying(port, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\nGET /healthz HTTP/1.1\r\nHo')
  const half = saying(port, 'GET /healthz HT')
  while (!kept.heard().includes('alive')) await new Promise((resolve) => setTimeout(resolve, 20))
  const from = performance.now()
  await drain(server, 20_000)
  expect(performance.now() - from).toBeLessThan(5000)
  await Promise.all([kept.closed, half.closed])
})

test('a head that is too large is 431, and what is no request is 400, as problems', async () => {
  const { port } = await listening()
  const large = saying(port, `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`)
  await large.closed
  expect(large.heard()).toMatch(/^HTTP\/1\.1 431 /)
  expect(JSON.parse(large.heard().split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 431, code: 'headers-too-large' })
  const odd = saying(port, 'HELLO\r\n\r\n')
  await odd.closed
  expect(odd.heard()).toMatch(/^HTTP\/1\.1 400 /)
  expect(odd.heard()).toContain('"code":"invalid-request"')
})

test('a refused body is answered, and then not read on', async () => {
  const { port } = await listening()
  const head = `POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n`
  const refused = saying(port, head + 'x'.repeat(1000))
  const going = setInterval(() => refused.socket.write('x'), 50)
  onTestFinished(() => clearInterval(going))
  await refused.closed
  expect(refused.heard()).toMatch(/^HTTP\/1\.1 413 /)
})

test('a caller who leaves is no error in the log', async () => {
  const { port, logged } = await listening()
  const head = `POST /api/v1/evaluate HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${bootstrapKey}\r\nContent-Type: application/json\r\n`
  const left = saying(port, `${head}Content-Length: 1000\r\n\r\n{`)
  await new Promise((resolve) => setTimeout(resolve, 200))
  left.socket.destroy()
  while (logged.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(logged.filter(({ level }) => level > 30)).toEqual([])
})

test('a body of which nothing more comes is given up', async () => {
  const app = express()
  app.post('/', async (asked) => void (await silenceOf(asked, { milliseconds: 300 })))
  app.use(problemHandler)
  const server = app.listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const silent = saying((server.address() as AddressInfo).port, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nx')
  while (!silent.heard().includes('\r\n\r\n')) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(silent.heard()).toMatch(/^HTTP\/1\.1 408 /)
})

test('bodies that are read at once share what room there is, and one caller cannot take it all', () => {
  const first = takeRoom('ada', 64_000_000)
  expect(() => takeRoom('ada', 1)).toThrow(expect.objectContaining({ code: 'busy', extra: { retryAfter: 5 } }))
  const second = takeRoom('grace', 64_000_000)
  expect(() => takeRoom('joan', 1)).toThrow(expect.objectContaining({ code: 'busy' }))
  for (const giveBack of [first, first, second]) giveBack()
  takeRoom('ada', 64_000_000)()
})

test('where PUBLIC_URL is set, a request to another host is 421; this machine and whoever watches it may ask', async () => {
  const { app } = startService(await openSqliteStore(':memory:'), { settings: { PUBLIC_URL: 'https://waymark.example.org' } })
  const statusOf = async (path: string, host: string) => (await request(app).get(path).set('Host', host).set('Authorization', `Bearer ${bootstrapKey}`)).status
  expect(await statusOf('/api/v1/versions', 'waymark.example.org')).toBe(200)
  expect(await statusOf('/api/v1/versions', 'WAYMARK.example.org')).toBe(200)
  expect(await statusOf('/api/v1/versions', 'localhost:3000')).toBe(200)
  expect(await statusOf('/api/v1/versions', 'evil.example.com')).toBe(421)
  expect(await statusOf('/', 'evil.example.com')).toBe(421)
  expect(await statusOf('/healthz', '10.0.0.7:3000')).toBe(200)
})

test('no cache keeps /metrics', async () => {
  const { api } = startService(await openSqliteStore(':memory:'))
  expect((await api.get('/metrics')).headers['cache-control']).toBe('no-store')
})
