import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latest, merged } from '../../server/domain/evaluation/entries.ts'
import type { Return } from '../../server/schema/types.generated.ts'
import { resumeWithdrawals } from '../../server/services/entries/withdraw.ts'
import type { Store } from '../../server/store/store.ts'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const path = '/academies/140372/returns/2017-18'
const table = (row: string) => `academy,name,phase,reading,maths,ofsted-overall\n140372,Henry Hinde,primary,${row}\n`

async function withAcademy(api: Api): Promise<Api> {
  await api.post('/academies', { id: '140372', name: 'Henry Hinde', phase: 'primary' }).expect(201)
  return api
}

function send(api: Api, body: string, release = 'own') {
  return api.post(`/imports?format=returns&year=2017/18&release=${release}`, body).set('Content-Type', 'text/csv')
}

async function read(api: Api): Promise<Return> {
  return (await api.get(path).expect(200)).body
}

async function values(api: Api): Promise<Record<string, unknown>> {
  return plainValues((await read(api)).values)
}

async function withdrawEntry(api: Api, id: string) {
  return api.post(`${path}/entries/${id}/withdraw`, { reason: 'Typed for another school' })
}

/** The store as a process sees it that dies at its first write of a kind after `armed`. */
function dyingAt(store: Store, operation: 'replaceAll' | 'insertAll'): Store {
  return { ...store, [operation]: () => Promise.reject(new Error('killed')) }
}

