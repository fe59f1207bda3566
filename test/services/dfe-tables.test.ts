import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

/** A committed excerpt of the tables as the DfE published them: every column, the rows that have something odd. */
const excerpt = (name: string) => readFileSync(join(root, 'test', 'data', name))

const ks2 = 'format=dfe-ks2&year=2018/19'
const ks4 = 'format=dfe-ks4&year=2018/19'

function send(api: Api, body: Buffer | string, query: string) {
  return api.post(`/imports?${query}`, body as string).set('Content-Type', 'text/csv')
}

const framework = readDefaultFramework()

describeOnStores('tables of the DfE', (open) => {
  test('take the academies that are stored and leave the rest out', async () => {
    const { api } = await startInstalled(await open(), { framework })
    await api.post('/academies', { id: '115851', name: 'Ours', phase: 'primary' }).expect(201)
    const { status, body } = await send(api, excerpt('hampshire-ks2-2018-19.csv'), ks2)
    expect([status, body.imported, body.rows, body.skipped]).toEqual([200, 1, 14, 13])
    expect((await api.get('/academies?members=all')).body.items).toHaveLength(1)
  })

  test('with all schools, make those a comparison group that lists leave out', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const { body } = await send(api, excerpt('hampshire-ks2-2018-19.csv'), `${ks2}&schools=all`)
    expect([body.imported, body.skipped]).toEqual([11, 3])
    expect((await api.get('/academies')).body.items).toEqual([])
    const { items } = (await api.get('/academies?members=all')).body
    expect(items).toContainEqual(expect.objectContaining({ id: '116611', name: 'Rachel Madocks School', phase: 'special', member: false }))
    expect((await api.get('/outcomes?year=2018/19')).body.items).toEqual([])
    expect((await api.get('/outcomes?year=2018/19&members=all')).body.items).toHaveLength(8) // three have blanks alone
  })

  test('every code is its absence, percent signs are numbers, and nothing becomes 0', async () => {
    const { api } = await startInstalled(await open(), { framework })
    await send(api, excerpt('hampshire-ks2-2018-19.csv'), `${ks2}&schools=all`).expect(200)
    const values = async (id: string) => plainValues((await api.get(`/academies/${id}/returns/2018-19`)).body.values)
    expect(await values('116634')).toMatchObject({ 'ks2-rwm-expected': { absent: 'suppressed' }, 'ks2-maths-progress': { absent: 'suppressed' } })
    expect(await values('116609')).toMatchObject({ 'ks2-rwm-expected': 0, 'ks2-reading-progress': { absent: 'not-applicable' } })
  })

  test('key stage 4: bands by number, codes, and an independent school without Progress 8', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const { body } = await send(api, excerpt('england-ks4-2018-19.csv'), `${ks4}&schools=all`)
    expect(body.problems).toEqual([])
    const values = async (id: string) => plainValues((await api.get(`/academies/${id}/returns/2018-19`)).body.values)
    expect(await values('136587')).toEqual({
      'progress-8': 0.13,
      'progress-8-band': 'average',
      'attainment-8': 51.9,
      'ks4-english-maths-grade-5': 54,
      'ebacc-aps': 4.94,
    })
    expect(await values('100001')).toMatchObject({ 'progress-8': { absent: 'not-published' }, 'attainment-8': 57.9 })
    expect(await values('100001')).not.toHaveProperty('progress-8-band')
  })

  test('importing it twice changes nothing, and leaves what the table does not speak of', async () => {
    const { api } = await startInstalled(await open(), { framework })
    await api.post('/academies', { id: '136587', name: 'Ashlawn School', phase: 'secondary' }).expect(201)
    await api.put('/academies/136587/returns/2018-19', { values: { 'ofsted-overall': 'outstanding' } }).expect(200)
    await send(api, excerpt('england-ks4-2018-19.csv'), ks4).expect(200)
    const before = (await api.get('/academies/136587/returns/2018-19')).body
    expect(before).toMatchObject({
      release: 'final',
      values: { 'progress-8': { value: 0.13, release: 'final' }, 'ofsted-overall': { value: 'outstanding', release: 'own' } },
    })
    expect((await send(api, excerpt('england-ks4-2018-19.csv'), ks4)).body).toMatchObject({ imported: 0, unchanged: 1 })
    expect((await api.get('/academies/136587/returns/2018-19')).body).toEqual(before)
  })

  test('the national figures of a table stand beside the benchmarks', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const { nationals } = (await send(api, excerpt('hampshire-ks2-2018-19.csv'), `${ks2}&dryRun=true`)).body
    const figure = nationals.find(({ column, area }: { column: string; area: string }) => column === 'PTRWM_EXP' && area === 'state-funded')
    expect(figure).toMatchObject({ indicator: 'ks2-rwm-expected', value: 65, benchmark: 65, same: true })
    expect(nationals.every(({ area }: { area: string }) => ['all-schools', 'state-funded'].includes(area))).toBe(true)
  })

  test('a measure of a year in which it meant something else is not read', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const { body } = await send(api, excerpt('england-ks4-2018-19.csv'), 'format=dfe-ks4&year=2015/16&dryRun=true')
    const indicator = (name: string) => body.columns.find(({ column }: { column: string }) => column === name).indicator
    expect([indicator('ATT8SCR'), indicator('PTL2BASICS_95'), indicator('EBACCAPS')]).toEqual(['attainment-8', null, null])
  })

  test.each([
    ['a URN that is none', 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n1,12345,A,50%\n', ['URN', '12345']],
    ['a percentage of 640', 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n1,123456,A,640%\n', ['PTRWM_EXP', '640%']],
    ['a code that is none', 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n1,123456,A,LOST\n', ['PTRWM_EXP', 'LOST']],
    ['a year that is none', 'RECTYPE,URN,SCHNAME,TIME_PERIOD,PTRWM_EXP\n1,123456,A,Autumn,50%\n', ['TIME_PERIOD', 'Autumn']],
    ['a record type that is none', 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n9,123456,A,50%\n', ['RECTYPE', '9']],
    ['an age range that became a day', 'RECTYPE,URN,SCHNAME,AGERANGE,PTRWM_EXP\n1,123456,A,Mar-16,50%\n', ['AGERANGE', 'Mar-16']],
    ['a URN that lost its digits', 'RECTYPE,URN,SCHNAME,PTRWM_EXP\n1,1.4E+05,A,50%\n', ['URN', '1.4E+05']],
  ])('%s is refused by row and column', async (_, table, [column, value]) => {
    const { api } = await startInstalled(await open(), { framework })
    const answer = await send(api, table, `${ks2}&schools=all`)
    expect([answer.status, answer.body.problems]).toEqual([422, [expect.objectContaining({ row: 2, column, value })]])
    expect((await api.get('/academies?members=all')).body.items).toEqual([])
  })

  test('a table of another layout says which headings were looked for', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const answer = await send(api, 'Name,Score\nA,50\n', ks2)
    expect(answer.status).toBe(422)
    expect(['URN', 'SCHNAME', 'RECTYPE'].every((heading) => answer.text.includes(`'${heading}'`))).toBe(true)
  })
})
