import { expect, test } from 'vitest'
import type { VersionDocument } from '../../server/services/versions/version-document.ts'
import { anyDay, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

/** A draft of version 1 with one patch, and version 2 published meanwhile with another. */
async function start(store: Parameters<typeof startInstalled>[0], mine: object[], theirs: object[]) {
  const { api } = await startInstalled(store)
  const draft = await newDraft(api)
  await edit(api, draft.path, mine, 1).expect(200)
  const other = await newDraft(api)
  await edit(api, other.path, theirs, 1).expect(200)
  await api.post(`${other.path}/publish`, { effectiveFrom: anyDay }).expect(201)
  return { api, ...draft }
}
const cutOf = (threshold: number, from: number) => ({ op: 'replace', path: `/framework/thresholds/${threshold}/cuts/0/from`, value: from })

describeOnStores('rebasing', (open) => {
  test('changes of other items go together, and the draft can be published after', async () => {
    const store = await open()
    const { api, id, path } = await start(store, [moveCut(0, 41)], [cutOf(1, 39), { op: 'replace', path: '/framework/title', value: 'Newer' }])
    const answer = await api.post(`${path}/rebase`, { reason: 'Version 2 came first' }).set('If-Match', '"2"')
    expect([answer.status, answer.headers['etag'], answer.body.base, answer.body.state]).toEqual([200, '"3"', 2, 'draft'])
    const { changes } = (await api.get(`/versions/2/diff/${id}`)).body
    expect(changes).toMatchObject([{ part: 'thresholds', id: 'reading', before: 40, after: 41 }])
    expect(answer.body.framework.title).toBe('Newer')
    const document = await store.get<VersionDocument>('versions', id)
    expect(document?.history.at(-1)).toMatchObject({ action: 'rebased', bases: [1, 2], note: 'Version 2 came first' })
    await api.post(`${path}/publish`, { effectiveFrom: anyDay }).expect(201)
  })

  test('what both changed is a conflict that names both, and nothing is changed until one is chosen', async () => {
    const { api, path } = await start(await open(), [moveCut(0, 41), cutOf(1, 38)], [moveCut(0, 42)])
    const refused = await api.post(`${path}/rebase`)
    expect([refused.status, refused.body.code, refused.body.base]).toEqual([409, 'rebase-conflict', 2])
    expect(refused.body.conflicts).toMatchObject([
      { part: 'thresholds', id: 'reading', draft: [{ before: 40, after: 41 }], version: [{ before: 40, after: 42 }] },
    ])
    expect((await api.get(path)).body).toMatchObject({ revision: 2, base: 1 })
    const choices = [{ part: 'thresholds', id: 'reading', keep: 'version' }]
    const { framework } = (await api.post(`${path}/rebase`, { choices }).expect(200)).body
    expect([framework.thresholds[0].cuts[0].from, framework.thresholds[1].cuts[0].from]).toEqual([42, 38])
  })

  test('the draft’s choice holds over a newer version, also where that took the item away', async () => {
    const scenario = (title: string) => ({
      id: 's',
      title,
      evaluate: { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { reading: 90, maths: 90 } },
      expect: {},
    })
    const { api, path } = await start(
      await open(),
      [moveCut(0, 41), { op: 'add', path: '/framework/scenarios/-', value: scenario('Mine') }],
      [moveCut(0, 42), { op: 'add', path: '/framework/scenarios/-', value: scenario('Theirs') }],
    )
    const choices = [
      { part: 'thresholds', id: 'reading', keep: 'draft' },
      { part: 'scenarios', id: 's', keep: 'draft' },
    ]
    const { framework } = (await api.post(`${path}/rebase`, { choices }).expect(200)).body
    expect([framework.thresholds[0].cuts[0].from, framework.scenarios.map(({ title }: { title: string }) => title)]).toEqual([41, ['Mine']])
  })

  test('both changing an item to the same is no conflict; of the newest version already, a draft stays as it is', async () => {
    const { api, path } = await start(await open(), [moveCut(0, 41)], [moveCut(0, 41)])
    expect((await api.post(`${path}/rebase`).expect(200)).body).toMatchObject({ revision: 3, base: 2 })
    expect((await api.post(`${path}/rebase`).expect(200)).body).toMatchObject({ revision: 3, base: 2 })
    expect((await api.post(`${path}/publish`, { effectiveFrom: anyDay })).body.missing).toEqual(['changes'])
  })

  test('changes that cannot stand beside those of the version are refused and change nothing', async () => {
    const evaluate = { academy: { id: '1', phase: 'primary' }, year: '2017/18', values: { safeguarding: true } }
    const mine = { op: 'add', path: '/framework/scenarios/-', value: { id: 's', title: 'S', evaluate, expect: {} } }
    const { api, path } = await start(await open(), [mine], [{ op: 'remove', path: '/framework/indicators/4' }])
    const together = await api.post(`${path}/rebase`)
    expect([together.status, together.body.errors[0].pointer]).toEqual([422, '/framework/scenarios/0/evaluate/values/safeguarding'])
    expect((await api.get(path)).body).toMatchObject({ revision: 2, base: 1 })
  })

  test('a rebase is refused where the body, the revision or the state is wrong', async () => {
    const { api, path } = await start(await open(), [moveCut(0, 41)], [cutOf(1, 39)])
    expect((await api.post(`${path}/rebase`, { choices: [{ part: 'thresholds' }] })).status).toBe(400)
    expect((await api.post(`${path}/rebase`, { reason: 7 })).status).toBe(400)
    expect((await api.post(`${path}/rebase`).set('If-Match', '"1"')).status).toBe(412)
    expect((await api.post('/drafts/none/rebase')).status).toBe(404)
    await api.post(`${path}/discard`, { reason: 'x' }).expect(200)
    expect((await api.post(`${path}/rebase`)).body.code).toBe('state-conflict')
  })
})
