import { describe, expect, test } from 'vitest'
import type { Framework, IndicatorValue } from '../../server/schema/types.generated.ts'
import { indicatorIn, outcomeFor, ruledBy } from './a-case.ts'
import { anIndicator } from './small-framework.ts'

const gettingBetter = (better: 'higher' | 'lower'): Framework =>
  ruledBy(
    { fact: 'reading.change', operator: 'greaterThan', value: 0 },
    { indicators: [anIndicator({ id: 'reading', better, whenAbsent: 'open' })], thresholds: [] },
  )

const since = (framework: Framework, now: IndicatorValue, before: IndicatorValue) =>
  outcomeFor(framework, { values: { reading: now }, previous: { year: '2016/17', values: { reading: before } } })

describe('the change since the previous return', () => {
  test('is positive where it got better, whichever way the indicator runs', () => {
    expect(indicatorIn(since(gettingBetter('higher'), 44, 43), 'reading').change).toBe(1)
    expect(indicatorIn(since(gettingBetter('lower'), 44, 43), 'reading').change).toBe(-1)
    expect(since(gettingBetter('lower'), 42, 43).classification.stage).toBe('sustain')
  })

  test('does not exist without a previous return, nor where the value before is absent', () => {
    expect(indicatorIn(outcomeFor(gettingBetter('higher'), { values: { reading: 44 } }), 'reading')).not.toHaveProperty('change')
    expect(indicatorIn(since(gettingBetter('higher'), 44, { absent: 'missing' }), 'reading')).not.toHaveProperty('change')
  })

  test('previous values are never open: what was missing then leaves nothing unsettled', () => {
    expect(since(gettingBetter('higher'), 44, { absent: 'missing' }).classification).toMatchObject({ stage: 'improve', settled: true })
  })

  test('of an open value may be anything its range allows', () => {
    const missing = { absent: 'missing' } as const
    expect(since(gettingBetter('higher'), missing, 43).classification).toMatchObject({ settled: false, possible: ['improve', 'sustain'] })
    expect(since(gettingBetter('higher'), missing, 100).classification).toMatchObject({ settled: true, possible: ['improve'] })
  })

  test('is rounded once: 0.3 after 0.1 is a change of 0.2', () => {
    const framework = ruledBy(
      { fact: 'reading.change', operator: 'equal', value: 0.2 },
      { indicators: [anIndicator({ id: 'reading', decimals: 1 })], thresholds: [] },
    )
    expect(since(framework, 0.3, 0.1).classification.stage).toBe('sustain')
  })
})

describe('the stage of last year', () => {
  const wasRepair = ruledBy({ fact: 'previous.stage', operator: 'equal', value: 'repair' })

  test('is the one given, whatever the values of last year would give', () => {
    const outcome = outcomeFor(wasRepair, { previous: { stage: 'repair', values: { reading: 99, maths: 99 } } })
    expect(outcome.classification.stage).toBe('sustain')
  })

  test('does not exist where none is given, and nothing on it holds', () => {
    const not = ruledBy({ not: { fact: 'previous.stage', operator: 'equal', value: 'repair' } })
    expect(outcomeFor(not).classification).toMatchObject({ stage: 'improve', settled: true })
  })

  test.each([
    ['stabilise', ['moved-two-stages']],
    ['repair', []],
    ['improve', []],
    ['sustain', []],
  ])('%s before Improve has the flags %j', (stage, flags) => {
    const always = ruledBy({ fact: 'stages.sustain', operator: 'greaterThan', value: 9 })
    expect(outcomeFor(always, { previous: { stage } }).flags.map(({ code }) => code)).toEqual(flags)
  })

  test('a fall of two stages is flagged too, in the words of both', () => {
    const falls = ruledBy({ fact: 'reading', operator: 'lessThan', value: 50 })
    const [weak] = falls.classification.rules
    const framework = { ...falls, classification: { ...falls.classification, rules: [{ ...weak!, stage: 'repair' }] } }
    const [flag] = outcomeFor(framework, { values: { reading: 40 }, previous: { stage: 'sustain' } }).flags
    expect(flag).toMatchObject({ code: 'moved-two-stages' })
    expect(flag!.message).toMatch(/Sustain.*Repair/)
  })
})
