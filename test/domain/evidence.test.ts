import { describe, expect, test } from 'vitest'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import type { Framework, Limit } from '../../server/schema/types.generated.ts'
import { outcomeFor } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const inspected: Limit = { id: 'inspected', title: 'Inspected', when: { fact: 'inspection', operator: 'lessThan', value: 10 }, atMost: 'stabilise' }

/** Two indicators of outcomes and one of people; a stage takes two known ones, one of them of outcomes. */
function needingTwo(change: { limits?: Limit[]; open?: boolean } = {}): Framework {
  const whenAbsent = change.open ? 'open' : 'leave-out'
  const { classification } = aFramework()
  return aFramework({
    domains: [
      { id: 'outcomes', title: 'Outcomes' },
      { id: 'people', title: 'People' },
    ],
    indicators: [
      anIndicator({ id: 'reading', whenAbsent }),
      anIndicator({ id: 'maths', whenAbsent }),
      anIndicator({ id: 'turnover', domain: 'people', whenAbsent }),
      anIndicator({ id: 'inspection', domain: 'people', whenAbsent: 'leave-out' }),
    ],
    classification: { ...classification, minimumEvidence: { indicators: 2, domains: ['outcomes'] }, limits: change.limits ?? [] },
    support: {
      tiers: [
        { id: 'universal', title: 'Universal', byStage: false },
        { id: 'enhanced', title: 'Enhanced', byStage: true },
      ],
      offers: [
        { id: 'for-all', tier: 'universal', title: 'For all', modality: 'must' },
        { id: 'added', tier: 'enhanced', title: 'Added', modality: 'must' },
      ],
    },
    monitoring: {
      obligations: [
        {
          id: 'find-out',
          tier: 'universal',
          title: 'Find out',
          by: 'principal',
          cadence: 'once',
          modality: 'must',
          when: { fact: 'classification.made', operator: 'equal', value: false },
        },
      ],
    },
  })
}

describe('below the minimum evidence', () => {
  test('no stage is given, and the minimum evidence decided', () => {
    const { classification } = outcomeFor(needingTwo(), { values: { reading: 90 } })
    expect(classification).toMatchObject({ stage: null, proposed: null, settled: false, decidedBy: 'minimum-evidence', source: 'computed' })
  })

  test('enough figures without one of the domain asked for is not enough', () => {
    const { classification } = outcomeFor(needingTwo(), { values: { turnover: 10, inspection: 90 } })
    expect(classification.stage).toBeNull()
  })

  test('what is absent counts as no evidence, whatever the reason', () => {
    const reasons = ['suppressed', 'not-published', 'not-applicable', 'not-yet', 'missing'] as const
    const stages = reasons.map((absent) => outcomeFor(needingTwo(), { values: { reading: 90, maths: { absent } } }).classification.stage)
    expect(stages).toEqual([null, null, null, null, null])
    expect(outcomeFor(needingTwo(), { values: { reading: 90, maths: 90 } }).classification.stage).toBe('sustain')
  })

  test('possible is what rules and limits leave', () => {
    const { classification } = outcomeFor(needingTwo({ open: true }), { values: { reading: 30 } })
    expect(classification).toMatchObject({ stage: null, settled: false, possible: ['stabilise'] })
  })

  test('settledBy names all that could bring the evidence: what is open and what is left out', () => {
    expect(outcomeFor(needingTwo(), { values: { reading: 90 } }).settledBy).toEqual(['maths', 'turnover', 'inspection'])
  })

  test('settledBy names only the domain asked for where there are figures enough', () => {
    expect(outcomeFor(needingTwo(), { values: { turnover: 10, inspection: 90 } }).settledBy).toEqual(['reading', 'maths'])
  })

  test('settledBy names only the domain asked for where one more figure of it is enough for both', () => {
    expect(outcomeFor(needingTwo(), { values: { turnover: 10 } }).settledBy).toEqual(['reading', 'maths'])
  })

  test('settledBy names nothing that does not exist', () => {
    const values = { reading: 90, maths: { absent: 'not-published' }, turnover: { absent: 'not-applicable' } } as const
    expect(outcomeFor(needingTwo(), { values }).settledBy).toEqual(['inspection'])
  })

  test('only tiers that do not follow the stage are given, and the duty to find out', () => {
    const { support, monitoring } = outcomeFor(needingTwo(), { values: { reading: 90 } })
    expect(support.map(({ id }) => id)).toEqual(['for-all'])
    expect(monitoring.map(({ id }) => id)).toEqual(['find-out'])
  })

  test('with a stage, what follows the stage is given and there is nothing to find out', () => {
    const { support, monitoring } = outcomeFor(needingTwo(), { values: { reading: 90, maths: 90 } })
    expect(support.map(({ id }) => id)).toEqual(['for-all', 'added'])
    expect(monitoring).toEqual([])
  })

  test('there is no margin', () => {
    const { margin, classification } = outcomeFor(needingTwo(), { values: { reading: 90 } }, { include: ['margin'] })
    expect(margin).toEqual({ up: null, down: null })
    expect(classification.secure).toBe(false)
  })
})

