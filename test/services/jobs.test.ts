import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Context } from '../../server/services/context.ts'
import { createJobs } from '../../server/services/jobs/create-jobs.ts'
import type { Ended, Workers } from '../../server/services/jobs/job.ts'
import { ensureFirstVersion } from '../../server/services/versions/first-version.ts'
import type { Store } from '../../server/store/store.ts'
import { openWorkerPool, type WorkerPoolOptions } from '../../server/worker-pool.ts'
import { aReturn, aSchoolFramework, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import { mongodb, mongodbDatabase, sqliteFile } from '../support/places.ts'

const ada = { caller: { id: 'ada' } }
const now = () => new Date()

describe('who works, when', () => {
  /** Workers whose tasks end when they are told to, or when their signal says so. */
  function workers(threads = 1) {
    const running: { name: string; end(result?: unknown): void }[] = []
    const fake: Workers = {
      threads,
      work: ({ name }, _context, signal) =>
        new Promise<Ended>((resolve, reject) => {
          const end = (result: unknown = null) => {
            running.splice(running.indexOf(one), 1)
            resolve({ result: new TextEncoder().encode(JSON.stringify(result)) as Uint8Array<ArrayBuffer> })
          }
          const one = { name, end }
          running.push(one)
          signal.addEventListener('abort', () => {
            running.splice(running.indexOf(one), 1)
            reject(signal.reason)
          })
        }),
    }
    return { running, jobs: createJobs({ store: {} as Store, now }, fake) }
  }

  test('what one caller asks ten times stands behind what another asks once', async () => {
    const { running, jobs } = workers()
    const order: string[] = []
    const ask = (id: string) => jobs.run('verify-versions', {}, { caller: { id } }).then(() => order.push(id))
    const asked = [...Array.from({ length: 10 }, () => ask('ada')), ask('ben')]
    for (let left = asked.length; left > 0; left--) {
      await setTimeout(1)
      expect(running).toHaveLength(1)
      running[0]?.end()
    }
    await Promise.all(asked)
    expect(order.indexOf('ben')).toBe(1)
  })

  test('one caller never has all of several workers', async () => {
    const { running, jobs } = workers(3)
    const asked = Array.from({ length: 5 }, () => jobs.run('verify-versions', {}, ada))
    await setTimeout(1)
    expect(running).toHaveLength(2)
    const other = jobs.run('verify-versions', {}, { caller: { id: 'ben' } })
    await setTimeout(1)
    expect(running).toHaveLength(3)
    for (let left = 6; left > 0; left--) {
      running[0]?.end()
      await setTimeout(1)
    }
    await Promise.all([...asked, other])
  })

  test('too many of one caller are too many requests, too many in all are busy, and both say when to ask again', async () => {
    const { running, jobs } = workers()
    const asked: Promise<unknown>[] = []
    const ask = (id: string) => {
      const job = jobs.run('verify-versions', {}, { caller: { id } })
      job.catch(() => undefined)
      asked.push(job)
      return job
    }
    for (let count = 0; count < 17; count++) ask('ada')
    await expect(ask('ada')).rejects.toMatchObject({ code: 'too-many-requests', extra: { retryAfter: 5 } })
    for (const id of ['ben', 'cy', 'di']) for (let count = 0; count < 16; count++) ask(id)
    await expect(ask('eve')).rejects.toMatchObject({ code: 'busy', extra: { retryAfter: 5 } })
    await jobs.close()
    await Promise.allSettled(asked)
    expect(running).toEqual([])
  })

  test('a caller who leaves ends what runs and what waits, and the next has its turn', async () => {
    const { running, jobs } = workers()
    const leaving = new AbortController()
    const first = jobs.run('engine-rules', { number: 1 }, { ...ada, signal: leaving.signal })
    const second = jobs.run('engine-rules', { number: 1 }, { ...ada, signal: leaving.signal })
    const third = jobs.run('verify-versions', {}, ada)
    const gone = Promise.all([expect(first).rejects.toThrow('left'), expect(second).rejects.toThrow('left')])
    await setTimeout(1)
    leaving.abort()
    await gone
    await setTimeout(1)
    expect(running.map(({ name }) => name)).toEqual(['verify-versions'])
    running[0]?.end({ ok: true, checked: 1 })
    expect(await third).toEqual({ ok: true, checked: 1 })
  })

  test('what is about a thing that changes is dropped, the rest goes on', async () => {
    const { running, jobs } = workers(4)
    const about = jobs.run('check-draft', { id: 'a' }, { ...ada, about: 'a' })
    const other = jobs.run('check-draft', { id: 'b' }, { ...ada, about: 'b' })
    const dropped = expect(about).rejects.toMatchObject({ code: 'state-conflict' })
    await setTimeout(1)
    jobs.drop('a')
    await dropped
    running[0]?.end({ findings: [] })
    expect(await other).toEqual({ findings: [] })
  })
})

/** A pool and jobs over a store that has a version, each test its own. */
async function pooled(store: Store, options: WorkerPoolOptions = {}) {
  const pool = openWorkerPool({ threads: 1, ...options })
  onTestFinished(() => pool.close())
  await ensureFirstVersion({ store, now } as Context, () => aSchoolFramework())
  return { pool, jobs: createJobs({ store, now }, pool) }
}

const places = [['SQLite in a file', sqliteFile] as const, ...(mongodb ? [['MongoDB', mongodbDatabase] as const] : [])]

describe.each(places)('a worker beside %s', (_name, place) => {
  test('reads what is stored by itself, and what changes', async () => {
    const store = await (await place()).open()
    const { jobs } = await pooled(store)
    expect(await jobs.run('verify-versions', {}, ada)).toEqual({ ok: true, checked: 1, receipts: 0 })
    const { items } = await store.find<{ id: string; revision: number; format: number; note: string }>('versions', { where: { number: 1 } })
    await store.replace('versions', { ...items[0]!, note: 'changed' })
    expect(await jobs.run('verify-versions', {}, ada)).toMatchObject({ ok: false, broken: { number: 1 } })
  })

  test('throws what the job throws', async () => {
    const { jobs } = await pooled(await (await place()).open())
    await expect(jobs.run('engine-rules', { number: 9 }, ada)).rejects.toMatchObject({ code: 'not-found', message: 'There is no version 9.' })
  })

  test('is ended in the middle when whoever asked leaves, and works again', async () => {
    const { jobs } = await pooled(await (await place()).open())
    await jobs.run('engine-rules', { number: 1 }, ada)
    for (let count = 0; count < 3; count++) {
      const leaving = new AbortController()
      const asked = jobs.run('verify-versions', {}, { ...ada, signal: leaving.signal })
      const gone = expect(asked).rejects.toThrow('left')
      await setTimeout(count)
      leaving.abort()
      await gone
    }
    expect(await jobs.run('verify-versions', {}, ada)).toMatchObject({ ok: true })
  })
})

test('a worker that needs more memory than it may have is ended, and the next one works', async () => {
  const { jobs } = await pooled(await (await sqliteFile()).open(), { megabytes: 64 })
  expect(await jobs.run('verify-versions', {}, ada)).toMatchObject({ ok: true })
  const returns = Array.from({ length: 250_000 }, (_, at) => aReturn(at % 100, String(100_000 + at)))
  const asked = jobs.run('compare-versions', Buffer.from(JSON.stringify({ from: 1, to: 1, cohort: { returns } })), ada)
  await expect(asked).rejects.toMatchObject({ code: 'over-budget', message: /more memory/ })
  expect(await jobs.run('verify-versions', {}, ada)).toMatchObject({ ok: true })
})

test('a job that nobody finishes in time is over its budget', async () => {
  const endless: Workers = {
    threads: 1,
    work: (_task, _context, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  }
  const jobs = createJobs({ store: {} as Store, now }, endless, { secondsTimes: 0.001 })
  await expect(jobs.run('check-draft', { id: 'a' }, ada)).rejects.toMatchObject({ code: 'over-budget', message: /more than 30 seconds/ })
})

test('an edit of a draft ends its checks with a conflict', async () => {
  const store = await (await sqliteFile()).open()
  const { api, context } = await startInstalled(store)
  const { id, path } = await newDraft(api)
  const asked = context.jobs.run('check-draft', { id }, { ...ada, about: id })
  const dropped = expect(asked).rejects.toMatchObject({ code: 'state-conflict' })
  await edit(api, path, [moveCut(0, 41)], 1).expect(200)
  await dropped
  await api.post(`${path}/check`).expect(200)
})
