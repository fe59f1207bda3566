import { expect, test } from 'vitest'
import type { Outcome } from '../../server/schema/types.generated.ts'
import { anIndicator } from '../domain/small-framework.ts'
import { anyDay, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const now = () => new Date('2026-06-01T12:00:00Z')

async function store(api: Api, id: string, years: Record<string, number>, academy: object = {}): Promise<void> {
  await api.post('/academies', { id, name: `School ${id}`, phase: 'primary', ...academy }).expect(201)
  for (const [year, figure] of Object.entries(years))
    await api.put(`/academies/${id}/returns/${year}`, { values: { reading: figure, maths: figure } }).expect(200)
}

describeOnStores('outcomes', (open) => {
  test('what is stored of an academy is evaluated, with academy, year and release', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': 90, '2017-18': 45 })
    const { body } = await api.get('/academies/1/outcome?year=2017/18&asOf=2018-12-01')
    expect(body).toMatchObject({
      version: 1,
      asOf: '2018-12-01',
      academy: { id: '1', name: 'School 1', phase: 'primary' },
      year: '2017/18',
      release: 'own',
      classification: { stage: 'repair' },
    })
    expect(body.indicators[0]).toMatchObject({ value: 45, change: -45 })
    expect(body.explanation.length).toBeGreaterThan(0)
  })

  test('without a year it is the newest', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': 45, '2016-17': 90 })
    expect((await api.get('/academies/1/outcome')).body.year).toBe('2017/18')
    expect((await api.get('/academies/1/outcome?year=2015/16')).status).toBe(404)
  })

  test('another version or a draft can be asked for', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': 45 })
    const { id, path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 50)], 1).expect(200)
    expect((await api.get(`/academies/1/outcome?version=${id}`)).body).toMatchObject({ version: id, classification: { stage: 'stabilise' } })
    expect((await api.get('/academies/1/outcome?version=1')).body.version).toBe(1)
    expect((await api.get('/academies/1/outcome?version=7')).status).toBe(422)
    expect((await api.get('/academies/1/outcome?version=new')).status).toBe(400)
  })

  test('what is stored and a version cannot take is found by its check, with how many academies, and said of each outcome by flag and sentence', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': 90, '2017-18': 45 })
    await store(api, '2', { '2017-18': 30 })
    await store(api, '3', { '2017-18': 96 }, { member: false })
    const grade = { values: { 'ofsted-overall': 'requires-improvement' } }
    await api.put('/academies/2/returns/2016-17', grade).expect(200)
    const { id, path } = await newDraft(api)
    const stored = async () => (await api.post(`${path}/check`)).body.findings.filter(({ code }: { code: string }) => code === 'stored-value-unfit')
    expect(await stored()).toEqual([])
    const narrower = [
      { op: 'replace', path: '/framework/indicators/0/min', value: 40 },
      { op: 'replace', path: '/framework/indicators/0/max', value: 80 },
      { op: 'replace', path: '/framework/indicators/3/categories/1/id', value: 'needs-improvement' },
    ]
    await edit(api, path, narrower, 1).expect(200)
    expect(await stored()).toMatchObject([
      { severity: 'warning', path: '/indicators/0', academies: 2, message: expect.stringContaining('Reading, expected: what is stored of 2 academies') },
      { severity: 'warning', path: '/indicators/3', academies: 1, message: expect.stringContaining('“requires-improvement”, which is none of its categories') },
    ])
    const outcome = async (academy: string, version: string | number) => (await api.get(`/academies/${academy}/outcome?year=2017/18&version=${version}`)).body
    const { flags, explanation, indicators } = await outcome('2', id)
    expect(indicators[0].value).toEqual({ absent: 'missing' })
    expect(flags).toEqual([{ code: 'value-not-taken', message: expect.stringContaining('Reading, expected of 2017/18 (30, where 40% to 80% is possible)') }])
    expect(flags[0].message).toContain('Ofsted of 2016/17')
    expect(explanation).toContain(flags[0].message)
    expect((await outcome('2', 1)).flags).toEqual([])
    // of academy 1 the year before does not fit
    expect((await outcome('1', id)).flags).toMatchObject([{ code: 'value-not-taken', message: expect.stringContaining('2016/17 (90,') }])
    const { items } = (await api.get(`/outcomes?year=2017/18&version=${id}`)).body
    expect(items.map((one: { flags: { code: string }[] }) => one.flags.map(({ code }) => code))).toEqual([['value-not-taken'], ['value-not-taken']])
  })

  test('last year counts with the stage it was moderated to, never one computed again', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': 45, '2017-18': 90 })
    const flags = async () => (await api.get('/academies/1/outcome')).body.flags.map(({ code }: { code: string }) => code)
    expect(await flags()).toEqual([])
    const lastYear = { academy: { id: '1', phase: 'primary' }, year: '2016/17', values: { reading: 45, maths: 45 }, record: true }
    await api.post('/evaluate', lastYear).expect(200)
    expect(await flags()).toEqual([])
    await api.post('/evaluate', { ...lastYear, moderation: { stage: 'stabilise', reason: 'As seen' } }).expect(200)
    expect(await flags()).toEqual(['moved-two-stages'])
  })

  test('a list has the members that have a return of the year, page by page', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': 45 })
    await store(api, '2', { '2016-17': 45 })
    await store(api, '3', { '2017-18': 90 })
    await store(api, '4', { '2017-18': 90 }, { member: false })
    const ids = ({ body }: { body: { items: { academy: { id: string } }[] } }) => body.items.map(({ academy }) => academy.id)
    expect(ids(await api.get('/outcomes?year=2017/18'))).toEqual(['1', '3'])
    expect(ids(await api.get('/outcomes?year=2017/18&members=all'))).toEqual(['1', '3', '4'])
    expect(ids(await api.get('/outcomes'))).toEqual(['1', '2', '3'])
    const first = await api.get('/outcomes?year=2017/18&limit=1')
    const second = await api.get(`/outcomes?year=2017/18&limit=1&after=${encodeURIComponent(first.body.next)}`)
    expect([ids(first), ids(second)]).toEqual([['1'], ['3']])
  })

  test('under a large draft they are worked out in a worker, and say the same', async () => {
    const { api, context } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': 45 })
    await store(api, '2', { '2016-17': 90 })
    const { id, path } = await newDraft(api)
    const more = Array.from({ length: 150 }, (_, at) => ({ op: 'add', path: '/framework/indicators/-', value: anIndicator({ id: `more-${at}` }) }))
    await edit(api, path, more, 1).expect(200)
    const jobs: string[] = []
    const { run, stream } = context.jobs
    context.jobs.run = (name, ...rest) => {
      jobs.push(name)
      return run(name, ...rest)
    }
    context.jobs.stream = (name, ...rest) => {
      jobs.push(name)
      return stream(name, ...rest)
    }
    expect((await api.get(`/academies/1/outcome?version=${id}`)).body).toMatchObject({ version: id, year: '2017/18', classification: { stage: 'repair' } })
    const { body } = await api.get(`/outcomes?version=${id}`)
    expect(body.items.map((one: Outcome) => [one.version, one.academy?.id, one.classification.stage])).toEqual([
      [id, '1', 'repair'],
      [id, '2', 'sustain'],
    ])
    const csv = async (version: number | string) => (await api.get(`/outcomes?version=${version}`).set('Accept', 'text/csv').expect(200)).text
    expect(await csv(id)).toBe(await csv(1))
    expect(jobs).toEqual(['read-outcome', 'list-outcomes', 'every-outcome'])
  })

  test('as CSV of a version that is not there is not possible, and of a year without returns has the header alone', async () => {
    const { api } = await startInstalled(await open(), { now })
    const ask = (query: string) => api.get(`/outcomes?${query}`).set('Accept', 'text/csv')
    expect((await ask('version=9')).status).toBe(422)
    expect((await ask('year=1999/00')).text).toBe('\uFEFFacademy,name,phase,year,stage,proposed,settled,decided-by\n')
  })

  test('as CSV by Accept, all of them, and no name is a formula', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2017-18': 45 }, { name: '=1+1, "A"' })
    await store(api, '3', { '2017-18': 90 })
    const answer = await api.get('/outcomes?year=2017/18').set('Accept', 'text/csv')
    expect(answer.headers['content-type']).toMatch('text/csv')
    expect(answer.text.split('\n')).toEqual([
      '\uFEFFacademy,name,phase,year,stage,proposed,settled,decided-by',
      `1,"'=1+1, ""A""",primary,2017/18,repair,repair,true,weakish`,
      '3,School 3,primary,2017/18,sustain,sustain,true,strong',
      '',
    ])
  })
})

