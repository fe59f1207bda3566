import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '../../server/schema/types.generated.ts'

export interface BatchFigures {
  lines: number
  seconds: number
  megabytesIn: number
  megabytesOut: number
  /** Of the service, in MB: before the batch and at most while it ran. */
  memoryBefore: number
  memoryTop: number
}

const key = 'a-key-for-the-benchmark-of-batches-alone'

/** A service of its own with an empty store, asked for so many lines in one batch, which are made as they are sent. Linux alone: its memory is read in /proc. */
export async function batchFigures(cases: Case[], asOf: string, lines: number): Promise<BatchFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const service = spawn(process.execPath, [new URL('../../server/main.js', import.meta.url).pathname], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, BOOTSTRAP_KEY: key, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await addressOf(service.stdout)
    const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1]) / 1000
    // once for nothing, so that what is measured is the batch and not the compiling
    await send(address, cases, asOf, 2000)
    const memoryBefore = memory()
    let memoryTop = memoryBefore
    const watching = setInterval(() => (memoryTop = Math.max(memoryTop, memory())), 50)
    const start = performance.now()
    const { sent, received } = await send(address, cases, asOf, lines)
    const seconds = (performance.now() - start) / 1000
    clearInterval(watching)
    return { lines, seconds, megabytesIn: sent / 1e6, megabytesOut: received / 1e6, memoryBefore, memoryTop }
  } finally {
    service.kill('SIGKILL')
    await once(service, 'close')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let printed = ''
  for await (const chunk of output) {
    printed += chunk
    const address = /answers at (\S+)/.exec(printed)?.[1]
    if (address) return address
  }
  throw new Error(`the service did not start: ${printed}`)
}

/** Sends as fast as the service takes, and counts what comes back: a line for each, or it throws. */
async function send(address: string, cases: Case[], asOf: string, lines: number): Promise<{ sent: number; received: number }> {
  const call = request(`${address}/api/v1/evaluate/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
  })
  const answered = receive(call)
  let sent = 0
  for (let line = 0; line < lines; line++) {
    const text = `${JSON.stringify({ ...cases[line % cases.length], asOf })}\n`
    sent += Buffer.byteLength(text)
    if (!call.write(text)) await once(call, 'drain')
  }
  call.end()
  const { received, count } = await answered
  if (count !== lines) throw new Error(`${lines} lines were sent and ${count} came back`)
  return { sent, received }
}

async function receive(call: ReturnType<typeof request>): Promise<{ received: number; count: number }> {
  const [response] = (await once(call, 'response')) as [NodeJS.ReadableStream & { statusCode: number }]
  if (response.statusCode !== 200) throw new Error(`the batch was answered with ${response.statusCode}`)
  let received = 0
  let count = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    received += chunk.length
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++
  }
  return { received, count }
}
