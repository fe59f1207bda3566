import { describe, expect, test } from 'vitest'
import type { Framework, Indicator, Threshold } from '../../server/schema/types.generated.ts'
import { indicatorIn, outcomeFor } from './a-case.ts'
import { aFramework, anIndicator, aThreshold } from './small-framework.ts'

function measuredBy(indicator: Partial<Indicator>, ...thresholds: Partial<Threshold>[]): Framework {
  return aFramework({
    indicators: [anIndicator({ id: 'reading', ...indicator })],
    thresholds: thresholds.map((each) => aThreshold({ indicator: 'reading', ...each })),
  })
}

const stageAt = (framework: Framework, value: number | string | boolean) => indicatorIn(outcomeFor(framework, { values: { reading: value } }), 'reading').stage

describe('the cut itself belongs to the better side', () => {
  test.each([
    [39, 'stabilise'],
    [40, 'repair'],
    [59, 'repair'],
    [60, 'improve'],
    [80, 'sustain'],
    [100, 'sustain'],
  ])('where higher is better: %d is %s', (value, stage) => {
    expect(stageAt(measuredBy({}, {}), value)).toBe(stage)
  })

  test.each([
    [30.1, 'stabilise'],
    [30, 'repair'],
    [20, 'improve'],
    [10.1, 'improve'],
    [10, 'sustain'],
    [0, 'sustain'],
  ])('where lower is better the cuts run downwards: %d is %s', (value, stage) => {
    const cuts = [
      { stage: 'repair', from: 30 },
      { stage: 'improve', from: 20 },
      { stage: 'sustain', from: 10 },
    ]
    expect(stageAt(measuredBy({ better: 'lower', decimals: 1 }, { cuts }), value)).toBe(stage)
  })
})

test('with the gap to national the cuts run upwards even where lower is better', () => {
  const framework = aFramework({
    indicators: [anIndicator({ id: 'reading', better: 'lower' })],
    thresholds: [
      aThreshold({
        indicator: 'reading',
        compare: 'national-gap',
        cuts: [
          { stage: 'repair', from: -8 },
          { stage: 'improve', from: -4 },
          { stage: 'sustain', from: 2 },
        ],
      }),
    ],
    benchmarks: [{ indicator: 'reading', year: '2017/18', value: 20 }],
  })
  expect([29, 28, 24, 19, 18].map((value) => stageAt(framework, value))).toEqual(['stabilise', 'repair', 'improve', 'improve', 'sustain'])
})

test('equal neighbours leave the stage between them empty', () => {
  const cuts = [
    { stage: 'repair', from: 40 },
    { stage: 'improve', from: 60 },
    { stage: 'sustain', from: 60 },
  ]
  const framework = measuredBy({}, { cuts })
  expect([39, 40, 59, 60].map((value) => stageAt(framework, value))).toEqual(['stabilise', 'repair', 'repair', 'sustain'])
})

test('a stage without a cut is left out, and the weakest takes all below the first', () => {
  const framework = measuredBy({}, { cuts: [{ stage: 'improve', from: 60 }] })
  expect([0, 59, 60, 100].map((value) => stageAt(framework, value))).toEqual(['stabilise', 'stabilise', 'improve', 'improve'])
})

test('a threshold of some phases puts only their academies into a stage', () => {
  const framework = measuredBy({ phases: ['primary', 'secondary'] }, { id: 'primary', phases: ['primary'], cuts: [{ stage: 'repair', from: 50 }] })
  expect(stageAt(framework, 60)).toBe('repair')
  const secondary = outcomeFor(framework, { academy: { id: '1', phase: 'secondary' }, values: { reading: 60 } })
  expect(indicatorIn(secondary, 'reading')).toEqual({ id: 'reading', value: 60 })
})

