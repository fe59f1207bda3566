import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { build } from '../server/build.mjs'
import { root } from '../server/root.ts'
import { emptyFolder, startProcess } from './support/process.ts'

const answers = /^Waymark answers at (http:\/\/127\.0\.0\.1:\d+)$/m

beforeAll(() => build(), 300_000)

test('it prints its address once it answers and the set-up link, and ends with 0 at SIGTERM', async () => {
  const started = startProcess({ DATA_DIR: await emptyFolder(), NODE_ENV: 'production' })
  const [, address] = await started.line(answers)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const [link] = await started.line(/http:\S+\/setup\?token=\S+/)
  expect(link.startsWith(`${address}/setup?token=`)).toBe(true)
  started.child.kill('SIGTERM')
  expect(await started.ended).toBe(0)
})

test('the set-up link sets up, and after kill -9 a second start builds nothing, prints no link and knows the person', async () => {
  const environment = { DATA_DIR: await emptyFolder() }
  const first = startProcess(environment)
  const [, address, token] = await first.line(/(http:\S+)\/setup\?token=(\S+)/)
  const person = { name: 'Ada', email: 'ada@example.org', password: 'a long enough password' }
  const post = (url: string, body: object) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  expect((await post(`${address}/api/v1/setup`, { token, ...person })).status).toBe(201)
  first.child.kill('SIGKILL')
  await first.ended

  const second = startProcess(environment)
  const [, again] = await second.line(answers)
  expect((await post(`${again}/api/v1/session`, { email: person.email, password: person.password })).status).toBe(201)
  second.child.kill('SIGTERM')
  await second.ended
  expect(second.output()).not.toContain('/setup?token=')
  expect(second.output()).not.toContain('Building')
})

test('a request that runs is finished before it ends', async () => {
  const started = startProcess({ DATA_DIR: await emptyFolder() })
  const [, address, token] = await started.line(/(http:\S+)\/setup\?token=(\S+)/)
  const body = JSON.stringify({ token, name: 'Ada', email: 'ada@example.org', password: 'a long enough password' })
  const running = fetch(`${address}/api/v1/setup`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  // hashing the password takes far longer than this
  await new Promise((resolve) => setTimeout(resolve, 60))
  started.child.kill('SIGTERM')
  expect((await running).status).toBe(201)
  expect(await started.ended).toBe(0)
})

test('what is built works out in its workers what is heavy', async () => {
  const key = 'a-bootstrap-key-of-32-characters-or-more'
  const started = startProcess({ DATA_DIR: await emptyFolder(), BOOTSTRAP_KEY: key })
  const [, address] = await started.line(answers)
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const post = (path: string, body?: object) => fetch(`${address}/api/v1${path}`, { method: 'POST', headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { id } = (await (await post('/drafts', { base: 1, title: 'A draft' })).json()) as { id: string }
  const checked = await post(`/drafts/${id}/check`)
  expect([checked.status, Object.keys((await checked.json()) as object)]).toEqual([200, ['findings']])
  started.child.kill('SIGTERM')
  expect(await started.ended).toBe(0)
})

test('bad settings stop it with every fault in one line', async () => {
  const { ended, output } = startProcess({ PORT: 'many', BOOTSTRAP_KEY: 'short', DATA_DIR: await emptyFolder() })
  expect(await ended).toBe(1)
  expect(output().trim()).toMatch(/^Settings that are not valid: PORT .*; BOOTSTRAP_KEY .*\.$/)
})

test('a port in use is one clear line', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void taken.close())
  await new Promise((resolve) => taken.once('listening', resolve))
  const port = String((taken.address() as AddressInfo).port)
  const { ended, output } = startProcess({ PORT: port, DATA_DIR: await emptyFolder() })
  expect(await ended).toBe(1)
  expect(output().trim()).toBe(`Port ${port} of 127.0.0.1 is in use. Set PORT to another, or end what listens there.`)
})

test('a folder that cannot be one is one clear line', async () => {
  const file = join(await emptyFolder(), 'file')
  writeFileSync(file, '')
  const { ended, output } = startProcess({ DATA_DIR: join(file, 'data') })
  expect(await ended).toBe(1)
  expect(output().trim().split('\n')).toEqual([expect.stringContaining(file)])
})

test('a MongoDB that does not answer is one clear line without its password', async () => {
  const { ended, output } = startProcess({
    MONGODB_URI: 'mongodb://ada:secret-password@127.0.0.1:1/waymark?serverSelectionTimeoutMS=500',
    DATA_DIR: await emptyFolder(),
  })
  expect(await ended).toBe(1)
  expect(output().trim().split('\n')).toEqual([expect.stringContaining('127.0.0.1:1')])
  expect(output()).not.toContain('secret-password')
})

test('what is built stays out of the checkout', () => {
  expect(execFileSync('git', ['check-ignore', '.build/server/main.js', 'data/waymark.db'], { cwd: root, encoding: 'utf8' }).trim().split('\n')).toHaveLength(2)
})

test('a store that had versions and is empty now is not taken for a new one', async () => {
  const folder = await emptyFolder()
  const first = startProcess({ DATA_DIR: folder })
  await first.line(answers)
  first.child.kill('SIGTERM')
  await first.ended
  for (const file of readdirSync(folder).filter((name) => name.startsWith('waymark.db'))) rmSync(join(folder, file))
  const { ended, output } = startProcess({ DATA_DIR: folder })
  expect(await ended).toBe(1)
  expect(output().trim()).toMatch(/^The store is empty, but was not before \(1 version on .*\)\. Restore it .*, or remove \S+ to begin anew\.$/)
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
  await startProcess({ DATA_DIR: folder }).line(answers)
})