describeOnStores('entries', (open) => {
  test('published results first or own judgement first, the academy has both, and the same stage', async () => {
    const given = [
      { release: 'final', values: { reading: 43, maths: 50 } },
      { release: 'own', values: { 'ofsted-overall': 'good', reading: 70 } },
    ]
    const ends = []
    for (const order of [given, given.toReversed()]) {
      const { api } = await startInstalled(await open())
      await withAcademy(api)
      for (const one of order) await api.put(path, one).expect(200)
      ends.push([await values(api), (await api.get('/academies/140372/outcome')).body.classification])
    }
    expect(ends[0]).toEqual(ends[1])
    expect(ends[0]![0]).toEqual({ reading: 43, maths: 50, 'ofsted-overall': 'good' })
  })

  test('what is left out or blank does not speak, an absence does', async () => {
    const { api } = await startInstalled(await open())
    await send(api, table('43,50,good')).expect(200)
    await send(api, table(',suppressed,')).expect(200)
    expect(await values(api)).toEqual({ reading: 43, maths: { absent: 'suppressed' }, 'ofsted-overall': 'good' })
    await api.put(path, { values: { maths: 51 } }).expect(200)
    expect(await values(api)).toEqual({ reading: 43, maths: 51, 'ofsted-overall': 'good' })
  })

  test('a withdrawn entry is kept with who, when and why, and what stood below shows again', async () => {
    const { api } = await startInstalled(await open(), { now: () => new Date('2026-06-01T12:00:00Z') })
    await withAcademy(api)
    await api.put(path, { values: { reading: 43, maths: 50 } }).expect(200)
    const later = (await api.put(path, { values: { reading: 93 } }).expect(200)).body.values.reading.entry
    expect(await values(api)).toEqual({ reading: 93, maths: 50 })
    const answer = await withdrawEntry(api, later)
    expect([answer.status, plainValues(answer.body.values)]).toEqual([200, { reading: 43, maths: 50 }])
    expect((await read(api)).history).toMatchObject([
      { id: later, values: { reading: 93 }, withdrawn: { at: '2026-06-01T12:00:00.000Z', by: 'Bootstrap key', reason: 'Typed for another school' } },
    ])
    const { items } = (await api.get(`${path}/entries`)).body
    expect(items.map((entry: { id: string; withdrawn?: object }) => [entry.id === later, entry.withdrawn !== undefined])).toEqual([
      [true, true],
      [false, false],
    ])
    expect((await withdrawEntry(api, later)).status).toBe(409)
    expect((await withdrawEntry(api, `${later}x`)).status).toBe(404)
    expect((await api.post(`${path}/entries/${later}/withdraw`, {})).status).toBe(400)
  })

  test('an academy of which all is withdrawn has no figures, and keeps its history', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    await api.put('/academies/140372/returns/2016-17', { values: { reading: 60 } }).expect(200)
    const { entry } = (await api.put(path, { values: { reading: 43 } }).expect(200)).body.values.reading
    await withdrawEntry(api, entry)
    const { values: left, history } = await read(api)
    expect([left, history?.length]).toEqual([{}, 1])
    expect((await api.get('/academies/140372/outcome')).body.year).toBe('2016/17')
    expect((await api.get('/academies/140372/outcome?year=2017/18')).status).toBe(404)
    for (const list of ['/returns?year=2017/18', '/outcomes?year=2017/18']) expect((await api.get(list)).body.items).toEqual([])
    await api.put(path, { values: { reading: 43 } }).expect(200)
    expect(await values(api)).toEqual({ reading: 43 })
  })

  test('an import is withdrawn whole; academies it made stay', async () => {
    const { api } = await startInstalled(await open())
    const first = (await send(api, table('43,50,good'), 'final').expect(200)).body.id
    const second = (await send(api, `${table('93,95,')}900002,Other,primary,60,60,\n`, 'final').expect(200)).body.id
    expect(await values(api)).toEqual({ reading: 93, maths: 95, 'ofsted-overall': 'good' })
    const answer = await api.post(`/imports/${second}/withdraw`, { reason: 'The wrong file' })
    expect([answer.status, answer.body]).toMatchObject([200, { id: second, rows: 2, withdrawn: { reason: 'The wrong file' } }])
    expect(await values(api)).toEqual({ reading: 43, maths: 50, 'ofsted-overall': 'good' })
    expect((await api.get('/returns?year=2017/18')).body.items).toHaveLength(1)
    expect((await api.get('/academies')).body.items).toHaveLength(2)
    const { items } = (await api.get('/imports')).body
    expect(items.map(({ id, withdrawn }: { id: string; withdrawn?: object }) => [id, withdrawn !== undefined])).toEqual([
      [second, true],
      [first, false],
    ])
    expect((await api.post(`/imports/${second}/withdraw`, { reason: 'Again' })).status).toBe(409)
    expect((await api.post('/imports/nope/withdraw', { reason: 'x' })).status).toBe(404)
  })

  test('an import that says what is stored stores nothing; after a withdrawal it speaks again', async () => {
    const { api } = await startInstalled(await open())
    const { id } = (await send(api, table('43,50,good')).expect(200)).body
    await api.put(path, { release: 'final', values: { reading: 44 } }).expect(200)
    const again = (await send(api, table('43,50,good')).expect(200)).body
    expect([again.imported, again.unchanged, again.id]).toEqual([0, 1, undefined])
    await api.post(`/imports/${id}/withdraw`, { reason: 'x' }).expect(200)
    expect(await values(api)).toEqual({ reading: 44 })
    expect((await send(api, table('43,50,good')).expect(200)).body.imported).toBe(1)
    expect(await values(api)).toEqual({ reading: 44, maths: 50, 'ofsted-overall': 'good' })
  })

  test('a return written before entries is read as them, its history too, and goes on', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    await withAcademy(api)
    const own = { release: 'own', values: { reading: 70, 'ofsted-overall': 'good' }, savedAt: '2026-03-01T00:00:00.000Z', savedBy: 'Priya Nair' }
    const final = { release: 'final', values: { reading: 43 }, source: 'DfE', savedAt: '2026-02-01T00:00:00.000Z', savedBy: 'Key' }
    const old = { id: '140372~2017-18', format: 1, academy: '140372', year: '2017/18', ...final, history: [own] }
    await store.insert('returns', old)
    expect(await values(api)).toEqual({ reading: 43, 'ofsted-overall': 'good' })
    expect((await api.get('/academies/140372/outcome')).body).toMatchObject({ year: '2017/18', release: 'final' })
    const { entries } = await read(api)
    expect(entries).toMatchObject([own, final])
    await api.put(path, { release: 'revised', values: { reading: 50, maths: 51 } }).expect(200)
    expect(await values(api)).toEqual({ reading: 43, maths: 51, 'ofsted-overall': 'good' })
    await withdrawEntry(api, entries!.find(({ release }) => release === 'final')!.id)
    expect(await values(api)).toEqual({ reading: 50, maths: 51, 'ofsted-overall': 'good' })
    expect((await api.get(`${path}/entries`)).body.items).toHaveLength(3)
  })

  test('killed between bringing an entry in and filing it, it is there, can be withdrawn, and is filed with the next', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    await withAcademy(api)
    const dead = await startInstalled(dyingAt(store, 'insertAll'))
    expect((await dead.api.put(path, { values: { reading: 43 } })).status).toBe(500)
    expect(await values(api)).toEqual({ reading: 43 })
    await api.put(path, { values: { reading: 44 } }).expect(200)
    const { entries, history } = await read(api)
    expect([entries, history].map((all) => all?.map((entry) => entry.values['reading']))).toEqual([[44], [43]])
    await withdrawEntry(api, entries![0]!.id)
    expect(await values(api)).toEqual({ reading: 43 })
  })

  test('killed in the middle of a withdrawal, the next start finishes it', async () => {
    const store = await open()
    const { api, context } = await startInstalled(store)
    const { id } = (await send(api, table('43,50,good')).expect(200)).body
    const dead = await startInstalled(dyingAt(store, 'replaceAll'))
    expect((await dead.api.post(`/imports/${id}/withdraw`, { reason: 'The wrong file' })).status).toBe(500)
    await resumeWithdrawals(context)
    expect((await read(api)).values).toEqual({})
    expect((await api.get('/imports')).body.items[0].withdrawn.reason).toBe('The wrong file')
  })

  test('any order of entries, imports and withdrawals ends in what the entries left say', { timeout: 120_000 }, async () => {
    const step = fc.record({
      way: fc.constantFrom('put', 'import', 'import again', 'withdraw entry', 'withdraw import'),
      release: fc.constantFrom('own', 'provisional', 'revised', 'final'),
      reading: fc.constantFrom('', '1', '2', 'suppressed'),
      maths: fc.constantFrom('', '1', '2'),
      which: fc.nat(20),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        const { api } = await startInstalled(await open())
        await withAcademy(api)
        const imports: string[] = []
        const tables: [string, string][] = []
        for (const { way, release, reading, maths, which } of steps) {
          const all = (await api.get(`${path}/entries`)).body.items ?? []
          if (way === 'put')
            await api
              .put(path, {
                release,
                values: {
                  ...(reading ? { reading: reading === 'suppressed' ? { absent: reading } : Number(reading) } : {}),
                  ...(maths ? { maths: Number(maths) } : {}),
                },
              })
              .expect(200)
          else if (way === 'withdraw entry' && all.length > 0) await withdrawEntry(api, all[which % all.length].id)
          else if (way === 'withdraw import' && imports.length > 0) await api.post(`/imports/${imports[which % imports.length]}/withdraw`, { reason: 'x' })
          else if (way.startsWith('import')) {
            const again = way === 'import again' ? tables[which % tables.length] : undefined
            const sent = again ?? ([table(`${reading},${maths},`), release] as [string, string])
            tables.push(sent)
            const { body } = await send(api, sent[0], sent[1]).expect(200)
            if (body.id) imports.push(body.id)
          }
        }
        const entries = (await api.get(`${path}/entries`)).body.items ?? []
        const left = entries.filter(({ withdrawn }: { withdrawn?: object }) => !withdrawn)
        const found = (await api.get(path)).body.values ?? {}
        expect(found).toEqual(merged(left))
        expect(found).toEqual(merged(latest(left.toReversed())))
      }),
      { numRuns: 12, seed: 20261125 },
    )
  })
})
