import { expect, test } from 'vitest'
import { startInstalled } from '../support/installed.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const path = '/academies/140372/returns/2017-18'

async function withAcademy(api: Api): Promise<Api> {
  await api.post('/academies', { id: '140372', name: 'Henry Hinde Junior School', phase: 'primary' }).expect(201)
  return api
}

describeOnStores('returns', (open) => {
  test('what is put is read back, with its source and who saved it', async () => {
    const { api } = await startInstalled(await open(), { now: () => new Date('2026-06-01T12:00:00Z') })
    await withAcademy(api)
    const given = { release: 'final', values: { reading: 43, maths: { absent: 'suppressed' } }, source: 'DfE' }
    await api.put(path, given).expect(200)
    const { body } = await api.get(path)
    const saved = { savedAt: '2026-06-01T12:00:00.000Z', savedBy: 'Bootstrap key' }
    const entry = body.entries[0].id
    expect(body).toEqual({
      academy: '140372',
      year: '2017/18',
      ...{ release: 'final', source: 'DfE', revision: 1, ...saved },
      values: { reading: { value: 43, release: 'final', entry }, maths: { value: { absent: 'suppressed' }, release: 'final', entry } },
      entries: [{ id: entry, ...given, ...saved }],
      history: [],
    })
  })

  test('final stands over revised over provisional over own, in whatever order they come', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    const releases = ['revised', 'own', 'final', 'provisional']
    for (const [index, release] of releases.entries()) await api.put(path, { release, values: { reading: index } }).expect(200)
    const { release, values, history } = (await api.get(path)).body
    expect([release, values.reading.value]).toEqual(['final', 2])
    expect(history.map((entry: { release: string }) => entry.release)).toEqual(['revised', 'provisional', 'own'])
  })

  test('a later put of the same release replaces it and keeps the former in the history', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    for (const reading of [43, 44, 45]) await api.put(path, { release: 'final', values: { reading } }).expect(200)
    const { values, history } = (await api.get(path)).body
    expect(values.reading.value).toBe(45)
    expect(history.map((entry: { values: { reading: number } }) => entry.values.reading)).toEqual([44, 43])
  })

  test('the same put twice changes nothing', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    await api.put(path, { values: { reading: 43 } }).expect(200)
    expect((await api.put(path, { values: { reading: 43 } })).body).toMatchObject({ revision: 1, release: 'own', history: [] })
  })

  test('of many puts at once none is lost', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    const answers = await Promise.all([1, 2, 3, 4, 5].map((reading) => api.put(path, { release: 'final', values: { reading } })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const { entries, history } = (await api.get(path)).body
    expect([...entries, ...history].map(({ values }) => values.reading).toSorted()).toEqual([1, 2, 3, 4, 5])
  })

  test('values the framework in force cannot take are all named', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    const answer = await api.put(path, { values: { reading: 143, nope: 1, 'progress-8': 0.1, 'ofsted-overall': 'brilliant' } })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual([
      '/values/nope',
      '/values/ofsted-overall',
      '/values/progress-8',
      '/values/reading',
    ])
    expect((await api.get(path)).status).toBe(404)
  })

  test('the returns of a year are those of its members', async () => {
    const { api } = await startInstalled(await open())
    await withAcademy(api)
    await api.post('/academies', { id: '2', name: 'Other', phase: 'primary', member: false }).expect(201)
    for (const one of ['/academies/140372/returns/2017-18', '/academies/140372/returns/2018-19', '/academies/2/returns/2017-18'])
      await api.put(one, { values: {} }).expect(200)
    const listed = async (query: string) =>
      (await api.get(`/returns?${query}`)).body.items.map(({ academy, year }: { academy: string; year: string }) => [academy, year])
    expect(await listed('year=2017/18')).toEqual([['140372', '2017/18']])
    expect(await listed('year=2017/18&members=all')).toEqual([
      ['140372', '2017/18'],
      ['2', '2017/18'],
    ])
    expect((await api.get('/academies/140372/returns')).body.items.map(({ year }: { year: string }) => year)).toEqual(['2018/19', '2017/18'])
  })

  test.each(['/academies/140372/returns/2017-19', '/academies/140372/returns/2017', '/returns?year=2017', '/returns'])(
    '%s names no academic year',
    async (faulty) => {
      const { api } = await startInstalled(await open())
      await withAcademy(api)
      expect((await api.get(faulty)).status).toBe(400)
    },
  )

  test('nothing is stored of an academy that is none', async () => {
    const { api } = await startInstalled(await open())
    expect([(await api.put(path, { values: {} })).status, (await api.get(path)).status]).toEqual([404, 404])
  })
})
