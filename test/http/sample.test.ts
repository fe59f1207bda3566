import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import { describeOnStores } from '../support/stores.ts'

describeOnStores('the sample', (open) => {
  test('brings the four academies with their published figures, and a second time nothing', async () => {
    const { api } = await startInstalled(await open(), { framework: readDefaultFramework() })
    const first = await api.post('/sample')
    expect([first.status, first.body.academies]).toEqual([200, 4])
    expect((await api.get('/academies')).body.items.map(({ id }: { id: string }) => id)).toEqual(['136587', '137989', '140372', '143707'])
    expect(plainValues((await api.get('/academies/140372/returns/2017-18')).body.values)).toMatchObject({ 'ks2-rwm-expected': 43, 'ks2-maths-progress': -6.1 })
    expect((await api.post('/sample')).body).toEqual({ academies: 0, returns: 0 })
  })

  test('Henry Hinde Junior and Ashlawn get different stages with reasons, and Houlton none', async () => {
    const { api } = await startInstalled(await open(), { framework: readDefaultFramework() })
    await api.post('/sample').expect(200)
    const of = async (id: string, query: string) => (await api.get(`/academies/${id}/outcome?${query}`)).body
    const junior = await of('140372', 'year=2017/18&asOf=2018-12-01')
    const ashlawn = await of('136587', 'year=2018/19&asOf=2019-12-01')
    expect(['stabilise', 'repair']).toContain(junior.classification.stage)
    expect(['improve', 'sustain']).toContain(ashlawn.classification.stage)
    expect(junior.explanation.join(' ')).toContain('43')
    expect((await of('143707', '')).classification).toMatchObject({ stage: null, decidedBy: 'minimum-evidence' })
    expect((await of('137989', '')).classification.stage).toBeNull()
  })

  test('leaves what is there as it is', async () => {
    const { api } = await startInstalled(await open(), { framework: readDefaultFramework() })
    await api.post('/academies', { id: '140372', name: 'Our Junior', phase: 'primary' }).expect(201)
    expect((await api.post('/sample')).body.academies).toBe(3)
    expect((await api.get('/academies/140372')).body.name).toBe('Our Junior')
  })

  test('is loaded by whoever may write returns, and by an administrator', async () => {
    const { api } = await startInstalled(await open(), { framework: readDefaultFramework() })
    const keyOf = async (scope: string) => api.as((await api.post('/keys', { name: scope, scopes: [scope] })).body.key)
    expect((await (await keyOf('read')).post('/sample')).status).toBe(403)
    expect((await (await keyOf('returns')).post('/sample')).status).toBe(200)
  })

  test('is not possible where the framework in force cannot take it', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/sample')).status).toBe(422)
    expect((await api.get('/academies')).body.items).toEqual([])
  })
})
