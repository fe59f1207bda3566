import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const framework = readDefaultFramework()
const hampshire = readFileSync(join(root, 'test', 'data', 'hampshire-ks2-2018-19.csv'))
const own = 'format=returns&year=2017/18'

function send(api: Api, body: string | Buffer, query = own) {
  return api.post(`/imports?${query}`, body as string).set('Content-Type', 'text/csv')
}

const ids = (body: { questions: { id: string }[] }) => body.questions.map(({ id }) => id)

/** Refused without a yes, with the question; nothing is stored by it. Answers the dry run. */
async function asks(api: Api, body: string | Buffer, query: string, question: string) {
  const dry = (await send(api, body, `${query}&dryRun=true`).expect(200)).body
  expect([ids(dry), dry.problems]).toEqual([[question], []])
  const before = (await api.get('/academies?members=all')).body
  const refused = await send(api, body, query)
  expect([refused.status, refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([422, ['/query/confirm']])
  expect(refused.body.detail).toContain(dry.questions[0].message)
  expect((await send(api, body, `${query}&confirm=something-else`)).status).toBe(422)
  expect((await api.get('/academies?members=all')).body).toEqual(before)
  return dry
}

describeOnStores('what a table contradicts is asked about', (open) => {
  test('a dry run lists the academies it would make, and storing says the import', async () => {
    const { api } = await startInstalled(await open())
    const table = 'academy,name,phase,reading\n140372,Henry Hinde Junior,primary,43\n'
    const dry = (await send(api, table, `${own}&dryRun=true`)).body
    expect(dry).toMatchObject({ questions: [], createsCount: 1, creates: [{ row: 2, id: '140372', name: 'Henry Hinde Junior', phase: 'primary' }] })
    expect((await send(api, table)).body.id).toMatch(/^[0-9a-z]{22}$/)
    const again = (await send(api, table)).body
    expect([again.imported, again.unchanged, again.id, again.creates]).toEqual([0, 1, undefined, undefined])
  })

  test.each(['140372.0', 'URN140372', '140,372', '1.40372E+05', 'urn: 140372'])('%s is 140372, once somebody says so', async (written) => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', { id: '140372', name: 'Henry Hinde Junior', phase: 'primary' }).expect(201)
    const table = `academy,name,phase,reading\n"${written}",Henry Hinde Junior,primary,43\n`
    const dry = await asks(api, table, own, 'ids-changed')
    expect([dry.creates, dry.questions[0].message]).toEqual([[], expect.stringContaining(`'${written}' for 140372`)])
    await send(api, table, `${own}&confirm=ids-changed`).expect(200)
    expect((await api.get('/academies')).body.items.map(({ id }: { id: string }) => id)).toEqual(['140372'])
    expect((await api.get('/academies/140372/returns/2017-18')).body.values.reading.value).toBe(43)
  })

  test.each(['14037', '1403721'])('%s makes no academy unasked', async (id) => {
    const { api } = await startInstalled(await open())
    const table = `academy,name,phase,reading\n${id},Another,primary,43\n`
    await asks(api, table, own, 'ids-not-urns')
    await send(api, table, `${own}&confirm=ids-not-urns`).expect(200)
    // and what is stored under it is no question any more
    expect((await send(api, table.replace(',43', ',44'))).status).toBe(200)
  })

  test('a new academy with the name of another is asked about', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', { id: '140372', name: 'Henry Hinde Junior School', phase: 'primary' }).expect(201)
    await asks(api, 'academy,name,phase,reading\n140373,Henry Hinde  junior school,primary,43\n', own, 'names-taken')
  })

  test('fractions in a column of percentages are read as percentages, once somebody says so', async () => {
    const { api } = await startInstalled(await open())
    const table = 'academy,name,phase,reading\n100001,A,primary,0.63\n100002,B,primary,1\n'
    expect((await asks(api, table, own, 'fractions-reading')).questions[0].yes).toContain('0.63 as 63 %')
    await send(api, table, `${own}&confirm=fractions-reading`).expect(200)
    expect((await api.get('/academies/100001/returns/2017-18')).body.values.reading.value).toBe(63)
    expect((await api.get('/academies/100002/returns/2017-18')).body.values.reading.value).toBe(100)
  })

  test('small percentages are no fractions', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const table = 'academy,name,phase,absence-severe,suspension-rate,ks2-rwm-expected\n100001,A,primary,0.63,0.4,1\n100002,B,primary,0.9%,0,0\n'
    expect(ids((await send(api, table, 'format=returns&year=2018/19&dryRun=true')).body)).toEqual([])
  })

  test('a table whose rows are of another year is stored under the year asked for only with a yes', async () => {
    const { api } = await startInstalled(await open())
    const table = 'academy,name,phase,year,reading\n100001,A,primary,2018/19,43\n'
    const dry = await asks(api, table, own, 'year')
    expect([dry.recognised, dry.questions[0].message]).toEqual([{ format: 'returns', year: '2018/19' }, expect.stringContaining('its rows say 2018/19')])
    await send(api, table, `${own}&confirm=year`).expect(200)
  })

  test('one row of another year is faulty in a table of the year', async () => {
    const { api } = await startInstalled(await open())
    const { status, body } = await send(api, 'academy,name,phase,year,reading\n100001,A,primary,2017-18,43\n100002,B,primary,2018/19,43\n')
    expect([status, body.problems]).toMatchObject([422, [{ row: 3, column: 'year', value: '2018/19' }]])
  })

  test('the name of the file, its headings and its national figures say another year', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const query = 'format=dfe-ks2&year=2025/26&schools=all'
    const dry = await asks(api, hampshire, `${query}&file=2018-19_hampshire_ks2final.csv`, 'year')
    expect(dry.questions[0].message).toContain('its name says 2018/19')
    expect(dry.recognised).toEqual({ format: 'dfe-ks2', year: '2018/19', release: 'final' })
    expect((await asks(api, hampshire, query, 'year')).questions[0].message).toContain('its columns of earlier years end with 2017/18')
    const figures = await asks(api, hampshire, 'format=dfe-ks2&year=2016/17&schools=all', 'year')
    expect(figures.questions[0].message).toContain('its national figures are not those of 2016/17 but of 2018/19')
    expect(figures.recognised.year).toBe('2018/19')
    expect(ids((await send(api, hampshire, 'format=dfe-ks2&year=2018/19&dryRun=true&file=2018-19_hampshire_ks2final.csv')).body)).toEqual([])
  })

  test('a table of another kind is one question, and is read as what it is', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const dry = await asks(api, hampshire, 'format=returns&year=2018/19', 'kind')
    expect([dry.recognised.format, dry.questions[0].message]).toEqual(['dfe-ks2', expect.stringContaining('key stage 2 table of the DfE')])
    await asks(api, hampshire, 'format=dfe-ks4&year=2018/19', 'kind')
    await send(api, hampshire, 'format=returns&year=2018/19&schools=all&confirm=kind').expect(200)
    expect((await api.get('/academies/116609/returns/2018-19')).body).toMatchObject({ release: 'final', values: { 'ks2-rwm-expected': { value: 0 } } })
  })
})

