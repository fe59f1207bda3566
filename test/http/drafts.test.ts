import { expect, test } from 'vitest'
import type { VersionDocument } from '../../server/services/versions/version-document.ts'
import { anyDay, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

describeOnStores('drafts', (open) => {
  test('a draft begins with the framework of its base and carries its revision as ETag', async () => {
    const { api } = await startInstalled(await open())
    const made = await api.post('/drafts', { base: 1, title: 'Higher' })
    expect(made.status).toBe(201)
    expect(made.headers['etag']).toBe('"1"')
    expect(made.body).toMatchObject({ revision: 1, state: 'draft', base: 1, title: 'Higher', authors: ['Bootstrap key'] })
    expect(made.body.framework).toEqual((await api.get('/versions/1')).body.framework)
    expect((await api.get(`/drafts/${made.body.id}`)).headers['etag']).toBe('"1"')
  })

  test('a draft of a version that is not there is not possible', async () => {
    const { api } = await startInstalled(await open())
    const answer = await api.post('/drafts', { base: 7, title: 'x' })
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/base'])
  })

  test('an edit changes title and framework and gives the next revision', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const answer = await edit(api, path, [{ op: 'replace', path: '/title', value: 'New' }, moveCut(0, 41)], 1)
    expect([answer.status, answer.headers['etag']]).toEqual([200, '"2"'])
    expect(answer.body).toMatchObject({ title: 'New', revision: 2 })
    expect((await api.get(path)).body.framework.thresholds[0].cuts[0].from).toBe(41)
  })

  test('an edit answers no more than id, revision and digest where that is preferred', async () => {
    const { api } = await startInstalled(await open())
    const { id, path } = await newDraft(api)
    const answer = await edit(api, path, [moveCut(0, 41)], 1).set('Prefer', 'respond-async, return=minimal')
    expect([answer.status, answer.headers['etag'], answer.headers['preference-applied']]).toEqual([200, '"2"', 'return=minimal'])
    expect(answer.body).toEqual({ id, revision: 2, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
    expect((await edit(api, path, [moveCut(0, 42)], 2)).body.framework.thresholds[0].cuts[0].from).toBe(42)
  })

  test('a hundred edits leave the document hardly larger, and what changed since the first is still told', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    const { id, path } = await newDraft(api)
    const size = async () => JSON.stringify(await store.get('versions', id)).length
    const before = await size()
    for (let time = 0; time < 100; time++) await edit(api, path, [moveCut(0, 41 + (time % 2))], time + 1).expect(200)
    expect((await size()) - before).toBeLessThan(100 * 150)
    const refused = await edit(api, path, [moveCut(0, 45)], 1)
    expect(refused.body.changes).toMatchObject([{ before: 40, after: 42 }])
  })

  test('what a draft of an earlier release remembers of its edits is still understood', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    const { id, path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    const document = (await store.get<VersionDocument>('versions', id))!
    const { thresholds } = (await api.get('/versions/1')).body.framework
    await store.replace<VersionDocument>('versions', { ...document, replaced: [{ revision: 1, parts: { thresholds }, added: [] }] })
    const refused = await edit(api, path, [moveCut(0, 45)], 1)
    expect(refused.body.changes).toMatchObject([{ before: 40, after: 41 }])
  })

  test('an edit that says what stands already makes no revision', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    expect((await edit(api, path, [moveCut(0, 40)], 1)).headers['etag']).toBe('"1"')
  })

  test('of two edits on one revision exactly one wins, and the other is told what changed', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const answers = await Promise.all([edit(api, path, [moveCut(0, 41)], 1), edit(api, path, [moveCut(0, 42)], 1)])
    const [won, lost] = answers.toSorted((one, other) => one.status - other.status)
    expect([won!.status, lost!.status]).toEqual([200, 412])
    expect(lost!.body).toMatchObject({ code: 'stale-revision', revision: 2 })
    expect(lost!.body.changes).toMatchObject([{ id: 'reading', before: 40, after: won!.body.framework.thresholds[0].cuts[0].from }])
  })

  test('who edits an old revision is told everything since, the title and what came new too', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    await edit(api, path, [moveCut(0, 42), { op: 'replace', path: '/title', value: 'B' }], 2).expect(200)
    await edit(api, path, [{ op: 'add', path: '/framework/description', value: 'New' }], 3).expect(200)
    const since = async (revision: number) =>
      (await edit(api, path, [moveCut(0, 43)], revision)).body.changes.map((change: { before: unknown }) => change.before)
    expect(await since(2)).toEqual(['A draft', undefined, 41])
    expect(await since(3)).toEqual([undefined])
    expect(await since(99)).toEqual([])
  })

  test.each([
    ['discard', { reason: 'not wanted' }],
    ['publish', { effectiveFrom: anyDay }],
  ])('who wants to %s an old revision is told what changed since', async (step, body) => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 41)], 1).expect(200)
    const answer = await api.post(`${path}/${step}`, body).set('If-Match', '"1"')
    expect([answer.status, answer.body.revision, answer.body.changes?.length]).toEqual([412, 2, 1])
  })

  test('an edit without If-Match needs one', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const answer = await api.patch(path, '[]').set('Content-Type', 'application/json-patch+json')
    expect([answer.status, answer.body.code]).toEqual([428, 'revision-required'])
  })

  test('a test that does not hold is a conflict and changes nothing', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const answer = await edit(api, path, [moveCut(0, 41), { op: 'test', path: '/title', value: 'Another' }], 1)
    expect([answer.status, answer.body.code]).toEqual([409, 'patch-test-failed'])
    expect((await api.get(path)).body).toMatchObject({ revision: 1 })
  })

  test.each([32, 200, 10_000])('a condition of %i levels in a patch is not possible and changes nothing', async (levels) => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const when = `${'{"not":'.repeat(levels)}{"fact":"reading","operator":"equal","value":1}${'}'.repeat(levels)}`
    const answer = await edit(api, path, `[{"op":"replace","path":"/framework/classification/rules/0/when","value":${when}}]`, 1)
    expect([answer.status, answer.body.code]).toEqual([422, 'not-possible'])
    expect((await api.get(path)).body.revision).toBe(1)
  })

  test('a framework can be put whole, and one that is none changes nothing', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const { framework } = (await api.get(path)).body
    const put = await api.put(`${path}/framework`, { ...framework, title: 'Put' }).set('If-Match', '"1"')
    expect([put.status, put.body.framework.title, put.headers['etag']]).toEqual([200, 'Put', '"2"'])
    expect((await api.put(`${path}/framework`, { ...framework, stages: [] }).set('If-Match', '"2"')).status).toBe(422)
    expect((await api.put(`${path}/framework`, framework)).status).toBe(428)
    expect((await api.put(`${path}/framework`, framework).set('If-Match', '"1"')).status).toBe(412)
    expect((await api.get(path)).body.framework.title).toBe('Put')
  })

  test('a list has the drafts being worked on, the one edited last first', async () => {
    const ticks = Array.from({ length: 60 }, (_, second) => new Date(Date.UTC(2026, 5, 1, 12, 0, second)))
    const { api } = await startInstalled(await open(), { now: () => ticks.shift()! })
    const [one, two, three] = [await newDraft(api), await newDraft(api), await newDraft(api)]
    await edit(api, one.path, [moveCut(0, 41)], 1).expect(200)
    await api.post(`${two.path}/discard`, { reason: 'not wanted' }).expect(200)
    const { items } = (await api.get('/drafts')).body
    expect(items.map(({ id }: { id: string }) => id)).toEqual([one.id, three.id])
    expect(items[0].framework).toBeUndefined()
  })

  test('a discarded draft is kept, and can be neither edited nor published', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    await api.post(`${path}/discard`, { reason: 'not wanted' }).expect(200)
    expect((await api.get(path)).body.state).toBe('discarded')
    expect((await edit(api, path, [moveCut(0, 41)], 2)).status).toBe(409)
    expect((await api.post(`${path}/publish`, { effectiveFrom: anyDay })).status).toBe(409)
  })

  test('check says what the checks find', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    await edit(api, path, [{ op: 'replace', path: '/framework/classification/rules/2/stage', value: 'improve' }], 1).expect(200)
    const { findings } = (await api.post(`${path}/check`)).body
    expect(findings).toContainEqual(expect.objectContaining({ code: 'stage-unreachable' }))
  })

  test('impact says who would move from the base to the draft, and which change moves them', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 50)], 1).expect(200)
    const returns = [{ academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { reading: 45, maths: 90 } }]
    const { body } = await api.post(`${path}/impact`, { cohort: { returns } })
    expect(body.movers).toMatchObject([{ academy: { id: '1' }, from: 'repair', to: 'stabilise' }])
    expect(body.attribution).toMatchObject([{ alone: ['1'], without: [] }])
    expect((await api.post(`${path}/impact`)).body.academies).toBe(0)
  })

  test('a draft that is none is not found, nor is version 1, which never was one', async () => {
    const store = await open()
    const { api } = await startInstalled(store)
    const [first] = (await store.find('versions')).items
    expect([(await api.get('/drafts/none')).status, (await api.get(`/drafts/${first!.id}`)).status]).toEqual([404, 404])
  })
})
