import { describe, expect, test } from 'vitest'
import { isAcademicYear, monthsBetween, yearAfter } from '../../server/domain/academic-year.ts'
import { outcomeFor, ruledBy } from './a-case.ts'

const joined = (joinedOn: string | undefined) => ({ academy: { id: '1', phase: 'primary' as const, ...(joinedOn === undefined ? {} : { joinedOn }) } })
const isNew = ruledBy({ fact: 'academy.new-joiner', operator: 'equal', value: true })
const isNotNew = ruledBy({ fact: 'academy.new-joiner', operator: 'equal', value: false })

describe('a new joiner, of a framework that says 12 months', () => {
  test.each([
    ['2017-09-02', true],
    ['2017-09-01', false],
    ['2018-09-01', true],
    ['2018-10-01', true],
  ])('joined on %s, asked on 2018-09-01: %s', (day, expected) => {
    expect(outcomeFor(isNew, joined(day)).classification.stage).toBe(expected ? 'sustain' : 'improve')
    expect(outcomeFor(isNotNew, joined(day)).classification.stage).toBe(expected ? 'improve' : 'sustain')
  })

  test('without a day neither holds: it is not known', () => {
    expect(outcomeFor(isNew, joined(undefined)).classification).toMatchObject({ stage: 'improve', settled: true })
    expect(outcomeFor(isNotNew, joined(undefined)).classification).toMatchObject({ stage: 'improve', settled: true })
  })

  test('who joins later is one even where the framework says 0 months', () => {
    const { classification } = outcomeFor({ ...isNew, newJoinerMonths: 0 }, joined('2018-10-01'))
    expect(classification.stage).toBe('sustain')
    expect(outcomeFor({ ...isNew, newJoinerMonths: 0 }, joined('2018-09-01')).classification.stage).toBe('improve')
  })
})

describe('months in the trust', () => {
  const atLeast = (value: number) => ruledBy({ fact: 'academy.months-in-trust', operator: 'greaterThanInclusive', value })

  test('are whole months: a day short of the twelfth is eleven', () => {
    expect(outcomeFor(atLeast(12), joined('2017-09-01')).classification.stage).toBe('sustain')
    expect(outcomeFor(atLeast(12), joined('2017-09-02')).classification.stage).toBe('improve')
    expect(outcomeFor(atLeast(11), joined('2017-09-02')).classification.stage).toBe('sustain')
  })

  test('are 0 before the day, and do not exist without one', () => {
    const none = ruledBy({ fact: 'academy.months-in-trust', operator: 'equal', value: 0 })
    expect(outcomeFor(none, joined('2019-01-01')).classification.stage).toBe('sustain')
    expect(outcomeFor(none, joined(undefined)).classification.stage).toBe('improve')
  })

  test.each([
    ['2018-01-31', '2018-02-28', 0],
    ['2018-01-31', '2018-03-31', 2],
    ['2017-12-15', '2018-01-15', 1],
    ['2018-09-01', '2018-01-01', 0],
  ])('from %s to %s: %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})

test('an academic year is one whose halves follow', () => {
  expect(['2017/18', '1999/00', '2009/10'].map(isAcademicYear)).toEqual([true, true, true])
  expect(['2017/19', '2017-18', '2017/2018', '17/18', ''].map(isAcademicYear)).toEqual([false, false, false, false, false])
  expect([yearAfter('1998/99'), yearAfter('2017/18', 2)]).toEqual(['1999/00', '2019/20'])
})
