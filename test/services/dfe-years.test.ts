import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { dfeKindOf, ks2Layout, ks4Layout } from '../../server/services/imports/dfe-layouts.ts'
import { readFileName, readYear } from '../../server/services/imports/recognise-table.ts'

const framework = readDefaultFramework()

/** As the DfE heads them; of 2018/19 from the tables themselves (test/data), of the other years as its guides to the data list them. No tables were made of 2019/20 and 2020/21. */
const ks2 = ['RECTYPE', 'URN', 'SCHNAME', 'AGERANGE', 'PTRWM_EXP', 'PTRWM_HIGH', 'READPROG', 'WRITPROG', 'MATPROG', 'DIFFN_RWM_EXP']
const ks4 = ['RECTYPE', 'URN', 'SCHNAME', 'AGERANGE', 'ATT8SCR', 'P8MEA', 'P8_BANDING', 'PTL2BASICS_95', 'EBACCAPS']
const years = ['2015/16', '2016/17', '2017/18', '2018/19', '2021/22', '2022/23', '2023/24', '2024/25']
const read = (layout: ReturnType<typeof ks2Layout>, header: string[]) => header.flatMap((heading) => layout.columnOf(heading, framework)?.indicator?.id ?? [])

test.each(years)('the key stage 2 table of %s is known and read by its headings, in whatever case', (year) => {
  expect(dfeKindOf(ks2)).toBe('dfe-ks2')
  const wanted = ['ks2-rwm-expected', 'ks2-rwm-higher', 'ks2-reading-progress', 'ks2-writing-progress', 'ks2-maths-progress', 'ks2-disadvantage-gap']
  expect(read(ks2Layout(year), ks2)).toEqual(wanted)
  expect(
    read(
      ks2Layout(year),
      ks2.map((heading) => heading.toLowerCase()),
    ),
  ).toEqual(wanted)
})

test.each(years)('the key stage 4 table of %s is known, and what meant something else that year is not read', (year) => {
  expect(dfeKindOf(ks4)).toBe('dfe-ks4')
  const since = (first: string, indicator: string) => (year >= first ? [indicator] : [])
  const wanted = ['attainment-8', 'progress-8', 'progress-8-band', ...since('2016/17', 'ks4-english-maths-grade-5'), ...since('2017/18', 'ebacc-aps')]
  expect(read(ks4Layout(year), ks4)).toEqual(wanted)
})

test.each([
  ['2018-19_hampshire_ks2final.csv', { year: '2018/19', format: 'dfe-ks2', release: 'final' }],
  ['2022-2023_england_ks4revised.csv', { year: '2022/23', format: 'dfe-ks4', release: 'revised' }],
  ['202425_performance_tables_schools_provisional.csv', { year: '2024/25', release: 'provisional' }],
  ['england_ks2final.csv', { format: 'dfe-ks2', release: 'final' }],
  ['autumn 2023-08-14.csv', {}],
  ['2011-12-01 export.csv', {}],
])('the name %s says what it says', (name, said) => {
  expect(readFileName(name)).toEqual(said)
})

test.each([
  ['2017/18', '2017/18'],
  ['2017-18', '2017/18'],
  ['201718', '2017/18'],
  ['2017/2018', '2017/18'],
  ['2018', '2017/18'],
  ['2017/19', undefined],
  ['Autumn', undefined],
])('%s as a year is %s', (text, year) => {
  expect(readYear(text)).toBe(year)
})
