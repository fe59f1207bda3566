import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import type { Store } from '../../server/store/store.ts'
import { edit, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

/** The default framework, and a draft of it in which a judgement rests on two absence figures too. */
async function withADraft(store: Store) {
  const framework = readDefaultFramework()
  const { api } = await startInstalled(store, { framework })
  const { id, path } = await newDraft(api)
  const open = ['absence-overall', 'absence-persistent'].map((indicator) => {
    const at = framework.indicators.findIndex((each) => each.id === indicator)
    return { op: 'replace', path: `/framework/indicators/${at}/whenAbsent`, value: 'open' }
  })
  await edit(api, path, open, 1).expect(200)
  const judge = async (version: number | string, figures: object) => {
    const given = {
      version,
      asOf: '2024-12-01',
      academy: { id: '140372', name: 'Henry Hinde Junior School', phase: 'primary', joinedOn: '2019-08-01' },
      year: '2023/24',
      values: { 'ks2-rwm-expected': 38, 'ks2-rwm-higher': 2, 'teaching-quality': 'secure', ...figures },
      include: ['explanation'],
    }
    const { body } = await api.post('/evaluate', given).expect(200)
    const { stage, settled, possible } = body.classification
    return { stage, settled, possible, settledBy: body.settledBy, notConsidered: body.notConsidered, said: body.explanation.join(' ') }
  }
  return { judge, draft: id }
}

const suppressed = { 'absence-overall': { absent: 'suppressed' }, 'absence-persistent': { absent: 'suppressed' } }
const notPublished = { 'absence-overall': { absent: 'not-published' }, 'absence-persistent': { absent: 'not-published' } }

describeOnStores('Henry Hinde Junior and its absence figures', (open) => {
  test.each([
    ['left out', {}],
    ['suppressed', suppressed],
  ])('%s: not considered where no judgement rests on them, and the stage is settled', async (_, figures) => {
    const { judge } = await withADraft(await open())
    const found = await judge('current', figures)
    expect(found).toMatchObject({ stage: 'repair', settled: true, possible: ['repair'], settledBy: [] })
    expect(found.notConsidered).toEqual(expect.arrayContaining(['absence-overall', 'absence-persistent']))
  })

  test.each([
    ['left out', {}],
    ['suppressed', suppressed],
  ])('%s: where a judgement rests on them two stages are possible, and it says what would settle it', async (_, figures) => {
    const { judge, draft } = await withADraft(await open())
    const found = await judge(draft, figures)
    expect(found).toMatchObject({ stage: 'repair', settled: false, possible: ['stabilise', 'repair'], settledBy: ['absence-overall', 'absence-persistent'] })
    expect(found.notConsidered).not.toContain('absence-overall')
    expect(found.said).toMatch(/not settled: Stabilise or Repair.*Overall absence.*Persistent absence/)
  })

  test('not published is no figure at all, so nothing waits for it', async () => {
    const { judge, draft } = await withADraft(await open())
    expect(await judge(draft, notPublished)).toMatchObject({ stage: 'repair', settled: true, settledBy: [] })
  })

  test.each([
    ['low', { 'absence-overall': 4.1, 'absence-persistent': 8.2 }, 'repair'],
    ['high', { 'absence-overall': 7.9, 'absence-persistent': 23.5 }, 'stabilise'],
  ])('given and %s, they settle it', async (_, figures, stage) => {
    const { judge, draft } = await withADraft(await open())
    for (const version of ['current', draft]) expect(await judge(version, figures)).toMatchObject({ stage, settled: true, possible: [stage], settledBy: [] })
  })
})