describeOnStores('nothing is read and dropped', (open) => {
  test('another name or day of joining of an academy that is stored is said', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', { id: '140372', name: 'Henry Hinde Junior', phase: 'primary' }).expect(201)
    const { notes } = (await send(api, 'academy,name,joined-on,reading\n140372,Hinde,2019-08-01,43\n')).body
    expect(notes).toMatchObject([
      { row: 2, column: 'name', value: 'Hinde', message: expect.stringContaining("stays 'Henry Hinde Junior'") },
      { row: 2, column: 'joined-on', value: '2019-08-01' },
    ])
  })

  test('a faulty row of a school nobody imports is counted, one of ours refuses the table', async () => {
    const { api } = await startInstalled(await open(), { framework })
    await api.post('/academies', { id: '100001', name: 'Ours', phase: 'primary' }).expect(201)
    const table = (ours: string) => `RECTYPE,URN,SCHNAME,PTRWM_EXP\n1.0,100001,A,${ours}\n1,100002,B,LOST\n9,x,C,50%\n`
    const ks2 = 'format=dfe-ks2&year=2018/19'
    expect((await send(api, table('50%'), ks2)).body).toMatchObject({ imported: 1, skipped: 2, elsewhere: 3, problems: [] })
    expect((await send(api, table('LOST'), ks2)).body.problems).toMatchObject([{ row: 2, value: 'LOST' }])
  })

  test("with schools=stored the trust's own table makes no academies", async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', { id: '140372', name: 'Ours', phase: 'primary' }).expect(201)
    const { body } = await send(api, 'academy,name,phase,reading\n140372,Ours,primary,43\n100002,Not ours,primary,bad\n', `${own}&schools=stored`)
    expect(body).toMatchObject({ imported: 1, skipped: 1, elsewhere: 1 })
    expect((await api.get('/academies?members=all')).body.items).toHaveLength(1)
  })

  test('a blank column of progress in a year without any is not published, and a blank says nothing else', async () => {
    const { api } = await startInstalled(await open(), { framework })
    const table = 'RECTYPE,URN,SCHNAME,PTRWM_EXP,PTRWM_HIGH,READPROG\n1,100001,A,50%,,\n'
    const columns = (await send(api, table, 'format=dfe-ks2&year=2023/24&schools=all').expect(200)).body.columns
    expect(columns.at(-1)).toEqual({ column: 'READPROG', indicator: 'ks2-reading-progress', reads: { 'not-published': 1 } })
    const values = async (year: string) => plainValues((await api.get(`/academies/100001/returns/${year}`)).body.values)
    expect(await values('2023-24')).toEqual({ 'ks2-rwm-expected': 50, 'ks2-reading-progress': { absent: 'not-published' } })
    await send(api, table, 'format=dfe-ks2&year=2018/19&schools=all').expect(200)
    expect(await values('2018-19')).toEqual({ 'ks2-rwm-expected': 50 })
  })
})

describeOnStores('the table with its errors', (open) => {
  test('comes back whole, in the dialect it came in, with every surplus cell, and can be mended and sent again', async () => {
    const { api } = await startInstalled(await open())
    const table = 'sep=;\nacademy;name;phase;reading\n100001;=A;primary;–43\n\n100002;B;primary;43,5;;x\n'
    const answer = await send(api, table, `${own}&dryRun=true`).set('Accept', 'text/csv')
    expect(answer.text).toBe(
      [
        '\uFEFFacademy;name;phase;reading;;;errors',
        "100001;'=A;primary;–43;;;reading must be from 0 to 100, not −43",
        '',
        '100002;B;primary;43,5;;x;stands under no heading: a comma may be missing its quotation marks before it',
        '',
      ].join('\n'),
    )
    const mended = answer.text.replace('–43', '43').replace(';;x;', ';;;')
    expect((await send(api, mended)).body).toMatchObject({ imported: 2, problems: [] })
    expect((await api.get('/academies/100001')).body.name).toBe('=A')
    expect((await api.get('/academies/100002/returns/2017-18')).body.values.reading.value).toBe(43.5)
  })
})
