import { expect, test } from 'vitest'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const send = (api: Api, body: string) => api.post('/imports?format=returns&year=2017/18', body).set('Content-Type', 'text/csv')
const keep = (api: Api, columns: object[], revision: number) => api.put('/imports/columns', { columns }).set('If-Match', `"${revision}"`)

describeOnStores('headings that are kept', (open) => {
  test('are read as what somebody said, with what their cells say, until somebody says otherwise', async () => {
    const { api } = await startInstalled(await open())
    const table = 'URN,School,Phase,Judgement,Pupils,Notes\n100001,A,primary,2,61,x\n'
    expect((await send(api, table)).status).toBe(422)
    const read = await api.get('/imports/columns')
    expect([read.body, read.headers['etag']]).toEqual([{ columns: [] }, '"0"'])
    const columns = [
      { heading: 'Judgement', as: 'ofsted-overall', cells: { '2': 'good' } },
      { heading: 'Pupils', as: 'reading' },
      { heading: 'notes', as: 'nothing' },
    ]
    expect((await keep(api, columns, 0)).body).toEqual({ columns })
    expect((await send(api, table)).body).toMatchObject({ imported: 1, problems: [] })
    expect(plainValues((await api.get('/academies/100001/returns/2017-18')).body.values)).toMatchObject({ 'ofsted-overall': 'good', reading: 61 })
    expect((await keep(api, [], 1)).status).toBe(200)
    expect((await send(api, table)).status).toBe(422)
  })

  test('what Ofsted and GIAS call their columns is known', async () => {
    const { api } = await startInstalled(await open())
    const table =
      'URN,EstablishmentName,PhaseOfEducation (name),Overall effectiveness,Safeguarding is effective?\n100001,A,Secondary,3,Yes\n100002,B,Middle deemed primary,9,NULL\n100003,C,Primary,Outstanding,9\n'
    expect((await send(api, table)).body).toMatchObject({ imported: 3, problems: [] })
    expect(plainValues((await api.get('/academies/100001/returns/2017-18')).body.values)).toMatchObject({
      'ofsted-overall': 'requires-improvement',
      safeguarding: true,
    })
    expect((await api.get('/academies/100002/returns/2017-18')).status).toBe(404)
  })

  test.each([
    ['for what is no indicator', [{ heading: 'a', as: 'colour' }], 422],
    [
      'twice',
      [
        { heading: 'A b', as: 'nothing' },
        { heading: 'a-B', as: 'name' },
      ],
      422,
    ],
    ['without letters', [{ heading: '?!', as: 'nothing' }], 422],
    ['that is blank', [{ heading: '', as: 'nothing' }], 400],
  ])('are refused %s', async (_, columns, status) => {
    const { api } = await startInstalled(await open())
    expect((await keep(api, columns, 0)).status).toBe(status)
  })

  test('a change says which it is based on', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.put('/imports/columns', { columns: [] })).status).toBe(428)
    await keep(api, [], 0).expect(200)
    expect((await keep(api, [], 7)).status).toBe(412)
    const stale = await send(api, 'Colour,Name\nred,A\n')
    expect(stale.body.headings).toEqual(['Colour'])
  })
})
