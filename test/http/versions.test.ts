import { expect, test } from 'vitest'
import { anyDay, aSchoolFramework, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

async function publish(api: Api, effectiveFrom: string, base = 1): Promise<void> {
  const { path } = await newDraft(api, base)
  await edit(api, path, [moveCut(0, 40 - base)], 1).expect(200)
  await api.post(`${path}/publish`, { effectiveFrom, note: `from ${effectiveFrom}` }).expect(201)
}

describeOnStores('versions', (open) => {
  test('version 1 is in force since always', async () => {
    const { api } = await startInstalled(await open())
    const answer = await api.get('/versions/in-force?at=1901-01-01')
    expect(answer.body).toMatchObject({ number: 1, effectiveFrom: null, previousSeal: null, framework: { id: 'small' } })
  })

  test('a list leaves the frameworks out and comes in order of number', async () => {
    const { api } = await startInstalled(await open())
    await publish(api, anyDay)
    const { items } = (await api.get('/versions')).body
    expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2])
    expect(items[1]).toMatchObject({ effectiveFrom: anyDay, note: `from ${anyDay}`, approval: 'none', previousSeal: items[0].seal })
    expect(items[1].framework).toBeUndefined()
  })

  test('the version in force on a day is the latest that has taken effect, of two on one day the higher number', async () => {
    const { api } = await startInstalled(await open(), { now: () => new Date('2026-03-01T12:00:00Z') })
    await publish(api, '2026-04-01')
    await publish(api, '2026-05-01', 2)
    await publish(api, '2026-05-01', 3)
    const on = async (day: string) => (await api.get(`/versions/in-force?at=${day}`)).body.number
    expect([await on('2026-03-31'), await on('2026-04-01'), await on('2026-04-30'), await on('2026-05-01')]).toEqual([1, 2, 2, 4])
  })

  test('in force today is by the date in London', async () => {
    const clock = { now: '2026-06-01T12:00:00Z' }
    const { api } = await startInstalled(await open(), { now: () => new Date(clock.now) })
    await publish(api, '2026-07-01')
    clock.now = '2026-06-30T22:59:59Z'
    expect((await api.get('/versions/in-force')).body.number).toBe(1)
    clock.now = '2026-06-30T23:00:00Z'
    expect((await api.get('/versions/in-force')).body.number).toBe(2)
  })

  test('a diff says what changed in words, to a draft too', async () => {
    const { api } = await startInstalled(await open())
    await publish(api, anyDay)
    const { id, path } = await newDraft(api, 2)
    await edit(api, path, [moveCut(2, 90)], 1).expect(200)
    const { changes } = (await api.get('/versions/1/diff/2')).body
    expect(changes).toMatchObject([{ part: 'thresholds', id: 'reading', kind: 'changed', before: 40, after: 39 }])
    expect(changes[0].sentence).toMatch(/39.*40/)
    expect((await api.get(`/versions/2/diff/${id}`)).body.changes).toMatchObject([{ before: 80, after: 90 }])
  })

  test('engine-rules gives the three lists of rules', async () => {
    const { api } = await startInstalled(await open())
    const { body } = await api.get('/versions/1/engine-rules')
    expect([body.thresholds.length, body.classification.length, body.support.length].every((count) => count > 0)).toBe(true)
  })

  test('verify finds a whole history whole', async () => {
    const { api } = await startInstalled(await open())
    await publish(api, anyDay)
    expect((await api.get('/versions/verify')).body).toMatchObject({ ok: true, checked: 2 })
  })

  test.each([
    ['a framework', { framework: aSchoolFramework({ title: 'Another' }) }, 1],
    ['a note', { note: 'what nobody wrote' }, 1],
    ['the day it took effect', { effectiveFrom: '1999-01-01' }, 1],
    ['a number', { number: 3 }, 3],
  ])('verify finds what was changed behind its back: %s', async (_, change, number) => {
    const store = await open()
    const { api } = await startInstalled(store)
    await publish(api, anyDay)
    const [document] = (await store.find('versions', { where: { number: number === 3 ? 2 : 1 } })).items
    await store.replace('versions', { ...document!, ...change })
    const { body } = await api.get('/versions/verify')
    expect(body).toMatchObject({ ok: false, broken: { number } })
  })

  test.each(['/versions/3', '/versions/0', '/versions/x', '/versions/1/diff/3', '/versions/1/diff/none', '/versions/9/engine-rules'])(
    '%s is not there',
    async (path) => {
      const { api } = await startInstalled(await open())
      expect((await api.get(path)).status).toBe(404)
    },
  )

  test.each(['/versions/in-force?at=yesterday', '/versions?colour=red', '/versions?limit=0', '/versions?limit=1000000000', '/versions?after=%00%ff'])(
    '%s is not valid',
    async (path) => {
      const { api } = await startInstalled(await open())
      expect((await api.get(path)).status).toBe(400)
    },
  )
})
