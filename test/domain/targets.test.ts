import { expect, test } from 'vitest'
import type { Framework, Indicator, Target } from '../../server/schema/types.generated.ts'
import { outcomeFor } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

/** A quarter of the gap to a national figure of 64 in 2017/18, a year ahead. */
function aiming(target: Partial<Target> = {}, indicator: Partial<Indicator> = {}): Framework {
  return aFramework({
    indicators: [anIndicator({ id: 'reading', phases: ['primary', 'secondary'], ...indicator })],
    thresholds: [],
    benchmarks: [{ indicator: 'reading', year: '2017/18', value: 64 }],
    targets: { method: { closeGap: 0.25, horizonYears: 1 }, items: [{ indicator: 'reading', ...target }] },
  })
}

const targetFrom = (framework: Framework, reading: number) => outcomeFor(framework, { values: { reading } }).targets[0]

test('below national the target closes the share of the gap, rounded to the decimals of the indicator', () => {
  expect(targetFrom(aiming(), 43)).toEqual({ indicator: 'reading', from: 43, target: 48, national: 64, for: '2018/19' })
})

test('near national it is the least gain', () => {
  expect(targetFrom(aiming({ minimumGain: 3 }), 62)).toMatchObject({ target: 65 })
})

test('level with or above national it is the stretch', () => {
  expect(targetFrom(aiming({ minimumGain: 3, stretch: 1 }), 64)).toMatchObject({ target: 65 })
  expect(targetFrom(aiming(), 70)).toMatchObject({ target: 70 })
})

test('it stays in the range', () => {
  expect(targetFrom(aiming({ stretch: 5 }), 98)).toMatchObject({ target: 100 })
})

test('where lower is better it goes down', () => {
  expect(targetFrom(aiming({}, { better: 'lower' }), 84)).toMatchObject({ target: 79 })
})

test('halves are rounded away from zero: 45 and a quarter of 19 is 49.75, of one decimal 49.8', () => {
  expect(targetFrom(aiming({}, { decimals: 1 }), 45)).toMatchObject({ target: 49.8 })
})

test('there is none without a value, without a national figure, or for another phase', () => {
  expect(outcomeFor(aiming()).targets).toEqual([])
  expect(outcomeFor({ ...aiming(), benchmarks: [] }, { values: { reading: 43 } }).targets).toEqual([])
  expect(targetFrom(aiming({ phases: ['secondary'] }), 43)).toBeUndefined()
})

test('it is for the years ahead of the year of the value', () => {
  const framework = aiming()
  const later: Framework = { ...framework, targets: { ...framework.targets, method: { closeGap: 0.5, horizonYears: 3 } } }
  expect(targetFrom(later, 44)).toMatchObject({ target: 54, for: '2020/21' })
})

test('a second horizon takes the same step once for each year of it', () => {
  const framework = aiming({ minimumGain: 1 })
  const both: Framework = { ...framework, targets: { ...framework.targets, method: { ...framework.targets.method, mediumTermYears: 3 } } }
  // 44 of 64: 20 behind, then 15, then 11.25, then 8.4.
  expect(targetFrom(both, 44)).toEqual({ indicator: 'reading', from: 44, target: 49, national: 64, for: '2018/19', mediumTerm: { target: 56, for: '2020/21' } })
})

test('none is set for a year in which the measure is not published', () => {
  const framework = aiming()
  const unpublished: Framework = {
    ...framework,
    benchmarks: [...framework.benchmarks, { indicator: 'reading', year: '2018/19', absent: 'not-published' }],
    targets: { ...framework.targets, method: { ...framework.targets.method, mediumTermYears: 2 } },
  }
  expect(targetFrom({ ...unpublished, targets: framework.targets }, 44)).toBeUndefined()
  expect(targetFrom(unpublished, 44)).toMatchObject({ target: 53, for: '2019/20' })
})

test('what has cuts of its own has a ceiling where the strongest stage begins: above it the target is to hold', () => {
  const cuts = [
    { stage: 'repair', from: 40 },
    { stage: 'improve', from: 60 },
    { stage: 'sustain', from: 70 },
  ]
  const framework: Framework = { ...aiming({ stretch: 4 }), thresholds: [{ id: 'reading', indicator: 'reading', compare: 'value', cuts }] }
  expect([65, 68, 70, 80].map((value) => targetFrom(framework, value)?.target)).toEqual([69, 70, 70, 80])
})
