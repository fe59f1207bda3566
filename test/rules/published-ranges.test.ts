import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { publishedNumber, publishedRows } from './published.ts'

const indicators = new Map(readDefaultFramework().indicators.map((indicator) => [indicator.id, indicator]))

const columns: [file: string, column: string, indicator: string][] = [
  ['ks2-schools.csv', 'rwm_exp_pct', 'ks2-rwm-expected'],
  ['ks2-schools.csv', 'rwm_high_pct', 'ks2-rwm-higher'],
  ['ks2-schools.csv', 'read_prog', 'ks2-reading-progress'],
  ['ks2-schools.csv', 'writ_prog', 'ks2-writing-progress'],
  ['ks2-schools.csv', 'mat_prog', 'ks2-maths-progress'],
  ['ks2-hampshire.csv', 'PTRWM_EXP', 'ks2-rwm-expected'],
  ['ks2-hampshire.csv', 'PTRWM_HIGH', 'ks2-rwm-higher'],
  ['ks2-hampshire.csv', 'READPROG', 'ks2-reading-progress'],
  ['ks2-hampshire.csv', 'WRITPROG', 'ks2-writing-progress'],
  ['ks2-hampshire.csv', 'MATPROG', 'ks2-maths-progress'],
  ['ks2-hampshire.csv', 'DIFFN_RWM_EXP', 'ks2-disadvantage-gap'],
  ['ks4-schools.csv', 'p8', 'progress-8'],
  ['ks4-schools.csv', 'att8', 'attainment-8'],
  ['ks4-schools.csv', 'em_grade5_pct', 'ks4-english-maths-grade-5'],
  ['ks4-schools.csv', 'ebacc_aps', 'ebacc-aps'],
  ['schools-recent.csv', 'att8', 'attainment-8'],
]

test.each(columns)('every published figure of %s %s is in the range of %s and on its grid', (file, column, id) => {
  const { min = 0, max = 0, decimals = 0 } = indicators.get(id) ?? {}
  const figures = publishedRows(file).flatMap((row) => publishedNumber(row[column]) ?? [])
  expect(figures.length).toBeGreaterThan(10)
  expect(figures.filter((figure) => figure < min || figure > max)).toEqual([])
  expect(figures.filter((figure) => Number(figure.toFixed(decimals)) !== figure)).toEqual([])
})

test.each([
  ['overall_absence_pct', 'absence-overall'],
  ['pa10_pct', 'absence-persistent'],
])('every published %s of three years is in the range of %s', (column, id) => {
  const { min = 0, max = 0 } = indicators.get(id) ?? {}
  const figures = publishedRows('schools-recent.csv').flatMap((row) =>
    ['2021_22', '2022_23', '2023_24'].flatMap((year) => publishedNumber(row[`${column}_${year}`]) ?? []),
  )
  expect(figures.length).toBeGreaterThan(30)
  expect(figures.filter((figure) => figure < min || figure > max)).toEqual([])
})

test('every share computed from published counts is in the range of its indicator', () => {
  const filled = publishedRows('schools-recent.csv').map((row) => (100 * Number(row['pupils_on_roll'])) / Number(row['capacity']))
  const balances = ['ks2-schools.csv', 'ks4-schools.csv'].flatMap((file) =>
    publishedRows(file).flatMap((row) => (Number(row['income']) > 0 ? [(100 * Number(row['in_year_balance'])) / Number(row['income'])] : [])),
  )
  const outside = (id: string, figures: number[]) => figures.filter((figure) => figure < indicators.get(id)!.min! || figure > indicators.get(id)!.max!)
  expect(filled.length).toBeGreaterThan(10)
  expect(balances.length).toBeGreaterThan(10)
  expect(outside('places-filled', filled)).toEqual([])
  expect(outside('in-year-balance-percent', balances)).toEqual([])
})

test('every published word of Ofsted and of the Progress 8 band has a category', () => {
  const words = (column: string) => ['ks2-schools.csv', 'ks4-schools.csv'].flatMap((file) => publishedRows(file).flatMap((row) => row[column] || []))
  const id = (word: string) => word.toLowerCase().replaceAll(' ', '-')
  const categories = (indicator: string) => (indicators.get(indicator)?.categories ?? []).map((category) => category.id)
  const older: Record<string, string> = { satisfactory: 'requires-improvement' }
  const graded = [...new Set([...words('ofsted_latest'), ...words('ofsted_prev')].map((word) => older[id(word)] ?? id(word)))]
  const bands = [...new Set(words('p8_band').map(id))].filter((band) => band !== 'supp')
  expect(categories('ofsted-overall')).toEqual(expect.arrayContaining(graded))
  expect(categories('ofsted-previous')).toEqual(categories('ofsted-overall'))
  expect(bands.length).toBeGreaterThan(2)
  expect(categories('progress-8-band')).toEqual(expect.arrayContaining(bands))
})
