import { expect, test } from 'vitest'
import { readPanel } from '../../server/calibration/panel.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { byAttainment, excerptOf, tableOf } from './small-panel.ts'

const framework = byAttainment()
const refusal = (bytes: Uint8Array, year?: string) => readPanel(bytes, framework, year).catch((error: unknown) => error)

test('of a year the mainstream schools are kept, and the others counted by why they are not', async () => {
  const panel = await excerptOf('2017/18', framework)
  expect([panel.rows, panel.schools.length, panel.before.length]).toEqual([12, 10, 14])
  expect(Object.fromEntries(panel.types)).toEqual({ 'Maintained School': 6, Academy: 4 })
  expect(Object.fromEntries(panel.excluded)).toEqual({ 'Special School, which these measures say little of': 2 })
})

test('the year is the latest unless told, and the year before is given as values without a stage', async () => {
  const { year, years, schools } = await excerptOf('2017/18', framework)
  const latest = await readPanel(tableOf('100001,Academy,2017,50,,', '100001,Academy,2018,60,,'), framework)
  expect([year, years, latest.year]).toEqual(['2017/18', ['2016/17', '2017/18'], '2017/18'])
  const junior = schools.find(({ academy }) => academy.id === '140372')
  expect(junior?.values).toEqual({ 'ks2-rwm-expected': 43, 'ofsted-overall': 'inadequate' })
  expect(junior?.previous).toEqual({ year: '2016/17', values: { 'ks2-rwm-expected': 44, 'ofsted-overall': 'inadequate' } })
})

test('a blank is left out, a code is its absence, a grade has its day, Satisfactory is the third grade', async () => {
  const rows = ['100001,Academy,2018,,Satisfactory,20110930', '100002,Academy,2018,SUPP,,']
  const { schools } = await readPanel(tableOf(...rows), framework)
  expect(schools.map(({ values }) => values)).toEqual([
    { 'ofsted-overall': { value: 'requires-improvement', asOf: '2011-09-30' } },
    { 'ks2-rwm-expected': { absent: 'suppressed' } },
  ])
})

test('the balance is in per cent of income, to the decimals of its indicator', async () => {
  const { schools } = await excerptOf('2017/18', framework)
  const balances = schools.map(({ academy, values }) => [academy.id, values['in-year-balance-percent']]).filter(([, value]) => value !== undefined)
  expect(balances).toEqual([
    ['126016', 0.7],
    ['117736', 100],
    ['112631', 1.7],
    ['111002', -4.3],
    ['125042', -3.3],
    ['112294', 2.2],
  ])
})

test('semicolons, a byte-order mark and columns that are not read do no harm', async () => {
  const text = '\ufeffurn;name;type;acad_year_end;rwm_exp_pct;colour\n100001;Hill;Academy;2018;63%;blue\n'
  const { schools, year } = await readPanel(Buffer.from(text), framework)
  expect([year, schools]).toEqual([
    '2017/18',
    [{ academy: { id: '100001', name: 'Hill', phase: 'primary' }, year: '2017/18', values: { 'ks2-rwm-expected': 63 } }],
  ])
})

test('an indicator the framework has not is not read, and said', async () => {
  const { unread, schools } = await readPanel(Buffer.from('urn,type,acad_year_end,p8,att8\n100001,Academy,2018,0.3,50\n'), framework)
  expect(schools[0]?.values).toEqual({})
  expect(unread).toContain('attainment-8')
})

test('a table of the DfE is read as its import reads it, for the year it is told to be of', async () => {
  const text = [
    'RECTYPE,URN,SCHNAME,NFTYPE,AGERANGE,PTRWM_EXP,READPROG,DIFFN_RWM_EXP',
    '1,115851,Anstey Junior School,CY,7-11,63%,-1.9,-10',
    '1,115852,Small School,ACC,4-11,SUPP,SUPP,SUPP',
    '1,115853,Long School,ACC,4-18,70%,LOWCOV,NE',
    '2,116001,Special School,CYS,4-11,0%,SUPP,SUPP',
    '4,,Hampshire,,,66%,0.1,',
  ].join('\n')
  const panel = await readPanel(Buffer.from(text), readDefaultFramework(), '2018/19')
  expect(panel.schools.map(({ academy, values }) => [academy.phase, values])).toEqual([
    ['primary', { 'ks2-rwm-expected': 63, 'ks2-reading-progress': -1.9, 'ks2-disadvantage-gap': -10 }],
    [
      'primary',
      { 'ks2-rwm-expected': { absent: 'suppressed' }, 'ks2-reading-progress': { absent: 'suppressed' }, 'ks2-disadvantage-gap': { absent: 'suppressed' } },
    ],
    ['all-through', { 'ks2-rwm-expected': 70, 'ks2-reading-progress': { absent: 'not-published' }, 'ks2-disadvantage-gap': { absent: 'not-applicable' } }],
  ])
  expect([...panel.excluded.values()]).toEqual([1, 1])
})

