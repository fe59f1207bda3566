import { describe, expect, test } from 'vitest'
import type { Benchmark, Framework } from '../../server/schema/types.generated.ts'
import { indicatorIn, outcomeFor } from './a-case.ts'
import { aFramework, anIndicator, aThreshold } from './small-framework.ts'

const gapCuts = [
  { stage: 'repair', from: -20 },
  { stage: 'improve', from: -8 },
  { stage: 'sustain', from: 5 },
]

/** Reading (higher is better) and absence (lower is better), both put into stages by their gap to national. */
function withFigures(...benchmarks: Benchmark[]): Framework {
  return aFramework({
    indicators: [
      anIndicator({ id: 'reading', phases: ['primary', 'secondary'] }),
      anIndicator({ id: 'absence', better: 'lower', decimals: 2, whenAbsent: 'open' }),
    ],
    thresholds: [
      aThreshold({ indicator: 'reading', compare: 'national-gap', cuts: gapCuts }),
      aThreshold({
        indicator: 'absence',
        compare: 'national-gap',
        cuts: [
          { stage: 'repair', from: -2 },
          { stage: 'improve', from: -0.8 },
        ],
      }),
    ],
    benchmarks,
  })
}

const national = (change: Partial<Benchmark> = {}): Benchmark => ({ indicator: 'reading', year: '2017/18', value: 64, ...change })

describe('the gap to national', () => {
  test('where higher is better, is the value less the national figure', () => {
    expect(indicatorIn(outcomeFor(withFigures(national()), { values: { reading: 43 } }), 'reading')).toMatchObject({
      national: 64,
      gap: -21,
      stage: 'stabilise',
    })
  })

  test('where lower is better, is the national figure less the value: positive is better', () => {
    const framework = withFigures(national({ indicator: 'absence', value: 4.2 }))
    expect(indicatorIn(outcomeFor(framework, { values: { absence: 5.2 } }), 'absence')).toMatchObject({ gap: -1, stage: 'repair' })
    expect(indicatorIn(outcomeFor(framework, { values: { absence: 4 } }), 'absence')).toMatchObject({ gap: 0.2, stage: 'improve' })
  })

  test('is rounded to 6 decimal places once: 6.33 − 5.53 is 0.8, and 0.8 worse is still Improve', () => {
    const framework = withFigures(national({ indicator: 'absence', value: 5.53 }))
    expect(6.33 - 5.53).not.toBe(0.8)
    expect(indicatorIn(outcomeFor(framework, { values: { absence: 6.33 } }), 'absence')).toMatchObject({ gap: -0.8, stage: 'improve' })
  })

  test('of a value equal to national is 0, and not −0', () => {
    const framework = withFigures(national({ indicator: 'absence', value: 4.2 }))
    expect(Object.is(indicatorIn(outcomeFor(framework, { values: { absence: 4.2 } }), 'absence').gap, 0)).toBe(true)
  })
})

