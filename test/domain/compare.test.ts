import { describe, expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { compare } from '../../server/domain/version-comparison/compare.ts'
import type { Case, ComparisonReport, Framework, IndicatorValue } from '../../server/schema/types.generated.ts'
import { aCase } from './a-case.ts'
import { aFramework, anIndicator, aThreshold } from './small-framework.ts'

const base = aFramework({
  indicators: [anIndicator({ id: 'reading', title: 'Reading' }), anIndicator({ id: 'maths', title: 'Maths' })],
  support: {
    tiers: [{ id: 'enhanced', title: 'Enhanced', byStage: true }],
    offers: ['stabilise', 'repair', 'improve', 'sustain'].map((stage, at) => ({
      id: `for-${stage}`,
      tier: 'enhanced',
      title: `For ${stage}`,
      modality: 'must' as const,
      capacityDays: [12.5, 6, 2, 0][at]!,
      when: { fact: 'classification.stage', operator: 'equal' as const, value: stage },
    })),
  },
  monitoring: {
    obligations: [
      {
        id: 'weekly',
        tier: 'enhanced',
        title: 'Meet weekly',
        by: 'principal',
        cadence: 'weekly',
        modality: 'must',
        when: { fact: 'classification.stage', operator: 'in', value: ['stabilise', 'repair'] },
      },
    ],
  },
})

function edited(edit: (framework: Framework) => void): Framework {
  const copy = structuredClone(base)
  edit(copy)
  return copy
}

const academy = (id: string, values: Record<string, IndicatorValue>): Case => aCase({ academy: { id, phase: 'primary' }, values })
const report = (after: Framework, cases: Case[], before = base): ComparisonReport => compare(compile(before), compile(after), cases, { asOf: '2018-09-01' })
/** Improve from 65 instead of 60, for reading. */
const readingUp = edited(({ thresholds }) => {
  thresholds[0]!.cuts![1]!.from = 65
})

describe('the matrix', () => {
  test('has every academy once, those that stay on the diagonal and those without a stage among them', () => {
    const cases = [academy('stays', { reading: 90, maths: 90 }), academy('falls', { reading: 62, maths: 90 }), academy('unknown', {})]
    const { matrix, academies } = report(readingUp, cases)
    expect(academies).toBe(3)
    const none = { stabilise: 0, repair: 0, improve: 0, sustain: 0, unclassified: 0 }
    expect(matrix).toEqual({
      stabilise: none,
      repair: none,
      improve: { ...none, repair: 1 },
      sustain: { ...none, sustain: 1 },
      unclassified: { ...none, unclassified: 1 },
    })
  })

  test('of a version with other stages has the rows of one and the columns of the other', () => {
    const renamed = edited((framework) => {
      framework.stages.push({ id: 'lead', title: 'Lead' })
    })
    const { matrix } = report(renamed, [])
    expect(Object.keys(matrix)).toEqual(['stabilise', 'repair', 'improve', 'sustain', 'unclassified'])
    expect(Object.keys(matrix['repair']!)).toEqual(['stabilise', 'repair', 'improve', 'sustain', 'lead', 'unclassified'])
  })
})

describe('a mover', () => {
  test('over a cut that moved has the cut before and after and its own value', () => {
    const { movers } = report(readingUp, [academy('falls', { reading: 62, maths: 90 })])
    expect(movers).toMatchObject([
      {
        academy: { id: 'falls' },
        from: 'improve',
        to: 'repair',
        because: expect.arrayContaining([expect.objectContaining({ rule: 'reading', fact: 'reading', before: 60, after: 65, value: 62 })]),
      },
    ])
    expect(movers[0]!.because[0]!.sentence).toBe('Reading is 62%: Repair, was Improve. Improve started at 60%; now it starts at 65%.')
  })

  test('by a new limit has the fact the limit is about', () => {
    const limited = edited(({ classification }) => {
      classification.limits.push({ id: 'maths-low', title: 'Maths low', when: { fact: 'maths', operator: 'lessThan', value: 95 }, atMost: 'repair' })
    })
    const [mover] = report(limited, [academy('1', { reading: 90, maths: 90 })]).movers
    expect(mover).toMatchObject({ from: 'sustain', to: 'repair' })
    expect(mover!.because).toMatchObject([{ rule: 'maths-low', fact: 'maths', operator: 'lessThan', after: 95, value: 90 }])
    expect(mover!.because[0]!.sentence).toMatch(/Maths low.*Maths is 90%/)
  })

  test('by a limit that is taken out has it too', () => {
    const limited = edited(({ classification }) => {
      classification.limits.push({ id: 'maths-low', title: 'Maths low', when: { fact: 'maths', operator: 'lessThan', value: 95 }, atMost: 'repair' })
    })
    const [mover] = report(base, [academy('1', { reading: 90, maths: 90 })], limited).movers
    expect(mover!.because).toMatchObject([{ rule: 'maths-low', fact: 'maths', before: 95, value: 90 }])
  })

  test('by a constant that changed has both constants', () => {
    const two = (value: number) =>
      edited(({ classification }) => {
        classification.rules[0]!.when = { fact: 'reading', operator: 'lessThan', value }
      })
    const [mover] = report(two(45), [academy('1', { reading: 43, maths: 90 })], two(40)).movers
    expect(mover).toMatchObject({ from: 'repair', to: 'stabilise' })
    expect(mover!.because).toMatchObject([{ rule: 'weak', fact: 'reading', operator: 'lessThan', before: 40, after: 45, value: 43 }])
  })

  test('by the order of the rules has the rule that decides now', () => {
    const bothHold = edited(({ classification }) => {
      classification.rules.push({ id: 'any', title: 'Any', when: { fact: 'reading', operator: 'greaterThan', value: 0 }, stage: 'improve' })
    })
    const turned = structuredClone(bothHold)
    turned.classification.rules.unshift(turned.classification.rules.pop()!)
    const [mover] = report(turned, [academy('1', { reading: 90, maths: 90 })], bothHold).movers
    expect(mover).toMatchObject({ from: 'sustain', to: 'improve' })
    expect(mover!.because[0]).toMatchObject({ rule: 'any' })
    expect(mover!.because[0]).toMatchObject({ before: 'sustain', after: 'improve', value: 'improve' })
    expect(mover!.because[0]!.sentence).toBe('“Any” now decides instead of “Strong”.')
  })

  test('by the stage of a category has the categories that reached the better stage under either', () => {
    const judged = (good: string) =>
      edited(({ indicators, thresholds }) => {
        const categories = ['poor', 'good', 'best'].map((id) => ({ id, title: id }))
        indicators.push({ id: 'ofsted', title: 'Ofsted', domain: 'outcomes', phases: ['primary'], type: 'category', categories, whenAbsent: 'leave-out' })
        thresholds.push({ id: 'ofsted', indicator: 'ofsted', compare: 'value', categories: { poor: 'stabilise', good, best: 'sustain' } })
      })
    const [mover] = report(judged('repair'), [academy('1', { ofsted: 'good' })], judged('improve')).movers
    expect(mover!.because[0]).toMatchObject({ rule: 'ofsted', fact: 'ofsted', operator: 'in', before: ['good', 'best'], after: ['best'], value: 'good' })
  })

  test('by a rule that gives another stage has both stages', () => {
    const lower = edited(({ classification }) => {
      classification.rules[2]!.stage = 'improve'
    })
    const [mover] = report(lower, [academy('1', { reading: 90, maths: 90 })]).movers
    expect(mover!.because[0]).toMatchObject({ rule: 'strong', before: 'sustain', after: 'improve' })
  })

  test('by the minimum evidence is null on the side without a stage', () => {
    const stricter = edited(({ classification }) => {
      classification.minimumEvidence.indicators = 2
    })
    const { movers, matrix } = report(stricter, [academy('1', { reading: 90 })])
    expect(movers).toMatchObject([{ from: 'sustain', to: null, because: [{ rule: 'minimum-evidence', before: 1, after: 2 }] }])
    expect(matrix['sustain']!['unclassified']).toBe(1)
  })

  test('is judged by what the rules propose, whatever the moderation', () => {
    const held = { ...academy('falls', { reading: 62, maths: 90 }), moderation: { stage: 'improve', reason: 'Held.' } }
    expect(report(readingUp, [held]).movers).toMatchObject([{ from: 'improve', to: 'repair' }])
  })
})

describe('what is gained and lost', () => {
  test('names the academy and the offer or duty, and counts the days', () => {
    const { offers, obligations, capacityDays } = report(readingUp, [
      academy('stays', { reading: 30, maths: 90 }),
      academy('falls', { reading: 62, maths: 90 }),
    ])
    expect(offers).toEqual({ gained: [{ academy: 'falls', id: 'for-repair' }], lost: [{ academy: 'falls', id: 'for-improve' }] })
    expect(obligations).toEqual({ gained: [{ academy: 'falls', id: 'weekly' }], lost: [] })
    expect(capacityDays).toEqual({ before: 14.5, after: 18.5 })
  })

  test('is also of an academy whose stage stays, where the support itself changed', () => {
    const more = edited(({ support }) => {
      support.offers.push({ id: 'extra', tier: 'enhanced', title: 'Extra', modality: 'may', capacityDays: 1 })
    })
    const { movers, offers, capacityDays } = report(more, [academy('1', { reading: 90, maths: 90 })])
    expect(movers).toEqual([])
    expect(offers.gained).toEqual([{ academy: '1', id: 'extra' }])
    expect(capacityDays).toEqual({ before: 0, after: 1 })
  })
})

describe('which change moves whom', () => {
  const whole = (after: Framework, cases: Case[], before = base) =>
    Object.fromEntries(report(after, cases, before).attribution.map(({ change, alone, without }) => [`${change.id}${change.path}`, { alone, without }]))

  test('one change alone: it moves everyone, and nobody moves without it', () => {
    expect(whole(readingUp, [academy('falls', { reading: 62, maths: 90 })])).toEqual({ 'reading/cuts/1/from': { alone: ['falls'], without: [] } })
  })

  test('two changes of which each moves one: each moves its own alone, and the other without it', () => {
    const both = edited(({ thresholds }) => {
      thresholds[0]!.cuts![1]!.from = 65
      thresholds[1]!.cuts![1]!.from = 70
    })
    const cases = [academy('by-reading', { reading: 62, maths: 90 }), academy('by-maths', { reading: 90, maths: 68 })]
    expect(whole(both, cases)).toEqual({
      'reading/cuts/1/from': { alone: ['by-reading'], without: ['by-maths'] },
      'maths/cuts/1/from': { alone: ['by-maths'], without: ['by-reading'] },
    })
  })

  test('two changes that move only together: neither alone moves anyone, and without either nobody moves', () => {
    const needsBoth = edited(({ classification }) => {
      classification.rules = [{ id: 'both', title: 'Both', when: { fact: 'stages.repair', operator: 'greaterThanInclusive', value: 2 }, stage: 'repair' }]
    })
    const both = structuredClone(needsBoth)
    both.thresholds[0]!.cuts![1]!.from = 65
    both.thresholds[1]!.cuts![1]!.from = 65
    expect(whole(both, [academy('1', { reading: 62, maths: 62 })], needsBoth)).toEqual({
      'reading/cuts/1/from': { alone: [], without: [] },
      'maths/cuts/1/from': { alone: [], without: [] },
    })
  })

  test('two changes that each would move the same academy: each does alone, and it still moves without either', () => {
    const either = edited(({ thresholds }) => {
      thresholds[0]!.cuts![1]!.from = 65
      thresholds[1]!.cuts![1]!.from = 65
    })
    expect(whole(either, [academy('1', { reading: 62, maths: 62 })])).toEqual({
      'reading/cuts/1/from': { alone: ['1'], without: ['1'] },
      'maths/cuts/1/from': { alone: ['1'], without: ['1'] },
    })
  })

  test('a rule added before the others moves whom it moves there, and not at the end', () => {
    const added = edited(({ classification }) => {
      classification.rules.unshift({ id: 'first', title: 'First', when: { fact: 'reading', operator: 'greaterThan', value: 80 }, stage: 'repair' })
    })
    const cases = [academy('1', { reading: 90, maths: 90 })]
    expect(whole(added, cases)).toEqual({ first: { alone: ['1'], without: [] } })
    expect(whole(base, cases, added)).toEqual({ first: { alone: ['1'], without: [] } })
  })

  test('a rule that changes places moves whom it moves', () => {
    const bothHold = edited(({ classification }) => {
      classification.rules.push({ id: 'any', title: 'Any', when: { fact: 'reading', operator: 'greaterThan', value: 0 }, stage: 'improve' })
    })
    const turned = structuredClone(bothHold)
    turned.classification.rules.unshift(turned.classification.rules.pop()!)
    expect(whole(turned, [academy('1', { reading: 90, maths: 90 })], bothHold)).toEqual({ any: { alone: ['1'], without: [] } })
  })

  test('a group that turns from all to any is one change', () => {
    const members = [
      { fact: 'reading', operator: 'lessThan' as const, value: 60 },
      { fact: 'maths', operator: 'lessThan' as const, value: 60 },
    ]
    const grouped = (when: Framework['classification']['rules'][number]['when']) =>
      edited(({ classification }) => {
        classification.rules = [{ id: 'low', title: 'Low', when, stage: 'repair' }]
      })
    const [all, any] = [grouped({ all: members }), grouped({ any: members })]
    expect(whole(any, [academy('1', { reading: 50, maths: 90 })], all)).toEqual({ 'low/when': { alone: ['1'], without: [] } })
  })

  test('what cannot move anyone is listed with nobody, and all still move without it', () => {
    const worded = structuredClone(readingUp)
    worded.indicators[0]!.title = 'Reading at 11'
    worded.support.offers.shift()
    const found = whole(worded, [academy('falls', { reading: 62, maths: 90 })])
    expect(found['reading/title']).toEqual({ alone: [], without: ['falls'] })
    expect(found['for-stabilise']).toEqual({ alone: [], without: ['falls'] })
    expect(found['reading/cuts/1/from']).toEqual({ alone: ['falls'], without: [] })
  })

  test('is left out where it is not wanted', () => {
    const { attribution } = compare(compile(base), compile(readingUp), [], { asOf: '2018-09-01', attribution: false })
    expect(attribution).toEqual([])
  })
})

test("a case's own day is taken before that of the comparison", () => {
  const joiners = edited(({ classification }) => {
    classification.limits.push({ id: 'new', title: 'New', when: { fact: 'academy.new-joiner', operator: 'equal', value: true }, atMost: 'improve' })
  })
  const joined = (asOf: string): Case => ({
    ...aCase({ values: { reading: 90, maths: 90 } }),
    academy: { id: asOf, phase: 'primary', joinedOn: '2017-10-01' },
    asOf,
  })
  expect(report(joiners, [joined('2018-09-01'), joined('2018-10-01')]).movers.map(({ academy }) => academy.id)).toEqual(['2018-09-01'])
})

test('a value that only one version can take counts there and is missing in the other, whichever way they are compared', () => {
  const narrow = edited(({ indicators }) => {
    indicators[0]!.max = 50
  })
  const cases = [academy('1', { reading: 62, maths: 90 })]
  expect(report(narrow, cases).movers).toMatchObject([{ from: 'improve', to: 'sustain' }])
  expect(report(narrow, cases).attribution).toMatchObject([{ change: { path: '/max' }, alone: ['1'], without: [] }])
  expect(report(base, cases, narrow).movers).toMatchObject([{ from: 'sustain', to: 'improve' }])
})

test('a threshold that only one version has moves nobody by a cut that is not there', () => {
  const without = edited((framework) => {
    framework.thresholds = [aThreshold({ indicator: 'maths' })]
  })
  const [mover] = report(without, [academy('1', { reading: 30, maths: 90 })]).movers
  expect(mover).toMatchObject({ from: 'stabilise', to: 'sustain' })
  expect(mover!.because.length).toBeGreaterThan(0)
})
