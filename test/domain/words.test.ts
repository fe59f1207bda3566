import { describe, expect, test } from 'vitest'
import { factsOfFramework } from '../../server/domain/facts.ts'
import { comparisonInWords } from '../../server/domain/words/comparison.ts'
import { conditionInWords } from '../../server/domain/words/condition.ts'
import { namesOf } from '../../server/domain/words/names.ts'
import { amountInWords, countInWords, differenceInWords, listInWords, numberInWords, signedInWords } from '../../server/domain/words/numbers.ts'
import type { Comparison, Condition, Indicator } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const plain = { domain: 'outcomes', phases: ['primary'], whenAbsent: 'open' } as const
const ofsted: Indicator = {
  id: 'ofsted',
  title: 'Ofsted',
  type: 'category',
  categories: [
    { id: 'inadequate', title: 'Inadequate' },
    { id: 'good', title: 'Good' },
  ],
  domain: 'outcomes',
  phases: ['primary'],
  whenAbsent: 'open',
}
const framework = aFramework({
  indicators: [
    anIndicator({ id: 'reading', title: 'Reading' }),
    anIndicator({ id: 'progress', title: 'Progress', unit: 'points' }),
    ofsted,
    { id: 'audit', title: 'Audit passed', type: 'boolean', ...plain, phases: ['primary'] },
  ],
  thresholds: [],
})
const facts = factsOfFramework(framework)
const names = namesOf(framework)

const said = (fact: string, operator: Comparison['operator'], value: Comparison['value']) => comparisonInWords({ fact, operator, value }, facts, names)

describe('a comparison in words', () => {
  test.each([
    ['lessThan', 60, 'Reading is less than 60%'],
    ['lessThanInclusive', 60, 'Reading is at most 60%'],
    ['greaterThan', 60, 'Reading is more than 60%'],
    ['greaterThanInclusive', 60, 'Reading is at least 60%'],
    ['equal', 60, 'Reading is 60%'],
    ['notEqual', 60, 'Reading is not 60%'],
    ['in', [60, 65], 'Reading is 60% or 65%'],
    ['notIn', [60, 65], 'Reading is not 60% nor 65%'],
  ] as const)('of a value, %s %j', (operator, value, words) => {
    expect(said('reading', operator, value as Comparison['value'])).toBe(words)
  })

  test.each([
    ['lessThan', -8, 'Reading is more than 8 points worse than national'],
    ['lessThanInclusive', -8, 'Reading is at least 8 points worse than national'],
    ['greaterThan', -8, 'Reading is less than 8 points worse than national, or better'],
    ['greaterThanInclusive', -8, 'Reading is at most 8 points worse than national, or better'],
    ['lessThan', 5, 'Reading is less than 5 points better than national, or worse'],
    ['greaterThanInclusive', 5, 'Reading is at least 5 points better than national'],
    ['lessThan', 0, 'Reading is worse than national'],
    ['lessThanInclusive', 0, 'Reading is no better than national'],
    ['greaterThan', 0, 'Reading is better than national'],
    ['greaterThanInclusive', 0, 'Reading is at least as good as national'],
    ['equal', 0, 'Reading is the same as national'],
    ['notEqual', 0, 'Reading is not the same as national'],
    ['in', [-1, 1], 'Reading is 1 point worse than national or 1 point better than national'],
  ] as const)('of a gap, %s %j', (operator, value, words) => {
    expect(said('reading.gap', operator, value as Comparison['value'])).toBe(words)
  })

  test.each([
    ['lessThan', 0, 'Progress has got worse since last year'],
    ['greaterThanInclusive', 0, 'Progress has not got worse since last year'],
    ['equal', 0, 'Progress has not changed since last year'],
    ['lessThan', -1, 'Progress is more than 1 point worse than last year'],
    ['greaterThan', 2, 'Progress is more than 2 points better than last year'],
  ] as const)('of a change, %s %j', (operator, value, words) => {
    expect(said('progress.change', operator, value)).toBe(words)
  })

  test.each([
    ['stages.repair', 'greaterThanInclusive', 2, 'at least 2 indicators are in Repair'],
    ['stages.repair', 'greaterThanInclusive', 1, 'at least 1 indicator is in Repair'],
    ['stages.repair', 'greaterThan', 0, 'at least 1 indicator is in Repair'],
    ['stages.repair', 'lessThan', 2, 'at most 1 indicator is in Repair'],
    ['stages.repair', 'lessThanInclusive', 2, 'at most 2 indicators are in Repair'],
    ['stages.repair', 'lessThan', 1, 'no indicators are in Repair'],
    ['stages.repair', 'equal', 0, 'no indicators are in Repair'],
    ['stages.repair', 'notEqual', 1, 'not exactly 1 indicator is in Repair'],
    ['stages.repair.outcomes', 'equal', 2, 'exactly 2 indicators of Outcomes are in Repair'],
    ['evidence.present', 'lessThan', 2, 'at most 1 indicator has a figure'],
    ['evidence.present', 'greaterThanInclusive', 3, 'at least 3 indicators have a figure'],
    ['academy.months-in-trust', 'lessThan', 12, 'the academy has been in the trust for at most 11 months'],
  ] as const)('of a count: %s %s %d', (fact, operator, value, words) => {
    expect(said(fact, operator, value)).toBe(words)
  })

  test.each([
    ['ofsted', 'equal', 'good', 'Ofsted is Good'],
    ['ofsted', 'notEqual', 'good', 'Ofsted is not Good'],
    ['ofsted', 'in', ['inadequate', 'good'], 'Ofsted is Inadequate or Good'],
    ['ofsted', 'notIn', ['inadequate', 'good'], 'Ofsted is not Inadequate nor Good'],
    ['audit', 'equal', true, 'Audit passed is yes'],
    ['audit', 'notEqual', true, 'Audit passed is no'],
    ['reading.stage', 'in', ['repair', 'improve'], 'Reading is in Repair or Improve'],
    ['reading.stage', 'notEqual', 'repair', 'Reading is not in Repair'],
    ['stages.worst', 'equal', 'repair', 'the weakest indicator is in Repair'],
    ['academy.phase', 'notIn', ['special', 'sixteen-plus'], 'the academy is not special nor 16 to 19'],
    ['academy.new-joiner', 'equal', true, 'the academy is new to the trust'],
    ['academy.new-joiner', 'equal', false, 'the academy is not new to the trust'],
    ['previous.stage', 'equal', 'repair', "last year's stage was Repair"],
    ['classification.stage', 'equal', 'repair', 'the academy is classified as Repair'],
    ['classification.made', 'equal', false, 'the academy has no classification yet'],
    ['classification.settled', 'notEqual', true, 'the classification is not settled'],
  ] as const)('of %s, %s %j', (fact, operator, value, words) => {
    expect(said(fact, operator, value as Comparison['value'])).toBe(words)
  })

  test.each([
    ['reading', 'lessThan', 'progress', 'Reading is less than Progress'],
    ['reading.gap', 'equal', 'progress.gap', 'Reading compared with national is the same as Progress compared with national'],
    ['reading.stage', 'notEqual', 'previous.stage', "the stage of Reading is not the same as last year's stage"],
    ['stages.repair', 'greaterThan', 'stages.improve', 'the number of indicators in Repair is more than the number of indicators in Improve'],
  ] as const)('of two facts: %s %s %s', (fact, operator, other, words) => {
    expect(said(fact, operator, { fact: other })).toBe(words)
  })
})

