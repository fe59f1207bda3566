import { describe, expect, test } from 'vitest'
import { stageLooks } from '../../admin-ui/src/lib/stages.ts'
import { leadSentence, secondSentence } from '../../admin-ui/src/overview/lead.ts'
import { stepsOf, trailYears } from '../../admin-ui/src/overview/trail.ts'
import type { Classification, Outcome } from '../../server/schema/types.generated.ts'

const looks = stageLooks(['Stabilise', 'Repair', 'Improve', 'Sustain'].map((title) => ({ id: title.toLowerCase(), title })))

function inStage(stage: string | null, settled = true): Classification {
  return { stage, proposed: stage, settled, possible: stage === null ? [] : [stage], decidedBy: 'a-rule', source: 'computed' }
}

describe('the lead sentence', () => {
  test('says the fullest stage first', () => {
    const classifications = ['improve', 'repair', 'improve', 'improve'].map((stage) => inStage(stage))
    expect(leadSentence(classifications, looks)).toBe('Three academies are in Improve and one is in Repair.')
  })

  test('of stages as full says the stronger first', () => {
    expect(leadSentence([inStage('stabilise'), inStage('sustain')], looks)).toBe('One academy is in Sustain and one is in Stabilise.')
  })

  test('says who has no stage', () => {
    expect(leadSentence([inStage('improve'), inStage(null), inStage(null)], looks)).toBe('One academy is in Improve and two have no stage yet.')
    expect(leadSentence([inStage(null)], looks)).toBe('One academy has no stage yet.')
  })

  test('says so where there is no return', () => {
    expect(leadSentence([], looks)).toBe('No academy has a return of this year.')
  })
})

describe('the second sentence', () => {
  const year = '2023/24'

  test('counts moves since the year before only', () => {
    const standings = [
      { now: inStage('improve'), year, before: { year: '2022/23', stage: 'sustain' } },
      { now: inStage('repair'), year, before: { year: '2018/19', stage: 'improve' } },
    ]
    expect(secondSentence(standings, looks)).toBe('One moved down since the year before. Nothing is in Stabilise.')
  })

  test('says what is not settled, and nothing of an empty stage that is not empty', () => {
    const standings = [{ now: inStage('stabilise', false), year, before: undefined }]
    expect(secondSentence(standings, looks)).toBe('One is not settled.')
  })
})

describe('a trail', () => {
  const years = ['2023/24', '2022/23', '2021/22', '2018/19', '2017/18', '2016/17']

  test('shows the newest five years, oldest first', () => {
    expect(trailYears(years, null)).toEqual(['2017/18', '2018/19', '2021/22', '2022/23', '2023/24'])
  })

  test('ends with the year asked for', () => {
    expect(trailYears(years, '2018/19')).toEqual(['2016/17', '2017/18', '2018/19'])
  })

  test('has a step where there is an outcome and none elsewhere', () => {
    const outcome = { academy: { id: 'a', phase: 'primary' }, classification: inStage('repair', false) } as Outcome
    expect(stepsOf('a', ['2022/23', '2023/24'], (of) => (of === '2023/24' ? [outcome] : []))).toEqual([
      undefined,
      { year: '2023/24', stage: 'repair', settled: false },
    ])
  })
})
