import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { publishedRows } from './published.ts'

const { benchmarks } = readDefaultFramework()
const name = ({ indicator, phase, year, value }: { indicator: string; phase?: string; year: string; value?: number }) =>
  `${indicator} ${phase ?? ''} ${year} ${value}`
const published = publishedRows('national-benchmarks.csv').map((row) =>
  name({ indicator: row['indicator']!, phase: row['phase'] || undefined, year: row['year']!, value: Number(row['value']) }),
)

test('every published national figure at hand is in the framework as published', () => {
  const held = new Set(benchmarks.map(name))
  expect(published.length).toBeGreaterThan(90)
  expect(published.filter((figure) => !held.has(figure))).toEqual([])
})

test('a figure that is not among the published ones is 0 by construction or says that it is not checked', () => {
  const known = new Set(published)
  const others = benchmarks.filter((benchmark) => benchmark.value !== undefined && !known.has(name(benchmark)))
  const unsaid = others.filter(
    ({ value, certainty, rationale = '' }) => !(value === 0 && certainty === 'computed') && !(certainty === 'likely' && rationale.startsWith('Not checked')),
  )
  expect(unsaid.map(name)).toEqual([])
})

test('every figure says its source, its release and how sure it is', () => {
  expect(benchmarks.filter(({ source }) => !source).map(name)).toEqual([])
  expect(benchmarks.filter(({ value, release, certainty }) => value !== undefined && (!release || !certainty)).map(name)).toEqual([])
})

test.each([
  ['progress-8', ['2019/20', '2020/21', '2024/25', '2025/26']],
  ['ks2-reading-progress', ['2019/20', '2020/21', '2023/24', '2024/25']],
  ['ks2-writing-progress', ['2019/20', '2020/21', '2023/24', '2024/25']],
  ['ks2-maths-progress', ['2019/20', '2020/21', '2023/24', '2024/25']],
  ['ks2-rwm-expected', ['2019/20', '2020/21']],
  ['gld', ['2019/20', '2020/21']],
  ['phonics-year-1', ['2019/20', '2020/21']],
])('%s was not published in %j and in no other year', (indicator, years) => {
  expect(benchmarks.filter((benchmark) => benchmark.indicator === indicator && benchmark.absent === 'not-published').map(({ year }) => year)).toEqual(years)
})

test('the measures a judgement rests on have a national figure, or that there is none, for every year from 2015/16 to 2024/25', () => {
  const years = Array.from({ length: 10 }, (_, at) => `${2015 + at}/${16 + at}`)
  const measures = [
    'ks2-rwm-expected',
    'ks2-reading-progress',
    'ks2-writing-progress',
    'ks2-maths-progress',
    'attainment-8',
    'progress-8',
    'ks4-english-maths-grade-5',
  ]
  const without = measures.flatMap((indicator) =>
    years.filter((year) => !benchmarks.some((benchmark) => benchmark.indicator === indicator && benchmark.year === year)).map((year) => `${indicator} ${year}`),
  )
  expect(without).toEqual([])
})