test('categories and booleans have the stage that is written beside them', () => {
  const category: Indicator = {
    id: 'reading',
    title: 'Ofsted',
    domain: 'outcomes',
    phases: ['primary'],
    type: 'category',
    whenAbsent: 'open',
    categories: [
      { id: 'bad', title: 'Bad' },
      { id: 'good', title: 'Good' },
    ],
  }
  const { cuts: _, ...plain } = aThreshold({ indicator: 'reading' })
  const byCategory = aFramework({ indicators: [category], thresholds: [{ ...plain, categories: { bad: 'repair', good: 'sustain' } }] })
  expect(['bad', 'good'].map((value) => stageAt(byCategory, value))).toEqual(['repair', 'sustain'])
  const { categories: __, ...yes } = category
  const byTruth = aFramework({ indicators: [{ ...yes, type: 'boolean' }], thresholds: [{ ...plain, categories: { true: 'improve', false: 'stabilise' } }] })
  expect([true, false].map((value) => stageAt(byTruth, value))).toEqual(['improve', 'stabilise'])
})

describe('next', () => {
  test('is the better stage, the value where it starts and how far that is in the unit', () => {
    const outcome = outcomeFor(measuredBy({}, {}), { values: { reading: 43 } })
    expect(indicatorIn(outcome, 'reading').next).toEqual({ stage: 'improve', at: 60, distance: 17 })
  })

  test('of the gap is said as a value: 44 from 43 where national is 64 and Repair starts 20 below', () => {
    const framework = aFramework({
      indicators: [anIndicator({ id: 'reading' })],
      thresholds: [aThreshold({ indicator: 'reading', compare: 'national-gap', cuts: [{ stage: 'repair', from: -20 }] })],
      benchmarks: [{ indicator: 'reading', year: '2017/18', value: 64 }],
    })
    expect(indicatorIn(outcomeFor(framework, { values: { reading: 43 } }), 'reading').next).toEqual({ stage: 'repair', at: 44, distance: 1 })
  })

  test('of the gap is on the grid of decimals, on the better side', () => {
    const framework = aFramework({
      indicators: [anIndicator({ id: 'reading', better: 'lower', decimals: 0 })],
      thresholds: [aThreshold({ indicator: 'reading', compare: 'national-gap', cuts: [{ stage: 'repair', from: 0.5 }] })],
      benchmarks: [{ indicator: 'reading', year: '2017/18', value: 20.2 }],
    })
    expect(indicatorIn(outcomeFor(framework, { values: { reading: 25 } }), 'reading').next).toEqual({ stage: 'repair', at: 19, distance: 6 })
  })

  test('skips a stage that is empty', () => {
    const cuts = [
      { stage: 'repair', from: 40 },
      { stage: 'improve', from: 60 },
      { stage: 'sustain', from: 60 },
    ]
    expect(indicatorIn(outcomeFor(measuredBy({}, { cuts }), { values: { reading: 50 } }), 'reading').next).toEqual({ stage: 'sustain', at: 60, distance: 10 })
  })

  test('is left out in the best stage, and where the cut is out of range', () => {
    expect(indicatorIn(outcomeFor(measuredBy({}, {}), { values: { reading: 90 } }), 'reading')).not.toHaveProperty('next')
    const beyond = measuredBy({}, { cuts: [{ stage: 'repair', from: 120 }] })
    expect(indicatorIn(outcomeFor(beyond, { values: { reading: 90 } }), 'reading')).not.toHaveProperty('next')
  })

  test('of a category counts steps of rank', () => {
    const categories = ['bad', 'poor', 'fair', 'good'].map((id) => ({ id, title: id }))
    const framework = aFramework({
      indicators: [{ id: 'reading', title: 'Ofsted', domain: 'outcomes', phases: ['primary'], type: 'category', whenAbsent: 'open', categories }],
      thresholds: [{ id: 'reading', indicator: 'reading', compare: 'value', categories: { bad: 'repair', poor: 'repair', fair: 'sustain', good: 'sustain' } }],
    })
    expect(indicatorIn(outcomeFor(framework, { values: { reading: 'bad' } }), 'reading').next).toEqual({ stage: 'sustain', at: 'fair', distance: 2 })
  })
})