test('three years of absence side by side are three years', async () => {
  const header = 'urn,phase,type,overall_absence_pct_2023_24,overall_absence_pct_2022_23,pa10_pct_2023_24,att8,pupils_on_roll,capacity'
  const rows = ['100052,Secondary,Community school,7.06846,8.18315,19.62085,43.1,1191,1320', '100053,Middle deemed secondary,Academy converter,7,8,20,,1,2']
  const bytes = Buffer.from([header, ...rows].join('\n'))
  const panel = await readPanel(bytes, readDefaultFramework(), '2023/24')
  expect(panel.years).toEqual(['2022/23', '2023/24'])
  expect(panel.schools.map(({ values }) => values)).toEqual([
    { 'absence-overall': 7.07, 'absence-persistent': 19.62, 'attainment-8': 43.1, 'places-filled': 90.2 },
  ])
  expect(panel.before.map(({ values }) => values)).toEqual([{ 'absence-overall': 8.18 }])
  expect([...panel.excluded.keys()].join()).toMatch(/Middle deemed secondary/)
})

test('an unknown layout names the headings looked for in each, and those not found', async () => {
  const error = await refusal(Buffer.from('urn,type,acad_year_end,rmw\n1,2,3,4\n'))
  expect(error).toMatchObject({ code: 'not-possible' })
  const messages = (error as { faults: { message: string }[] }).faults.map(({ message }) => message)
  expect(messages).toContain('for the KS2 panel: urn, type, acad_year_end, rwm_exp_pct; not found: rwm_exp_pct')
  expect(messages.join()).toMatch(/RECTYPE, URN, SCHNAME, NFTYPE or SCHTYPE, PTRWM_EXP/)
})

test('a year that is not in the table names those that are', async () => {
  const table = tableOf('100001,Academy,2017,50,,', '100001,Academy,2018,60,,')
  expect(await refusal(table, '2015/16')).toMatchObject({ code: 'not-possible', message: 'The table has no 2015/16: it has 2016/17 and 2017/18.' })
})

test('a table that does not say its year asks for it', async () => {
  const table = Buffer.from('RECTYPE,URN,SCHNAME,NFTYPE,PTRWM_EXP\n1,115851,Anstey,CY,63%\n')
  expect(await refusal(table)).toMatchObject({ code: 'not-possible', message: expect.stringMatching(/--year/) })
})

test('every cell that cannot be a value is named by row, column and value, and nothing is evaluated', async () => {
  const rows = [
    '100001,Academy,2018,640,,',
    '100002,Academy,2018,sixty,Splendid,',
    '12,Academy,2018,60,,',
    '100001,Academy,2018,60,,',
    '100003,Academy,18,60,,',
  ]
  const error = await refusal(tableOf(...rows))
  expect(error).toMatchObject({ code: 'not-possible' })
  const messages = (error as { faults: { message: string }[] }).faults.map(({ message }) => message)
  expect(messages).toEqual([
    expect.stringMatching(/^row 6, acad_year_end, '18': is not the year/),
    expect.stringMatching(/^row 2, rwm_exp_pct, '640': must be from 0 to 100/),
    expect.stringMatching(/^row 3, rwm_exp_pct, 'sixty': is not a number/),
    expect.stringMatching(/^row 3, ofsted_latest, 'Splendid': is not one of/),
    expect.stringMatching(/^row 4, urn, '12': is not a URN/),
    expect.stringMatching(/^row 5, urn, '100001': stands in row 2 already/),
  ])
})

test('a school that is left out may say anything', async () => {
  const panel = await readPanel(tableOf('100001,Special School,2018,640,,', '100002,Academy,2018,60,,'), framework)
  expect(panel.schools).toHaveLength(1)
})