describe('which national figure', () => {
  test("of the value's own year, and then nothing is said of the year", () => {
    const outcome = outcomeFor(withFigures(national(), national({ year: '2016/17', value: 61 })), { values: { reading: 60 } })
    expect(indicatorIn(outcome, 'reading')).toMatchObject({ national: 64 })
    expect(indicatorIn(outcome, 'reading')).not.toHaveProperty('nationalYear')
    expect(outcome.flags).toEqual([])
  })

  test('else of the latest earlier year, which the answer says and flags', () => {
    const outcome = outcomeFor(
      withFigures(national({ year: '2015/16', value: 53 }), national({ year: '2016/17', value: 61 }), national({ year: '2018/19', value: 65 })),
      {
        values: { reading: 60 },
      },
    )
    expect(indicatorIn(outcome, 'reading')).toMatchObject({ national: 61, nationalYear: '2016/17', gap: -1 })
    expect(outcome.flags.map(({ code }) => code)).toEqual(['national-of-earlier-year'])
    expect(outcome.flags[0]!.message).toContain('2016/17')
  })

  test('of an earlier year is not flagged while there is no value to compare', () => {
    expect(outcomeFor(withFigures(national({ year: '2016/17', value: 61 })), { values: {} }).flags).toEqual([])
  })

  test('none where the entry is absent: no gap, no stage, no national, not even of a year before', () => {
    const framework = withFigures({ indicator: 'reading', year: '2017/18', absent: 'not-published' }, national({ year: '2016/17', value: 61 }))
    const found = indicatorIn(outcomeFor(framework, { values: { reading: 60 } }), 'reading')
    expect(found).toEqual({ id: 'reading', value: 60 })
  })

  test('none where there is no entry up to that year', () => {
    const found = indicatorIn(outcomeFor(withFigures(national({ year: '2018/19' })), { values: { reading: 60 } }), 'reading')
    expect(found).toEqual({ id: 'reading', value: 60 })
  })

  test("of the academy's phase before that of all", () => {
    const framework = withFigures(national({ value: 64 }), national({ phase: 'primary', value: 66 }), national({ phase: 'secondary', value: 50 }))
    expect(indicatorIn(outcomeFor(framework, { values: { reading: 60 } }), 'reading').national).toBe(66)
    const secondary = outcomeFor(framework, { academy: { id: '1', phase: 'secondary' }, values: { reading: 60 } })
    expect(indicatorIn(secondary, 'reading').national).toBe(50)
  })

  test('of another phase is none', () => {
    const found = indicatorIn(outcomeFor(withFigures(national({ phase: 'secondary' })), { values: { reading: 60 } }), 'reading')
    expect(found).not.toHaveProperty('national')
  })

  test("of the value's own release where there is one", () => {
    const framework = withFigures(national({ release: 'provisional', value: 61 }), national({ release: 'final', value: 64 }))
    expect(indicatorIn(outcomeFor(framework, { release: 'provisional', values: { reading: 60 } }), 'reading').national).toBe(61)
    const dated = outcomeFor(framework, { values: { reading: { value: 60, release: 'provisional' } } })
    expect(indicatorIn(dated, 'reading')).toMatchObject({ national: 61, release: 'provisional' })
  })

  test.each([
    [['own', 'provisional', 'revised', 'final'], 'final'],
    [['own', 'provisional', 'revised'], 'revised'],
    [['own', 'provisional'], 'provisional'],
    [['own'], 'own'],
  ] as const)('of %j for a value without a release: %s', (there, taken) => {
    const worth = { final: 1, revised: 2, provisional: 3, own: 4 }
    const framework = withFigures(...there.map((release) => national({ release, value: worth[release] })))
    expect(indicatorIn(outcomeFor(framework, { values: { reading: 60 } }), 'reading').national).toBe(worth[taken])
  })
})

describe('a value with its own year', () => {
  test('is compared with the national figure of that year, and the answer says which', () => {
    const framework = withFigures(national(), national({ year: '2016/17', value: 61 }))
    const outcome = outcomeFor(framework, { values: { reading: { value: 60, year: '2016/17', asOf: '2017-12-14' } } })
    expect(indicatorIn(outcome, 'reading')).toMatchObject({ value: 60, year: '2016/17', national: 61, gap: -1 })
    expect(outcome.flags).toEqual([])
  })

  test('may be an absence, which keeps its reason', () => {
    const outcome = outcomeFor(withFigures(national()), { values: { reading: { value: { absent: 'suppressed' }, year: '2016/17' } } })
    expect(indicatorIn(outcome, 'reading')).toMatchObject({ value: { absent: 'suppressed' }, year: '2016/17' })
    expect(outcome.notConsidered).toEqual(['reading'])
  })
})

test('an open absence has a national figure, and no gap or stage yet', () => {
  const found = indicatorIn(outcomeFor(withFigures(national({ indicator: 'absence', value: 4.2 }))), 'absence')
  expect(found).toEqual({ id: 'absence', value: { absent: 'missing' }, national: 4.2 })
})
