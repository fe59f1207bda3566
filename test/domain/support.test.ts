import { describe, expect, test } from 'vitest'
import type { Condition, Framework } from '../../server/schema/types.generated.ts'
import { outcomeFor } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

function offering(when: Condition | undefined, open = false): Framework {
  const { support, indicators } = aFramework()
  return aFramework({
    indicators: [...indicators, anIndicator({ id: 'absence', title: 'Absence', better: 'lower', whenAbsent: open ? 'open' : 'leave-out' })],
    support: { ...support, offers: [{ id: 'mentor', tier: 'enhanced', title: 'A mentor', modality: 'may', capacityDays: 3, ...(when ? { when } : {}) }] },
  })
}

const strong = { reading: 90, maths: 90 }
const highAbsence: Condition = { fact: 'absence', operator: 'greaterThanInclusive', value: 20 }

describe('what is given', () => {
  test('without a condition is given always, and says so', () => {
    expect(outcomeFor(offering(undefined), { values: strong }).support).toEqual([
      { id: 'mentor', tier: 'enhanced', title: 'A mentor', modality: 'may', capacityDays: 3, because: 'always' },
    ])
  })

  test('says the value, the unit and the constant of the comparison that gave it', () => {
    const [mentor] = outcomeFor(offering(highAbsence), { values: { ...strong, absence: 22.6 } }).support
    expect(mentor!.because).toBe('Absence is 22.6%, at least 20%')
  })

  test('says each holding member of an any, and every member of an all', () => {
    const when: Condition = {
      all: [{ any: [highAbsence, { fact: 'reading', operator: 'lessThan', value: 50 }] }, { not: { fact: 'maths', operator: 'lessThan', value: 60 } }],
    }
    const [mentor] = outcomeFor(offering(when), { values: { ...strong, absence: 22.6 } }).support
    expect(mentor!.because).toMatch(/Absence is 22\.6%, at least 20%.*maths is 90%, at least 60%/)
    expect(mentor!.because).not.toContain('reading')
  })
})

describe('what is not given', () => {
  const withheld = (framework: Framework, values: Record<string, number>) => outcomeFor(framework, { values }, { include: ['not-given'] }).notGiven!

  test('says the comparison that failed, with what was found', () => {
    expect(withheld(offering(highAbsence), { ...strong, absence: 12 })).toEqual([
      { id: 'mentor', kind: 'offer', because: 'Needs that Absence is at least 20% (it is 12%)' },
    ])
  })

  test('of an open value is possible, and says that it is not certain', () => {
    const [mentor] = withheld(offering(highAbsence, true), strong)
    expect(mentor).toMatchObject({ id: 'mentor', possible: true })
    expect(mentor!.because).toMatch(/^Not certain yet\. Needs that Absence is at least 20%/)
  })

  test('of a value that is left out is not possible', () => {
    expect(withheld(offering(highAbsence), strong)[0]).not.toHaveProperty('possible')
  })

  test('is not in the outcome unless asked for', () => {
    expect(outcomeFor(offering(highAbsence), { values: strong })).not.toHaveProperty('notGiven')
    expect(outcomeFor(offering(highAbsence), { values: strong })).not.toHaveProperty('explanation')
    expect(outcomeFor(offering(highAbsence), { values: strong })).not.toHaveProperty('margin')
  })

  test('where no classification can be made says that it follows one', () => {
    const [mentor] = outcomeFor(offering(undefined), {}, { include: ['not-given'] }).notGiven!
    expect(mentor!.because).toContain('follows a classification')
  })
})

test('support may rest on whether the classification is settled', () => {
  const framework = { ...offering({ fact: 'classification.settled', operator: 'equal', value: false }, true) }
  const { classification } = aFramework()
  const rule = { id: 'ill', title: 'Ill', when: highAbsence, stage: 'repair' }
  const unsettled = { ...framework, classification: { ...classification, rules: [rule, ...classification.rules] } }
  expect(outcomeFor(unsettled, { values: strong }).support.map(({ id }) => id)).toEqual(['mentor'])
  expect(outcomeFor(unsettled, { values: { ...strong, absence: 3 } }).support).toEqual([])
})
