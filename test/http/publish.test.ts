import { expect, test } from 'vitest'
import type { VersionDocument } from '../../server/services/versions/version-document.ts'
import { anyDay, aSchoolFramework, edit, moveCut, newChange, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

const now = () => new Date('2026-06-01T12:00:00Z')

describeOnStores('publishing', (open) => {
  test('a draft becomes the next version and changes no more', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    const published = await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01', note: 'Higher' })
    expect(published.status).toBe(201)
    expect(published.body).toMatchObject({
      number: 2,
      title: 'A draft',
      effectiveFrom: '2026-06-01',
      note: 'Higher',
      publishedBy: 'Bootstrap key',
      approval: 'none',
    })
    expect((await edit(api, path, [moveCut(0, 42)], 3)).body.code).toBe('state-conflict')
    expect((await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01' })).status).toBe(409)
    expect((await api.get('/versions/2')).body.framework.thresholds[0].cuts[0].from).toBe(41)
    expect((await api.get('/versions/1')).body.framework.thresholds[0].cuts[0].from).toBe(40)
  })

  test('what is in force at once evaluates at once', async () => {
    const { api } = await startInstalled(await open(), { now })
    const given = { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { reading: 41, maths: 41 } }
    expect((await api.post('/evaluate', given)).body).toMatchObject({ version: 1, classification: { stage: 'repair' } })
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 42)], 1).expect(200)
    await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01' }).expect(201)
    expect((await api.post('/evaluate', given)).body).toMatchObject({ version: 2, classification: { stage: 'stabilise' } })
    expect((await api.post('/evaluate', { ...given, asOf: '2026-05-31' })).body).toMatchObject({ version: 1 })
  })

  test('no day before today in London, and none at all, is a day to take effect', async () => {
    const clock = { now: '2026-06-30T22:59:59Z' }
    const { api } = await startInstalled(await open(), { now: () => new Date(clock.now) })
    const { path } = await newChange(api)
    clock.now = '2026-06-30T23:00:00Z'
    const late = await api.post(`${path}/publish`, { effectiveFrom: '2026-06-30' })
    expect([late.status, late.body.errors[0].pointer]).toEqual([400, '/effectiveFrom'])
    expect((await api.post(`${path}/publish`, {})).status).toBe(400)
    expect((await api.post(`${path}/publish`, { effectiveFrom: '2026-07-01' })).status).toBe(201)
  })

  test('of two drafts of one base exactly one is published, and the other is told its base is old', async () => {
    const { api } = await startInstalled(await open(), { now })
    const drafts = [await newChange(api), await newChange(api)]
    const answers = await Promise.all(drafts.map(({ path }) => api.post(`${path}/publish`, { effectiveFrom: anyDay })))
    const [won, lost] = answers.toSorted((one, other) => one.status - other.status)
    expect([won!.status, won!.body.number, lost!.status, lost!.body.missing]).toEqual([201, 2, 409, ['base']])
    expect((await api.get('/versions')).body.items).toHaveLength(2)
    expect((await api.get('/versions/verify')).body.ok).toBe(true)
  })

  test('a version cannot take effect before one that is dated later', async () => {
    const { api } = await startInstalled(await open(), { now })
    const first = await newChange(api)
    await api.post(`${first.path}/publish`, { effectiveFrom: '2026-09-01' }).expect(201)
    const second = await newChange(api, 2)
    const answer = await api.post(`${second.path}/publish`, { effectiveFrom: '2026-08-31' })
    expect([answer.status, answer.body.missing]).toEqual([409, ['later-version']])
  })

  test('a draft whose scenario fails is not published, and everything missing is named at once', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { path } = await newDraft(api)
    const other = await newChange(api)
    await api.post(`${other.path}/publish`, { effectiveFrom: '2026-06-01' }).expect(201)
    const scenario = {
      id: 's',
      title: 'S',
      evaluate: { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { reading: 90, maths: 90 } },
      expect: { stage: 'repair' },
    }
    await edit(api, path, [{ op: 'add', path: '/framework/scenarios/-', value: scenario }], 1).expect(200)
    const answer = await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01' })
    expect([answer.status, answer.body.missing]).toEqual([409, ['base', 'scenarios']])
    expect(answer.body.findings).toMatchObject([{ code: 'scenario-failing' }])
    expect((await api.get(path)).body.state).toBe('draft')
  })

  test('a draft that changes nothing is no version', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { path } = await newDraft(api)
    const untouched = await api.post(`${path}/publish`, { effectiveFrom: anyDay })
    expect([untouched.status, untouched.body.missing]).toEqual([409, ['changes']])
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    await edit(api, path, [moveCut(0, 40), { op: 'replace', path: '/title', value: 'Only renamed' }], 2).expect(200)
    const takenBack = await api.post(`${path}/publish`, { effectiveFrom: anyDay })
    expect([takenBack.status, takenBack.body.missing]).toEqual([409, ['changes']])
    expect((await api.get('/versions')).body.items).toHaveLength(1)
    expect((await api.get(path)).body.state).toBe('draft')
  })

  test('what is published without approval says so in its history', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const { id, path } = await newChange(api)
    await api.post(`${path}/publish`, { effectiveFrom: anyDay }).expect(201)
    const document = await store.get<VersionDocument>('versions', id)
    expect(document?.history.at(-1)).toMatchObject({ action: 'published', approval: 'none' })
  })

  test('If-Match is honoured', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    const stale = await api.post(`${path}/publish`, { effectiveFrom: anyDay }).set('If-Match', '"1"')
    expect([stale.status, stale.body.revision]).toEqual([412, 2])
    expect((await api.post(`${path}/publish`, { effectiveFrom: anyDay }).set('If-Match', '"2"')).status).toBe(201)
  })

  test('stored returns are evaluated by both evaluators first, even those the draft can no longer take', async () => {
    const { api } = await startInstalled(await open(), { now })
    await api.post('/academies', { id: '1', name: 'One', phase: 'primary' }).expect(201)
    await api.put('/academies/1/returns/2017-18', { values: { reading: 90, maths: 90 } }).expect(200)
    const { path } = await newDraft(api)
    const { framework } = (await api.get(path)).body
    const [reading, ...others] = framework.indicators
    await api
      .put(`${path}/framework`, { ...framework, indicators: [{ ...reading, max: 85 }, ...others] })
      .set('If-Match', '"1"')
      .expect(200)
    expect((await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01' })).status).toBe(201)
    const outcome = await api.get('/academies/1/outcome')
    expect(outcome.body.indicators[0]).toMatchObject({ id: 'reading', value: { absent: 'missing' } })
  })

  test('a key publishes nothing', async () => {
    const { api } = await startInstalled(await open())
    const { key } = (await api.post('/keys', { name: 'k', scopes: ['evaluate', 'read', 'returns', 'framework'] })).body
    const { path } = await newDraft(api.as(key))
    expect((await api.as(key).post(`${path}/publish`, { effectiveFrom: anyDay })).status).toBe(403)
  })

  test('what another instance publishes is seen within two seconds', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const inForce = async () => (await api.post('/evaluate', { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: {} })).body.version
    expect(await inForce()).toBe(1)
    const [first] = (await store.find('versions')).items
    await store.insert('versions', { ...first!, id: 'from-elsewhere', ...{ number: 2, effectiveFrom: '2026-06-01', framework: aSchoolFramework() } })
    await expect.poll(inForce, { timeout: 2500, interval: 100 }).toBe(2)
  })
})