describe('a condition in words', () => {
  const low: Condition = { fact: 'reading', operator: 'lessThan', value: 40 }
  const bad: Condition = { fact: 'ofsted', operator: 'equal', value: 'inadequate' }
  const joined: Condition = { fact: 'academy.new-joiner', operator: 'equal', value: true }

  test.each<[Condition | undefined, string]>([
    [undefined, 'always'],
    [{ all: [low, bad] }, 'Reading is less than 40% and Ofsted is Inadequate'],
    [{ any: [low, bad] }, 'Reading is less than 40% or Ofsted is Inadequate'],
    [{ not: low }, 'Reading is at least 40%'],
    [{ not: { any: [low, bad] } }, 'Reading is at least 40% and Ofsted is not Inadequate'],
    [{ all: [joined, { any: [low, bad] }] }, 'the academy is new to the trust and (Reading is less than 40% or Ofsted is Inadequate)'],
    [{ all: [{ all: [low] }] }, 'Reading is less than 40%'],
  ])('%j', (when, words) => {
    expect(conditionInWords(when, facts, names)).toBe(words)
  })
})

describe('numbers in words', () => {
  test('have a true minus sign and all their digits', () => {
    expect([numberInWords(-6.1), numberInWords(0.333333), signedInWords(2), signedInWords(-3), signedInWords(0)]).toEqual(['−6.1', '0.333333', '+2', '−3', '0'])
  })

  test('have their unit, in the singular for one', () => {
    const amounts = [amountInWords(43, { unit: '%' }), amountInWords(1, { unit: 'points' }), amountInWords(2, { unit: 'days' }), amountInWords(4, {})]
    expect(amounts).toEqual(['43%', '1 point', '2 days', '4'])
    expect([differenceInWords(-21, { unit: '%' }), differenceInWords(-1, { unit: 'days' })]).toEqual(['21 points', '1 day'])
  })

  test('lists and counts read as sentences do', () => {
    expect([listInWords([]), listInWords(['a']), listInWords(['a', 'b', 'c']), listInWords(['a', 'b'], 'or')]).toEqual(['', 'a', 'a, b and c', 'a or b'])
    expect([countInWords(1, 'academy', 'academies'), countInWords(3, 'academy', 'academies'), countInWords(0, 'figure')]).toEqual([
      '1 academy',
      '3 academies',
      '0 figures',
    ])
  })
})

const inWords = (when: Condition) => conditionInWords(when, facts, names)

describe('nothing in any stage', () => {
  const none = (domain = '') =>
    ['stabilise', 'repair', 'improve', 'sustain'].map((stage) => ({ fact: `stages.${stage}${domain}`, operator: 'equal' as const, value: 0 }))

  test('is said once, of the whole or of a domain', () => {
    expect(inWords({ all: none() })).toBe('no indicator has a stage')
    expect(inWords({ all: none('.outcomes') })).toBe('no indicator of Outcomes has a stage')
  })

  test('stands beside what else is asked', () => {
    expect(inWords({ all: [...none('.outcomes'), { fact: 'academy.phase', operator: 'equal', value: 'primary' }] })).toBe(
      'no indicator of Outcomes has a stage and the academy is primary',
    )
  })

  test('is not said where one stage is not asked about, or any of them would do', () => {
    expect(inWords({ all: none().slice(1) })).toContain('no indicators are in Sustain')
    expect(inWords({ any: none() })).toContain('no indicators are in Stabilise or')
  })
})
