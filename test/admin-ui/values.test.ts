import { describe, expect, test } from 'vitest'
import { previousOf } from '../../admin-ui/src/lib/previous-return.ts'
import { plainOf, withPlain } from '../../admin-ui/src/values/edited-value.ts'
import { numberFromText } from '../../server/domain/words/number-from-text.ts'

describe('a number as people type it', () => {
  test.each([
    ['43', 43],
    [' 6.1 ', 6.1],
    ['-6.1', -6.1],
    ['−6.1', -6.1],
    ['–6,1', -6.1],
    ['12 %', 12],
    ['.5', 0.5],
    ['0', 0],
  ])('%s is %d', (text, number) => expect(numberFromText(text, { decimalComma: true, percent: true })).toBe(number))

  test.each(['', ' ', 'abc', '1.2.3', '12 points', '1,234,567', '--3', 'Infinity', '1e3'])('%j is none', (text) =>
    expect(numberFromText(text, { decimalComma: true, percent: true })).toBeUndefined(),
  )
})

describe('an edited value', () => {
  test('keeps the year and release a value has of its own', () => {
    const values = { absence: { value: 8.1, year: '2022/23', release: 'revised' as const } }
    expect(withPlain(values, 'absence', 7.9)).toEqual({ absence: { value: 7.9, year: '2022/23', release: 'revised' } })
  })

  test('is taken away by undefined, and others stay', () => {
    expect(withPlain({ one: 1, two: { absent: 'suppressed' } }, 'one', undefined)).toEqual({ two: { absent: 'suppressed' } })
  })

  test('zero is a value', () => {
    expect(withPlain({}, 'one', 0)).toEqual({ one: 0 })
    expect(plainOf(0)).toBe(0)
  })

  test('nothing stored is not an absence', () => {
    expect(plainOf(undefined)).toBeUndefined()
    expect(plainOf({ absent: 'not-yet' })).toEqual({ absent: 'not-yet' })
  })
})

describe('the year before', () => {
  const receipt = (number: number, stage: string, source: 'computed' | 'moderated') =>
    ({ number, stage, source, year: '2016/17' }) as Parameters<typeof previousOf>[2][number]

  test('has the stage of the latest decision, never a computed one', () => {
    const receipts = [receipt(1, 'repair', 'moderated'), receipt(3, 'sustain', 'computed'), receipt(2, 'improve', 'moderated')]
    expect(previousOf('2016/17', [], receipts)).toEqual({ year: '2016/17', stage: 'improve' })
  })

  test('is nothing where nothing is known of it', () => {
    expect(previousOf('2015/16', [], [receipt(1, 'repair', 'moderated')])).toBeUndefined()
  })
})