describeOnStores('comparing versions', (open) => {
  test('over a stored year, over the newest returns, and over returns of the body', async () => {
    const { api } = await startInstalled(await open(), { now })
    await store(api, '1', { '2016-17': 45, '2017-18': 90 })
    await store(api, '2', { '2016-17': 90 })
    const { id, path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 50)], 1).expect(200)
    const compare = async (cohort?: object) => (await api.post('/versions/compare', { from: 1, to: id, ...(cohort ? { cohort } : {}) })).body
    const ofYear = await compare({ year: '2016/17' })
    expect(ofYear).toMatchObject({
      academies: 2,
      matrix: { repair: { stabilise: 1 }, sustain: { sustain: 1 } },
      movers: [{ academy: { id: '1' }, from: 'repair', to: 'stabilise' }],
    })
    expect(ofYear.movers[0].because[0]).toMatchObject({ sentence: expect.any(String) })
    expect(ofYear.attribution).toHaveLength(1)
    expect(await compare()).toMatchObject({ academies: 2, movers: [] })
    const returns = [{ academy: { id: '9', phase: 'primary' }, year: '2017/18', values: { reading: 45, maths: 45 } }]
    expect(await compare({ returns })).toMatchObject({ academies: 1, movers: [{ academy: { id: '9' } }] })
  })

  test('two published versions are compared as a draft is, with the change that moves whom', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 50)], 1).expect(200)
    await api.post(`${path}/publish`, { effectiveFrom: anyDay }).expect(201)
    const returns = [{ academy: { id: '9', phase: 'primary' }, year: '2017/18', values: { reading: 45, maths: 90 } }]
    const { body } = await api.post('/versions/compare', { from: 1, to: 2, cohort: { returns } })
    expect(body.attribution).toMatchObject([{ change: { id: 'reading', before: 40, after: 50 }, alone: ['9'], without: [] }])
  })

  test('values neither version can take are named by their place in the body', async () => {
    const { api } = await startInstalled(await open(), { now })
    const returns = [{ academy: { id: '9', phase: 'primary' }, year: '2017/18', values: { reading: 45, nope: 1 } }]
    const answer = await api.post('/versions/compare', { from: 1, to: 1, cohort: { returns } })
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/cohort/returns/0/values/nope'])
  })

  test('a draft that brings an indicator is compared over returns that have it', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { id, path } = await newDraft(api)
    const added = {
      id: 'science',
      title: 'Science',
      domain: 'outcomes',
      phases: ['primary'],
      type: 'number',
      min: 0,
      max: 100,
      decimals: 0,
      better: 'higher',
      whenAbsent: 'leave-out',
    }
    const threshold = {
      id: 'science',
      indicator: 'science',
      compare: 'value',
      cuts: [
        { stage: 'repair', from: 40 },
        { stage: 'improve', from: 60 },
        { stage: 'sustain', from: 80 },
      ],
    }
    await edit(
      api,
      path,
      [
        { op: 'add', path: '/framework/indicators/-', value: added },
        { op: 'add', path: '/framework/thresholds/-', value: threshold },
      ],
      1,
    ).expect(200)
    const returns = [{ academy: { id: '9', phase: 'primary' }, year: '2017/18', values: { reading: 90, maths: 90, science: 10 } }]
    const { status, body } = await api.post('/versions/compare', { from: 1, to: id, cohort: { returns } })
    expect([status, body.movers[0]?.to]).toEqual([200, 'stabilise'])
  })

  test('a version that is not there is not possible', async () => {
    const { api } = await startInstalled(await open(), { now })
    const answer = await api.post('/versions/compare', { from: 1, to: 8 })
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/to'])
  })
})