describe('a certain limit at the weakest stage', () => {
  test('is evidence enough, and decides', () => {
    const { classification, settledBy } = outcomeFor(needingTwo({ limits: [inspected] }), { values: { inspection: 5 } })
    expect(classification).toMatchObject({ stage: 'stabilise', settled: true, possible: ['stabilise'], decidedBy: 'inspected' })
    expect(settledBy).toEqual([])
  })

  test('a limit at any other stage is not', () => {
    const { classification } = outcomeFor(needingTwo({ limits: [{ ...inspected, atMost: 'repair' }] }), { values: { inspection: 5 } })
    expect(classification).toMatchObject({ stage: null, decidedBy: 'minimum-evidence' })
  })

  test('nor is a limit at the weakest that is only possible', () => {
    const open = needingTwo({ open: true, limits: [{ ...inspected, when: { fact: 'maths', operator: 'lessThan', value: 10 } }] })
    expect(outcomeFor(open, { values: { turnover: 5 } }).classification).toMatchObject({ stage: null, decidedBy: 'minimum-evidence' })
  })
})

describe('not considered', () => {
  test('are absences that are left out, as they stand in the framework, and not what does not exist', () => {
    const values = { reading: { absent: 'suppressed' }, maths: { absent: 'not-published' }, turnover: { absent: 'not-yet' } } as const
    expect(outcomeFor(needingTwo(), { values }).notConsidered).toEqual(['reading', 'turnover', 'inspection'])
  })

  test('what is open is not among them', () => {
    expect(outcomeFor(needingTwo({ open: true })).notConsidered).toEqual(['inspection'])
  })
})

describe('what stands in for a domain', () => {
  const alternatives = [{ domain: 'outcomes', indicators: ['turnover', 'inspection'] }]
  const standingIn = (open = false) => {
    const framework = needingTwo({ open })
    const { classification } = framework
    return { ...framework, classification: { ...classification, minimumEvidence: { ...classification.minimumEvidence, alternatives } } }
  }

  test('is evidence of the domain when all of it is known', () => {
    expect(outcomeFor(standingIn(), { values: { turnover: 90, inspection: 90 } }).classification.stage).not.toBeNull()
  })

  test('is none when a part of it is absent, and settledBy names the part', () => {
    const { classification, settledBy } = outcomeFor(standingIn(), { values: { turnover: 90 } })
    expect(classification.stage).toBeNull()
    expect(settledBy).toContain('inspection')
  })

  test('is named in the words that say what is needed', () => {
    const { explanation } = outcomeFor(standingIn(), { values: { turnover: 90 } }, { include: ['explanation'] })
    expect(explanation?.[0]).toContain('Outcomes (or all of turnover and inspection)')
  })

  test('an alternative to a domain, or of an indicator, that does not exist is refused', () => {
    const framework = standingIn()
    const of = (change: object) =>
      frameworkFaults({
        ...framework,
        classification: {
          ...framework.classification,
          minimumEvidence: { indicators: 2, domains: ['outcomes'], alternatives: [{ ...alternatives[0]!, ...change }] },
        },
      })
    expect(of({ domain: 'nowhere' }).map(({ pointer }) => pointer)).toEqual(['/classification/minimumEvidence/alternatives/0/domain'])
    expect(of({ indicators: ['none'] }).map(({ pointer }) => pointer)).toEqual(['/classification/minimumEvidence/alternatives/0/indicators/0'])
  })
})
