import { expect, test } from 'vitest'
import { aSchoolFramework, newChange, startInstalled } from '../support/installed.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const now = () => new Date('2026-06-01T12:00:00Z')

async function store(api: Api, id: string, years: Record<string, object>, academy: object = {}): Promise<void> {
  await api.post('/academies', { id, name: `School ${id}`, phase: 'primary', ...academy }).expect(201)
  for (const [year, values] of Object.entries(years)) await api.put(`/academies/${id}/returns/${year}`, { values }).expect(200)
}

const both = (figure: number) => ({ reading: figure, maths: figure })

async function idsOf(api: Api, path: string): Promise<string[]> {
  const { body } = await api.get(path).expect(200)
  return body.items.map(({ academy }: { academy: { id: string } }) => academy.id)
}

describeOnStores('an academy that leaves', (open) => {
  test('is in no list of outcomes from that day on, before it and in its own history it is', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': both(45) })
    await store(api, '2', { '2017-18': both(45) })
    const left = await api.patch('/academies/2', { leftOn: '2026-05-01' }).expect(200)
    expect(left.body.leftOn).toBe('2026-05-01')
    expect(await idsOf(api, '/outcomes')).toEqual(['1'])
    expect(await idsOf(api, '/outcomes?year=2017/18&members=all')).toEqual(['1'])
    expect(await idsOf(api, '/outcomes?asOf=2026-05-01')).toEqual(['1'])
    expect(await idsOf(api, '/outcomes?asOf=2026-04-30')).toEqual(['1', '2'])
    const csv = await api.get('/outcomes').set('Accept', 'text/csv').expect(200)
    expect(csv.text.trim().split('\n')).toHaveLength(2)
    expect((await api.get('/academies/2/outcome')).body.classification.stage).toBe('repair')
    expect((await api.get('/academies/2/returns')).body.items).toHaveLength(1)
    await api.patch('/academies/2', { leftOn: null }).expect(200)
    expect(await idsOf(api, '/outcomes')).toEqual(['1', '2'])
  })

  test('is in no comparison of versions as of a day it does not count on', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': both(45) })
    await store(api, '2', { '2017-18': both(45) }, { leftOn: '2026-05-01' })
    const { id } = await newChange(api)
    const count = async (asOf?: string) => (await api.post('/versions/compare', { from: 1, to: id, ...(asOf ? { asOf } : {}) }).expect(200)).body.academies
    expect([await count(), await count('2026-04-30')]).toEqual([1, 2])
    expect((await api.post(`/drafts/${id}/impact`, {}).expect(200)).body.academies).toBe(1)
  })

  test('one that has yet to join counts from the day it does; a school to compare with has no such days', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': both(45) }, { joinedOn: '2026-09-01' })
    await store(api, '2', { '2017-18': both(45) }, { joinedOn: '2026-09-01', leftOn: '2026-09-01', member: false })
    expect(await idsOf(api, '/outcomes?members=all')).toEqual(['2'])
    expect(await idsOf(api, '/outcomes?asOf=2026-09-01')).toEqual(['1'])
  })

  test('cannot have left before it joined, whichever of the two is said last', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', {}, { joinedOn: '2020-01-01' })
    const refused = await api.patch('/academies/1', { leftOn: '2019-12-31' }).expect(422)
    expect(refused.body.errors).toEqual([{ pointer: '/leftOn', message: 'must not be before the day it joined, 2020-01-01' }])
    await api.patch('/academies/1', { leftOn: '2020-01-01' }).expect(200)
    await api.patch('/academies/1', { joinedOn: '2020-01-02' }).expect(422)
    expect((await api.get('/academies/1')).body).toMatchObject({ joinedOn: '2020-01-01', leftOn: '2020-01-01', revision: 2 })
  })
})

