import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openMongoStore } from '../../server/store/mongo-store.ts'
import { aReturn, startInstalled } from '../support/installed.ts'
import { findMongod } from '../support/mongod.ts'
import { mongodb } from '../support/places.ts'

/** A server of our own that can be killed and started again on its files. */
async function killableMongod() {
  const mongod = await findMongod()
  const folder = await mkdtemp(join(tmpdir(), 'waymark-killed-'))
  const port = await freePort()
  const uri = `mongodb://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    child = spawn(mongod!.path, ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1'], { stdio: 'ignore' })
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: 30_000 })
    await client.connect()
    await client.close()
  }
  const kill = async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGKILL')
    await ended
  }
  onTestFinished(async () => {
    await kill()
    await rm(folder, { recursive: true, force: true })
  })
  await start()
  return { uri, start, kill }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

describe.skipIf(!mongodb)('with a server that is killed', () => {
  test('clients that try again until they are answered make one of each, and each is there', async () => {
    const { uri, start, kill } = await killableMongod()
    const store = await openMongoStore(`${uri}/waymark`, { answerWithinMs: 1000 })
    onTestFinished(() => store.close())
    const { api } = await startInstalled(store)
    const until = Date.now() + 60_000
    const untilAnswered = async (ask: () => ReturnType<typeof api.post>, key: string) => {
      for (;;) {
        if (Date.now() > until) throw new Error(`${key} was not answered within a minute`)
        const answer = await ask().set('Idempotency-Key', key)
        if (answer.status < 300) return answer.body
        expect(answer.status).toBe(503)
        await setTimeout(20)
      }
    }
    const perClient = 8
    const made: string[] = []
    const asking = Array.from({ length: 4 }, async (_, client) => {
      for (let one = 0; one < perClient; one++) {
        made.push((await untilAnswered(() => api.post('/drafts', { base: 1, title: `${client} ${one}` }), `draft-${client}-${one}`)).id)
        const outcome = await untilAnswered(() => api.post('/evaluate', { ...aReturn(45), record: true }), `receipt-${client}-${one}`)
        made.push(outcome.receipt.id)
      }
    })
    const clients = Promise.all(asking)
    // told below; until then a failure is nobody's
    clients.catch(() => undefined)
    for (let time = 0; time < 2; time++) {
      await setTimeout(150)
      await kill()
      await start()
    }
    await clients
    const drafts = (await store.find('versions', { where: { state: 'draft' }, limit: 500 })).items
    const receipts = (await store.find('receipts', { limit: 500 })).items
    expect([drafts.length, receipts.length]).toEqual([4 * perClient, 4 * perClient])
    expect(new Set(made)).toEqual(new Set([...drafts, ...receipts].map(({ id }) => id)))
    expect((await api.get('/versions/verify')).body.ok).toBe(true)
  }, 120_000)
})
