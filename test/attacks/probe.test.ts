import { type ChildProcess, spawn } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { describeAttacks } from './support/attacks.ts'
import { pause, watch } from './support/watch.ts'

/** A server of two lines that can be made to hold its loop or its memory. */
const program = `
const kept = []
require('node:http').createServer((request, response) => {
  if (request.url === '/hold') for (const used = process.cpuUsage(); process.cpuUsage(used).user < 300_000; );
  if (request.url === '/grow') kept.push(Buffer.alloc(300 * 1024 * 1024, 1))
  response.end('{}')
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

test('a loop held for 300 ms and 300 MB of memory are seen', async () => {
  const { address, watching } = await watched()
  const idle = await watching.during(() => pause(200))
  expect(idle.answers).toBeGreaterThan(3)
  const held = await watching.during(() => fetch(`${address}/hold`))
  expect(held.wait).toBeGreaterThan(250)
  expect(held.held).toBeGreaterThan(200)
  const grown = await watching.during(() => fetch(`${address}/grow`))
  expect(grown.memory - idle.memory).toBeGreaterThan(256 * 1024 * 1024)
})

test('a process that gets no processor is not said to hold its loop', async () => {
  const { watching, child } = await watched()
  const stopped = await watching.during(async () => {
    child.kill('SIGSTOP')
    await pause(400)
    child.kill('SIGCONT')
    await pause(100)
  })
  expect(stopped.wait).toBeGreaterThan(250)
  expect(stopped.held).toBeLessThan(100)
})

describeAttacks('nothing at all', (service) => {
  test('an idle service keeps nobody waiting', async () => {
    await service.withstands('nothing for a second', () => pause(1000))
  })
})

async function watched() {
  const child: ChildProcess = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const port = await new Promise<string>((resolve) => child.stdout?.once('data', (chunk) => resolve(String(chunk).trim())))
  const address = `http://127.0.0.1:${port}`
  const watching = await watch(address, child.pid ?? 0)
  onTestFinished(() => watching.stop())
  return { address, watching, child }
}