describeOnStores('predecessors', (open) => {
  test('give the values of the year before, and outcomes of the years the academy has no return of', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': both(90), '2017-18': both(20) }, { leftOn: '2017-09-01' })
    await store(api, '2', { '2017-18': both(45) }, { predecessors: ['1'] })
    expect((await api.get('/academies/2/outcome')).body.indicators[0]).toMatchObject({ value: 45, change: -45 })
    const earlier = (await api.get('/academies/2/outcome?year=2016/17')).body
    expect([earlier.academy.id, earlier.indicators[0].value]).toEqual(['2', 90])
    expect(await idsOf(api, '/outcomes?year=2016/17')).toEqual(['2'])
    const { items } = (await api.get('/academies/2/returns')).body
    expect(items.map(({ academy, year, inheritedFrom }: Record<string, unknown>) => [academy, year, inheritedFrom])).toEqual([
      ['2', '2017/18', undefined],
      ['2', '2016/17', ['1']],
    ])
    const first = (await api.get('/academies/2/returns?limit=1')).body
    const second = (await api.get(`/academies/2/returns?limit=1&after=${encodeURIComponent(first.next)}`)).body
    expect([first.items[0].year, second.items[0].year, second.next]).toEqual(['2017/18', '2016/17', undefined])
    expect((await api.get('/academies/2/returns?after=x')).status).toBe(400)
    expect((await api.get('/academies/2/returns/2016-17')).status).toBe(404)
    expect((await api.get('/academies/1/returns')).body.items).toHaveLength(2)
  })

  test('of several the first that speaks of an indicator is heard, and theirs count too', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, 'oldest', { '2015-16': both(10) })
    await store(api, 'infant', { '2016-17': { reading: 60 } }, { predecessors: ['oldest'] })
    await store(api, 'junior', { '2016-17': both(30) })
    await store(api, 'new', {}, { predecessors: ['infant', 'junior'] })
    const values = async (year: string) =>
      (await api.get(`/academies/new/outcome?year=${year}`)).body.indicators.slice(0, 2).map((one: { value: unknown }) => one.value)
    expect(await values('2016/17')).toEqual([60, 30])
    expect(await values('2015/16')).toEqual([10, 10])
    await api.patch('/academies/new', { predecessors: ['junior', 'infant'] }).expect(200)
    expect(await values('2016/17')).toEqual([30, 30])
    expect((await api.get('/academies/new/returns')).body.items[0].inheritedFrom).toEqual(['junior', 'infant'])
    await api.patch('/academies/new', { predecessors: [] }).expect(200)
    expect((await api.get('/academies/new/outcome')).status).toBe(404)
  })

  test('are never the academy itself, one that comes from it, one that is not stored, or one twice', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', {})
    await store(api, '2', {}, { predecessors: ['1'] })
    await store(api, '3', {}, { predecessors: ['2'] })
    const { body } = await api.patch('/academies/1', { predecessors: ['1', '3', '9', '9'] }).expect(422)
    expect(body.errors).toEqual([
      { pointer: '/predecessors/0', message: 'must be another academy: none comes from itself' },
      { pointer: '/predecessors/1', message: 'must not be one that comes from this academy: School 3 (3) does' },
      { pointer: '/predecessors/2', message: 'must be an academy that is stored: there is no 9. Add it first, as one to compare with' },
      { pointer: '/predecessors/3', message: 'must be named once: 9 is there already' },
    ])
    expect((await api.get('/academies/1')).body.predecessors).toBeUndefined()
    expect((await api.post('/academies', { id: '4', name: 'Four', phase: 'primary', predecessors: ['4'] })).status).toBe(422)
  })

  test('are history for whoever may see the academy, and no way to see the schools themselves', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': both(90) })
    await store(api, '2', { '2017-18': both(45) }, { predecessors: ['1'] })
    await store(api, '3', { '2017-18': both(45) })
    const { key } = (await api.post('/keys', { name: 'Two', scopes: ['read', 'returns'], academies: ['2'] }).expect(201)).body
    const theirs = api.as(key)
    expect((await theirs.get('/academies/2/outcome')).body.indicators[0].change).toBe(-45)
    expect((await theirs.get('/academies/2/returns')).body.items).toHaveLength(2)
    expect((await theirs.get('/academies/1/returns')).status).toBe(404)
    expect((await theirs.patch('/academies/2', { predecessors: ['3'] })).status).toBeGreaterThanOrEqual(400)
    expect((await api.get('/academies/2')).body.predecessors).toEqual(['1'])
  })

  test('in a circle, as two changes at once can make one, are each read once', async () => {
    const opened = await open()
    const { api } = await startInstalled(opened, { now })
    await store(api, '1', { '2016-17': both(60) })
    await store(api, '2', { '2017-18': both(45) }, { predecessors: ['1'] })
    const one = await opened.get<{ id: string; format: number; revision: number; predecessors?: string[] }>('academies', '1')
    await opened.replace('academies', { ...one!, predecessors: ['2'] })
    const years = async (id: string) => (await api.get(`/academies/${id}/returns`)).body.items.map(({ year }: { year: string }) => year)
    expect([await years('1'), await years('2')]).toEqual([
      ['2017/18', '2016/17'],
      ['2017/18', '2016/17'],
    ])
  })
})

describeOnStores('ages', (open) => {
  const school = aSchoolFramework()
  const framework = aSchoolFramework({
    indicators: school.indicators.map((one) => (one.id === 'reading' ? { ...one, ages: [10, 11] as [number, number] } : one)),
  })

  test('of the year go into the case: a result of ages not taught then is not applicable, unless a value is given', async () => {
    const { api } = await startInstalled(await open(), { now, framework })
    const ages = [
      { from: '2017/18', ages: [[4, 7]] },
      { from: '2018/19', ages: [[4, 11]] },
    ]
    await store(api, '1', { '2016-17': { maths: 45 }, '2017-18': { maths: 45 }, '2018-19': { maths: 45 } }, { ages })
    const reading = async (year: string) => {
      const { academy, indicators } = (await api.get(`/academies/1/outcome?year=${year}`)).body
      return [academy.ages, indicators[0].value]
    }
    expect(await reading('2016/17')).toEqual([undefined, { absent: 'missing' }])
    expect(await reading('2017/18')).toEqual([[[4, 7]], { absent: 'not-applicable' }])
    expect(await reading('2018/19')).toEqual([[[4, 11]], { absent: 'missing' }])
    await api.put('/academies/1/returns/2017-18', { values: { reading: 50 } }).expect(200)
    expect(await reading('2017/18')).toEqual([[[4, 7]], 50])
  })

  test('end after they begin, once a year', async () => {
    const { api } = await startInstalled(await open(), { now })
    const ages = [
      {
        from: '2017/18',
        ages: [
          [4, 7],
          [11, 9],
        ],
      },
      { from: '2017/18', ages: [[4, 11]] },
    ]
    const { body } = await api.post('/academies', { id: '1', name: 'One', phase: 'primary', ages }).expect(422)
    expect(body.errors).toEqual([
      { pointer: '/ages/0/ages/1', message: 'must begin with the lower age: 11 is above 9' },
      { pointer: '/ages/1/from', message: 'must be another year: 2017/18 is there already' },
    ])
    await api.post('/academies', { id: '1', name: 'One', phase: 'primary', ages: [{ from: '2017/19', ages: [[4, 7]] }] }).expect(400)
    await api.post('/academies', { id: '1', name: 'One', phase: 'primary', ages: [{ from: '2017/18', ages: [] }] }).expect(400)
  })
})
