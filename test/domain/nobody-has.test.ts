import { describe, expect, test } from 'vitest'
import type { Benchmark } from '../../server/schema/types.generated.ts'
import { indicatorIn, outcomeFor } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const notPublished: Benchmark = { indicator: 'reading', year: '2017/18', absent: 'not-published' }
const needing = (change: Parameters<typeof aFramework>[0]) =>
  aFramework({ indicators: [anIndicator({ id: 'reading', whenAbsent: 'open' }), anIndicator({ id: 'maths' })], ...change })

describe('a figure that nobody publishes that year', () => {
  const framework = needing({ benchmarks: [{ indicator: 'reading', year: '2016/17', value: 60 }, notPublished] })

  test('is not published where it is missing or still to come, so the outcome is settled', () => {
    for (const absent of ['missing', 'not-yet'] as const) {
      const outcome = outcomeFor(framework, { values: { maths: 70, reading: { absent } } })
      expect(indicatorIn(outcome, 'reading').value).toEqual({ absent: 'not-published' })
      expect(outcome.classification).toMatchObject({ stage: 'improve', settled: true })
      expect(outcome.settledBy).toEqual([])
    }
  })

  test('stays suppressed where the school was told so', () => {
    const outcome = outcomeFor(framework, { values: { maths: 70, reading: { absent: 'suppressed' } } })
    expect(outcome.classification.settled).toBe(false)
    expect(outcome.settledBy).toEqual(['reading'])
  })

  test('is open in every other year, also where an earlier year has no figure', () => {
    expect(outcomeFor(framework, { year: '2016/17', values: { maths: 70 } }).settledBy).toEqual(['reading'])
    expect(outcomeFor(framework, { year: '2018/19', values: { maths: 70 } }).settledBy).toEqual(['reading'])
  })

  test('is open for a phase that the entry is not of', () => {
    const ofSecondaries = needing({ benchmarks: [{ ...notPublished, phase: 'secondary' }] })
    expect(outcomeFor(ofSecondaries, { values: { maths: 70 } }).settledBy).toEqual(['reading'])
  })

  test('counts when it is given all the same', () => {
    expect(outcomeFor(framework, { values: { maths: 70, reading: 30 } }).classification.stage).toBe('stabilise')
  })
})

describe('a figure of ages that the academy does not teach', () => {
  const framework = needing({ indicators: [anIndicator({ id: 'reading', whenAbsent: 'open', ages: [10, 11] }), anIndicator({ id: 'maths' })] })
  const academy = (ages?: number[][]) => ({ id: '140372', phase: 'primary' as const, ...(ages ? { ages } : {}) })
  const values = { maths: 70 }

  test('is not applicable', () => {
    const outcome = outcomeFor(framework, { academy: academy([[4, 7]]), values })
    expect(indicatorIn(outcome, 'reading').value).toEqual({ absent: 'not-applicable' })
    expect(outcome.classification.settled).toBe(true)
  })

  test.each([
    [[[7, 11]]],
    [
      [
        [4, 7],
        [10, 11],
      ],
    ],
    [undefined],
  ])('is open where they are taught, or nobody says (%j)', (ages) => {
    expect(outcomeFor(framework, { academy: academy(ages), values }).settledBy).toEqual(['reading'])
  })

  test('counts when it is given all the same', () => {
    expect(outcomeFor(framework, { academy: academy([[4, 7]]), values: { ...values, reading: 30 } }).classification.stage).toBe('stabilise')
  })

  test('ages that run backwards are refused', () => {
    expect(() => needing({ indicators: [anIndicator({ id: 'reading', ages: [11, 10] }), anIndicator({ id: 'maths' })] })).toThrow('/indicators/0/ages/1')
  })
})
