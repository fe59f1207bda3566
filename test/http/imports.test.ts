import { expect, test } from 'vitest'
import type { Return } from '../../server/schema/types.generated.ts'
import { startInstalled } from '../support/installed.ts'
import { plainValues } from '../support/plain-values.ts'
import type { Api } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const good = 'academy,name,phase,reading,ofsted-overall\n140372,Henry Hinde Junior School,primary,43,good\n900001,"Near, the cut",primary,,suppressed\n'

function send(api: Api, body: string | Buffer, query = 'format=returns&year=2017/18') {
  return api.post(`/imports?${query}`, body as string).set('Content-Type', 'text/csv')
}

async function stored(api: Api) {
  const academies = (await api.get('/academies?members=all&limit=500')).body.items
  const returns = (await api.get('/returns?year=2017/18&members=all&limit=500')).body.items
  return { academies, returns }
}

describeOnStores('imports', (open) => {
  test('a table of returns creates the academies it does not know, as members', async () => {
    const { api } = await startInstalled(await open())
    const { status, body } = await send(api, good)
    expect([status, body.imported, body.unchanged, body.rows, body.problems]).toEqual([200, 2, 0, 2, []])
    expect(body.columns).toContainEqual({ column: 'reading', indicator: 'reading', reads: { number: 1, blank: 1 } })
    expect(body.columns).toContainEqual({ column: 'ofsted-overall', indicator: 'ofsted-overall', reads: { category: 1, suppressed: 1 } })
    const { academies, returns } = await stored(api)
    expect(academies).toMatchObject([
      { id: '140372', member: true },
      { id: '900001', name: 'Near, the cut', phase: 'primary' },
    ])
    expect(returns).toMatchObject([
      { academy: '140372', release: 'own', values: { reading: { value: 43 }, 'ofsted-overall': { value: 'good' } }, savedBy: 'Bootstrap key' },
      { academy: '900001', values: { 'ofsted-overall': { value: { absent: 'suppressed' } } } },
    ])
  })

  test('the same table twice changes nothing the second time', async () => {
    const { api } = await startInstalled(await open())
    await send(api, good).expect(200)
    const before = await stored(api)
    expect((await send(api, good)).body).toMatchObject({ imported: 0, unchanged: 2 })
    expect(await stored(api)).toEqual(before)
  })

  test('a day of joining that is none is refused of an academy that is stored too', async () => {
    const { api } = await startInstalled(await open())
    await send(api, good).expect(200)
    const { status, body } = await send(api, 'academy,joined-on,reading\n140372,1 August,44\n')
    expect([status, body.problems]).toMatchObject([422, [{ row: 2, column: 'joined-on', value: '1 August' }]])
  })

  test('a dry run as CSV answers the same with an Idempotency-Key', async () => {
    const { api } = await startInstalled(await open())
    const dryRun = () => send(api, good, 'format=returns&year=2017/18&dryRun=true').set('Accept', 'text/csv').set('Idempotency-Key', 'one')
    const [first, second] = [await dryRun(), await dryRun()]
    expect([first.status, second.text]).toEqual([200, first.text])
  })

  test('while a large table is read others are answered', async () => {
    const { api } = await startInstalled(await open())
    const rows = Array.from({ length: 40_000 }, (_, index) => `${100_000 + index},School ${index},primary,50`)
    const order: string[] = []
    const reading = send(api, ['academy,name,phase,reading', ...rows].join('\n'), 'format=returns&year=2017/18&dryRun=true').then(() => order.push('read'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await api.get('/healthz').then(() => order.push('answered'))
    await reading
    expect(order).toEqual(['answered', 'read'])
  })

  test('a later release replaces an earlier one and keeps it in the history', async () => {
    const { api } = await startInstalled(await open())
    await send(api, good, 'format=returns&year=2017/18&release=provisional').expect(200)
    await send(api, good.replace(',43,', ',44,'), 'format=returns&year=2017/18&release=final').expect(200)
    const { release, values, history } = (await api.get('/academies/140372/returns/2017-18')).body
    expect([release, values.reading.value, history[0].release, history[0].values.reading]).toEqual(['final', 44, 'provisional', 43])
  })

  test('a table leaves what it has no column for as it was, and says which release that is of', async () => {
    const { api } = await startInstalled(await open())
    await send(api, good).expect(200)
    await send(api, 'academy,maths\n140372,50\n').expect(200)
    const values = async () => (await api.get('/academies/140372/returns/2017-18')).body.values
    expect(plainValues(await values())).toEqual({ reading: 43, maths: 50, 'ofsted-overall': 'good' })
    await send(api, 'academy,maths\n140372,51\n', 'format=returns&year=2017/18&release=final').expect(200)
    expect(await values()).toMatchObject({
      reading: { value: 43, release: 'own' },
      maths: { value: 51, release: 'final' },
      'ofsted-overall': { value: 'good', release: 'own' },
    })
  })

  test('bad rows import none, and every one is named by row, column and value', async () => {
    const { api } = await startInstalled(await open())
    const answer = await send(
      api,
      'academy,name,phase,reading\n140372,Henry Hinde Junior,primary,43\n100001,Bad,primary,lots\n100002,Worse,primary,150\n100003,,nursery,1\n140372,Again,primary,44\n',
    )
    expect([answer.status, answer.body.code]).toEqual([422, 'not-possible'])
    const cells = answer.body.problems.map(({ row, column, value }: { row: number; column: string; value: string }) => [row, column, value])
    expect(cells).toEqual([
      [3, 'reading', 'lots'],
      [4, 'reading', '150'],
      [5, 'phase', 'nursery'],
      [5, 'name', ''],
      [6, 'academy', '140372'],
    ])
    expect(answer.body.errors).toHaveLength(5)
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/rows/3/reading', message: expect.stringContaining('lots') })
    expect(await stored(api)).toEqual({ academies: [], returns: [] })
  })

  test('a dry run says what would be read as what, faults and all, and writes nothing', async () => {
    const { api } = await startInstalled(await open())
    const { status, body } = await send(api, `${good}100001,Bad,primary,lots,good\n`, 'format=returns&year=2017/18&dryRun=true')
    expect([status, body.imported, body.rows]).toEqual([200, 0, 3])
    expect(body.problems).toMatchObject([{ row: 4, column: 'reading', value: 'lots' }])
    expect(await stored(api)).toEqual({ academies: [], returns: [] })
  })

  test('as Excel saves it: byte-order mark, semicolons, percent signs, Windows-1252, aliases, empty columns at the end', async () => {
    const { api } = await startInstalled(await open())
    const rows =
      'URN;School name;Phase;Reading, expected;Date joined;;\r\n140372;Henry Hinde "Junior";Primary; 63% ;2019-08-01;;\r\n;;;;;;\r\n900001;Sixty;primary;59,5;;;\r\n'
    await send(api, `\uFEFF${rows}`).expect(200)
    await send(api, Buffer.from('academy,name,phase,reading\n900002,École Sainte–Marie’s,primary,43\n'.replace('–', '-').replace('’', "'"), 'latin1')).expect(
      200,
    )
    const { academies, returns } = await stored(api)
    expect(academies.map(({ name }: { name: string }) => name)).toEqual(['Henry Hinde "Junior"', 'Sixty', "École Sainte-Marie's"])
    expect(academies[0].joinedOn).toBe('2019-08-01')
    expect(returns.map(({ values }: Pick<Return, 'values'>) => values['reading']?.value)).toEqual([63, 59.5, 43])
  })

  test('a table for several phases: a blank of another phase says nothing, a value of one is refused', async () => {
    const { api } = await startInstalled(await open())
    await send(api, 'academy,name,phase,reading,progress-8\n100001,A,primary,43,\n100002,B,secondary,,0.5\n').expect(200)
    expect((await stored(api)).returns.map(({ values }: Pick<Return, 'values'>) => plainValues(values))).toEqual([{ reading: 43 }, { 'progress-8': 0.5 }])
    expect((await send(api, 'academy,progress-8\n100001,0.5\n')).body.problems).toMatchObject([{ row: 2, column: 'progress-8', value: '0.5' }])
  })

  test.each([
    ['an empty file', 400, '', 'format=returns&year=2017/18'],
    ['blank lines only', 400, '\n\n', 'format=returns&year=2017/18'],
    ['a header alone', 400, 'academy,name,phase,reading\n', 'format=returns&year=2017/18'],
    ['a spreadsheet', 400, 'PK\u0003\u0004xl', 'format=returns&year=2017/18'],
    ['a quotation that never ends', 400, 'academy,name,phase,reading\n100001,"A,primary,43\n', 'format=returns&year=2017/18'],
    ['an unknown format', 400, good, 'format=xlsx&year=2017/18'],
    ['no format', 400, good, 'year=2017/18'],
    ['a year that is none', 400, good, 'format=returns&year=2017'],
    ['no year', 400, good, 'format=returns'],
    ['an unknown parameter', 400, good, 'format=returns&year=2017/18&colour=red'],
    ['an unknown column', 422, 'academy,name,phase,reading,colour\n100001,A,primary,43,red\n', 'format=returns&year=2017/18'],
    ['no column of an indicator', 422, 'academy,name,phase\n100001,A,primary\n', 'format=returns&year=2017/18'],
    ['no column of academies', 422, 'name,phase,reading\nA,primary,43\n', 'format=returns&year=2017/18'],
    ['a column twice', 422, 'academy,name,phase,reading,Reading\n100001,A,primary,43,44\n', 'format=returns&year=2017/18'],
    ['a row with a cell too many', 422, 'academy,name,phase,reading\n100001,A,primary,43,44\n', 'format=returns&year=2017/18'],
    ['a row cut short', 422, 'academy,name,phase,reading\n100001,A\n', 'format=returns&year=2017/18'],
    ['an id that is none', 422, 'academy,name,phase,reading\n../etc,A,primary,43\n', 'format=returns&year=2017/18'],
    ['a year in the file that is another', 422, 'academy,name,phase,year,reading\n100001,A,primary,2018/19,43\n', 'format=returns&year=2017/18'],
    ['an exponent', 422, 'academy,name,phase,reading\n100001,A,primary,4e1\n', 'format=returns&year=2017/18'],
    ['Infinity', 422, 'academy,name,phase,reading\n100001,A,primary,Infinity\n', 'format=returns&year=2017/18'],
    ['another phase than the one stored', 422, 'academy,name,phase,progress-8\n140372,A,secondary,0.1\n', 'format=returns&year=2017/18'],
    ['a table of another layout', 422, good, 'format=dfe-ks2&year=2017/18'],
  ])('%s is refused and changes nothing', async (_, status, body, query) => {
    const { api } = await startInstalled(await open())
    await send(api, good).expect(200)
    const before = await stored(api)
    const answer = await send(api, body, query)
    expect(answer.status, answer.text).toBe(status)
    expect(await stored(api)).toEqual(before)
  })

  test('JSON is no table', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/imports?format=returns&year=2017/18', { a: 1 })).status).toBe(415)
  })
})

describeOnStores('help with imports', (open) => {
  test('a dry run as CSV is the table with what is wrong with each row', async () => {
    const { api } = await startInstalled(await open())
    const table = 'academy,name,phase,reading,colour\n100001,"A, B",primary,-5,red\n100002,B,primary,43,\n'
    const answer = await send(api, table, 'format=returns&year=2017/18&dryRun=true').set('Accept', 'text/csv')
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const [header, first, second] = answer.text.split('\n')
    expect(header).toMatch(/^\uFEFFacademy,name,phase,reading,colour,"errors: colour is not a column/)
    expect(first).toMatch(/^100001,"A, B",primary,-5,red,"?reading must be/)
    expect(second).toBe('100002,B,primary,43,,')
  })

  test('the table that came back with errors can be sent again once it is mended', async () => {
    const { api } = await startInstalled(await open())
    const dryRun = await send(api, 'academy,name,phase,reading\n100001,A,primary,143\n', 'format=returns&year=2017/18&dryRun=true').set('Accept', 'text/csv')
    expect((await send(api, dryRun.text.replace(',143,', ',43,'))).body.imported).toBe(1)
  })

  test('a template has a column for each indicator of the phase, and imports as it is once filled in', async () => {
    const { api } = await startInstalled(await open())
    const { text } = await api.get('/imports/template?phase=secondary')
    expect(text).toBe('\uFEFFacademy,name,phase,joined-on,progress-8,ofsted-overall,safeguarding\n')
    expect((await send(api, `${text}100001,A,secondary,2020-09-01,0.1,good,yes\n`)).body.imported).toBe(1)
    expect((await api.get('/imports/template?phase=nursery')).status).toBe(400)
  })
})
