import { describe, expect, test } from 'vitest'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import type { Condition, Framework, Indicator } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const plain = { domain: 'outcomes', phases: ['primary' as const], whenAbsent: 'open' as const }
const grade: Indicator = {
  id: 'ofsted',
  title: 'Ofsted',
  type: 'category',
  categories: [
    { id: 'bad', title: 'Bad' },
    { id: 'good', title: 'Good' },
  ],
  ...plain,
}
const base = aFramework({
  indicators: [
    anIndicator({ id: 'reading' }),
    anIndicator({ id: 'absence', better: 'lower', phases: ['primary', 'secondary'] }),
    grade,
    { id: 'audit', title: 'Audit', type: 'boolean', ...plain },
  ],
  thresholds: [
    {
      id: 'reading',
      indicator: 'reading',
      compare: 'value',
      cuts: [
        { stage: 'repair', from: 40 },
        { stage: 'improve', from: 60 },
      ],
    },
    {
      id: 'absence',
      indicator: 'absence',
      phases: ['primary'],
      compare: 'value',
      cuts: [
        { stage: 'repair', from: 20 },
        { stage: 'improve', from: 10 },
      ],
    },
    { id: 'ofsted', indicator: 'ofsted', compare: 'value', categories: { bad: 'repair', good: 'improve' } },
  ],
  monitoring: { obligations: [{ id: 'meet', tier: 'enhanced', title: 'Meet', by: 'principal', cadence: 'weekly', modality: 'must' }] },
})

function faultsOf(edit: (framework: Framework) => void): { pointer: string; message: string }[] {
  const copy = structuredClone(base)
  edit(copy)
  return frameworkFaults(copy)
}

const ruled = (when: Condition) =>
  faultsOf(({ classification }) => {
    classification.rules[0]!.when = when
  })

test('a whole framework has none', () => {
  expect(frameworkFaults(base)).toEqual([])
})

describe('ids', () => {
  test.each<[string, (framework: Framework) => void, string]>([
    ['stage', (f) => void f.stages.push({ ...f.stages[0]! }), '/stages/4/id'],
    ['domain', (f) => void f.domains.push({ ...f.domains[0]! }), '/domains/1/id'],
    ['role', (f) => void f.roles.push({ ...f.roles[0]! }), '/roles/1/id'],
    ['document', (f) => void f.documents.push({ id: 'adp', title: 'ADP' }, { id: 'adp', title: 'ADP' }), '/documents/1/id'],
    ['indicator', (f) => void f.indicators.push({ ...f.indicators[0]! }), '/indicators/4/id'],
    ['category', (f) => void f.indicators[2]!.categories!.push({ id: 'bad', title: 'Bad again' }), '/indicators/2/categories/2/id'],
    ['tier', (f) => void f.support.tiers.push({ ...f.support.tiers[0]! }), '/support/tiers/1/id'],
    ['offer', (f) => void f.support.offers.push({ ...f.support.offers[0]! }), '/support/offers/4/id'],
    ['duty', (f) => void f.monitoring.obligations.push({ ...f.monitoring.obligations[0]! }), '/monitoring/obligations/1/id'],
    ['rule', (f) => void f.classification.rules.push({ ...f.classification.rules[0]! }), '/classification/rules/3/id'],
    [
      'scenario',
      (f) => {
        const scenario = { id: 's', title: 'S', evaluate: { academy: { id: '1', phase: 'primary' as const }, year: '2017/18', values: {} }, expect: {} }
        f.scenarios.push(scenario, scenario)
      },
      '/scenarios/1/id',
    ],
  ])('of a second %s of one id are refused where it stands', (_, edit, pointer) => {
    expect(faultsOf(edit)).toContainEqual({ pointer, message: expect.stringContaining('is the id of an earlier one') })
  })

  test('of a limit and a rule, or of otherwise and either, must differ', () => {
    const limit = { id: 'weak', title: 'Weak', when: { fact: 'reading', operator: 'lessThan' as const, value: 1 }, atMost: 'repair' }
    expect(faultsOf(({ classification }) => void classification.limits.push(limit))).toMatchObject([{ pointer: '/classification/rules/0/id' }])
    expect(
      faultsOf(({ classification }) => {
        classification.otherwise.id = 'weak'
      }),
    ).toMatchObject([{ pointer: '/classification/otherwise/id' }])
  })

  test.each(['stages', 'evidence', 'academy', 'previous', 'classification', 'always', 'constructor'])('%s is the id of no indicator', (id) => {
    const faults = faultsOf(({ indicators }) => void indicators.push(anIndicator({ id })))
    expect(faults).toMatchObject([{ pointer: '/indicators/4/id', message: expect.stringContaining(id) }])
  })

  test('worst is the id of no stage, for stages.worst is the weakest indicator', () => {
    const faults = faultsOf(({ stages }) => void stages.push({ id: 'worst', title: 'Worst' }))
    expect(faults).toMatchObject([{ pointer: '/stages/4/id' }])
  })

  test('minimum-evidence is the id of no rule, limit or otherwise, for an outcome says so where there is no stage', () => {
    expect(
      faultsOf(({ classification }) => {
        classification.rules[0]!.id = 'minimum-evidence'
      }),
    ).toMatchObject([{ pointer: '/classification/rules/0/id' }])
    expect(
      faultsOf(({ classification }) => {
        classification.otherwise.id = 'minimum-evidence'
      }),
    ).toMatchObject([{ pointer: '/classification/otherwise/id' }])
  })

  test('of a national figure are its indicator, phase, year and release', () => {
    const figure = { indicator: 'reading', year: '2017/18', value: 64 }
    expect(faultsOf(({ benchmarks }) => void benchmarks.push(figure, figure))).toMatchObject([{ pointer: '/benchmarks/1' }])
    expect(faultsOf(({ benchmarks }) => void benchmarks.push(figure, { ...figure, release: 'final' }, { ...figure, phase: 'primary' }))).toEqual([])
  })
})

describe('what names nothing', () => {
  test.each<[string, (framework: Framework) => void, string]>([
    [
      'domain of an indicator',
      (f) => {
        f.indicators[0]!.domain = 'nowhere'
      },
      '/indicators/0/domain',
    ],
    ['indicator of a national figure', (f) => void f.benchmarks.push({ indicator: 'writing', year: '2017/18', value: 1 }), '/benchmarks/0/indicator'],
    [
      'indicator of a threshold',
      (f) => {
        f.thresholds[0]!.indicator = 'writing'
      },
      '/thresholds/0/indicator',
    ],
    ['domain of the minimum evidence', (f) => void f.classification.minimumEvidence.domains.push('nowhere'), '/classification/minimumEvidence/domains/0'],
    [
      'stage of a limit',
      (f) => void f.classification.limits.push({ id: 'l', title: 'L', when: { fact: 'reading', operator: 'lessThan', value: 1 }, atMost: 'excellent' }),
      '/classification/limits/0/atMost',
    ],
    [
      'stage of a rule',
      (f) => {
        f.classification.rules[0]!.stage = 'excellent'
      },
      '/classification/rules/0/stage',
    ],
    [
      'stage of otherwise',
      (f) => {
        f.classification.otherwise.stage = 'excellent'
      },
      '/classification/otherwise/stage',
    ],
    [
      'tier of an offer',
      (f) => {
        f.support.offers[0]!.tier = 'golden'
      },
      '/support/offers/0/tier',
    ],
    [
      'provider of an offer',
      (f) => {
        f.support.offers[0]!.provider = 'nobody'
      },
      '/support/offers/0/provider',
    ],
    [
      'tier of a duty',
      (f) => {
        f.monitoring.obligations[0]!.tier = 'golden'
      },
      '/monitoring/obligations/0/tier',
    ],
    [
      'holder of a duty',
      (f) => {
        f.monitoring.obligations[0]!.by = 'nobody'
      },
      '/monitoring/obligations/0/by',
    ],
    [
      'counterpart of a duty',
      (f) => {
        f.monitoring.obligations[0]!.to = 'nobody'
      },
      '/monitoring/obligations/0/to',
    ],
    [
      'reader of a duty',
      (f) => {
        f.monitoring.obligations[0]!.reportedTo = 'nobody'
      },
      '/monitoring/obligations/0/reportedTo',
    ],
    [
      'document of a duty',
      (f) => {
        f.monitoring.obligations[0]!.evidence = ['diary']
      },
      '/monitoring/obligations/0/evidence/0',
    ],
    ['indicator of a target', (f) => void f.targets.items.push({ indicator: 'writing' }), '/targets/items/0/indicator'],
  ])('the %s is refused where it stands', (_, edit, pointer) => {
    expect(faultsOf(edit)).toContainEqual({ pointer, message: expect.stringMatching(/is not an? /) })
  })

  test('the stage, offer and duty expected of a scenario are held to what there is', () => {
    const expected = { stage: 'excellent', offers: ['cake'], obligations: ['dance'] }
    const evaluate = { academy: { id: '1', phase: 'primary' as const }, year: '2017/18', values: {} }
    const faults = faultsOf(({ scenarios }) => void scenarios.push({ id: 's', title: 'S', evaluate, expect: expected }))
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/scenarios/0/expect/stage', '/scenarios/0/expect/offers/0', '/scenarios/0/expect/obligations/0'])
  })

  test('the case of a scenario is held to the framework, under its own place', () => {
    const evaluate = { academy: { id: '1', phase: 'primary' as const }, year: '2017/18', values: { writing: 1, reading: 101 } }
    const faults = faultsOf(({ scenarios }) => void scenarios.push({ id: 's', title: 'S', evaluate, expect: {} }))
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/scenarios/0/evaluate/values/writing', '/scenarios/0/evaluate/values/reading'])
  })
})

describe('what is of the wrong type', () => {
  test.each<[string, (framework: Framework) => void, string]>([
    [
      'a range that is none',
      (f) => {
        f.indicators[0]!.max = 0
      },
      '/indicators/0/max',
    ],
    ['a national figure of a category', (f) => void f.benchmarks.push({ indicator: 'ofsted', year: '2017/18', value: 1 }), '/benchmarks/0/value'],
    ['two targets of one indicator', (f) => void f.targets.items.push({ indicator: 'reading' }, { indicator: 'reading' }), '/targets/items/1'],
    [
      'two targets of one indicator for one phase',
      (f) => void f.targets.items.push({ indicator: 'absence', phases: ['secondary', 'primary'] }, { indicator: 'absence', phases: ['primary'] }),
      '/targets/items/1',
    ],
    ['a target of a category', (f) => void f.targets.items.push({ indicator: 'ofsted' }), '/targets/items/0/indicator'],
    [
      'cuts of a category',
      (f) => {
        f.thresholds[2] = { id: 'ofsted', indicator: 'ofsted', compare: 'value', cuts: [{ stage: 'repair', from: 1 }] }
      },
      '/thresholds/2/cuts',
    ],
    [
      'categories of a number',
      (f) => {
        f.thresholds[0] = { id: 'reading', indicator: 'reading', compare: 'value', categories: { bad: 'repair' } }
      },
      '/thresholds/0/categories',
    ],
    [
      'a gap of a category',
      (f) => {
        f.thresholds[2]!.compare = 'national-gap'
      },
      '/thresholds/2/compare',
    ],
    [
      'a category that is none',
      (f) => {
        f.thresholds[2]!.categories!['great'] = 'sustain'
      },
      '/thresholds/2/categories/great',
    ],
    [
      'a category in a stage that is none',
      (f) => {
        f.thresholds[2]!.categories!['good'] = 'excellent'
      },
      '/thresholds/2/categories/good',
    ],
    [
      'a category without a stage',
      (f) => {
        delete f.thresholds[2]!.categories!['good']
      },
      '/thresholds/2/categories',
    ],
    [
      'a boolean without a stage for no',
      (f) => void f.thresholds.push({ id: 'audit', indicator: 'audit', compare: 'value', categories: { true: 'improve' } }),
      '/thresholds/3/categories',
    ],
  ])('%s is refused where it stands', (_, edit, pointer) => {
    expect(faultsOf(edit)).toMatchObject([{ pointer }])
  })
})

describe('cuts', () => {
  test.each<[string, (framework: Framework) => void, string]>([
    [
      'of a stage that is none',
      (f) => {
        f.thresholds[0]!.cuts![0]!.stage = 'excellent'
      },
      '/thresholds/0/cuts/0/stage',
    ],
    [
      'of the weakest stage',
      (f) => {
        f.thresholds[0]!.cuts![0]!.stage = 'stabilise'
      },
      '/thresholds/0/cuts/0/stage',
    ],
    ['of stages out of order', (f) => void f.thresholds[0]!.cuts!.reverse(), '/thresholds/0/cuts/1/stage'],
    [
      'of a stage twice',
      (f) => {
        f.thresholds[0]!.cuts![1]!.stage = 'repair'
      },
      '/thresholds/0/cuts/1/stage',
    ],
    [
      'that fall where higher is better',
      (f) => {
        f.thresholds[0]!.cuts![1]!.from = 39
      },
      '/thresholds/0/cuts/1/from',
    ],
    [
      'that rise where lower is better',
      (f) => {
        f.thresholds[1]!.cuts![1]!.from = 21
      },
      '/thresholds/1/cuts/1/from',
    ],
  ])('%s are refused', (_, edit, pointer) => {
    expect(faultsOf(edit)).toMatchObject([{ pointer }])
  })

  test('that are equal leave a stage empty, which is allowed', () => {
    expect(
      faultsOf(({ thresholds }) => {
        thresholds[0]!.cuts![1]!.from = 40
      }),
    ).toEqual([])
  })

  test('of the gap to national rise even where lower is better', () => {
    const gap = (...from: number[]) =>
      faultsOf(({ thresholds }) => {
        thresholds[1]!.compare = 'national-gap'
        thresholds[1]!.cuts = from.map((each, at) => ({ stage: ['repair', 'improve'][at]!, from: each }))
      })
    expect(gap(-8, -4)).toEqual([])
    expect(gap(-4, -8)).toMatchObject([{ pointer: '/thresholds/1/cuts/1/from' }])
  })
})

describe('the phases of thresholds', () => {
  test('of one indicator may not overlap', () => {
    const again = { ...base.thresholds[1]!, id: 'absence-again', phases: ['secondary' as const, 'primary' as const] }
    expect(faultsOf(({ thresholds }) => void thresholds.push(again))).toMatchObject([
      { pointer: '/thresholds/3/phases', message: expect.stringContaining("'absence'") },
    ])
    expect(faultsOf(({ thresholds }) => void thresholds.push({ ...again, phases: ['secondary'] }))).toEqual([])
  })

  test('are those of the indicator', () => {
    expect(
      faultsOf(({ thresholds }) => {
        thresholds[0]!.phases = ['primary', 'special']
      }),
    ).toMatchObject([{ pointer: '/thresholds/0/phases/1' }])
  })
})

describe('a comparison', () => {
  const at = '/classification/rules/0/when'

  test.each<[string, Condition, string, RegExp]>([
    ['on a fact that is none', { fact: 'writing', operator: 'equal', value: 1 }, '/fact', /'writing' is not a known fact/],
    ['on the gap of a category', { fact: 'ofsted.gap', operator: 'lessThan', value: 1 }, '/fact', /not a known fact/],
    ['on what only the minimum evidence reads', { fact: 'evidence.present.outcomes', operator: 'lessThan', value: 1 }, '/fact', /not a known fact/],
    [
      'on a result of the classification, in a rule',
      { fact: 'classification.stage', operator: 'equal', value: 'repair' },
      '/fact',
      /only support and monitoring/,
    ],
    ['with an ordering of categories', { fact: 'ofsted', operator: 'lessThan', value: 'good' }, '/operator', /compares number.*category/],
    ['with an ordering of stages', { fact: 'reading.stage', operator: 'greaterThan', value: 'repair' }, '/operator', /compares number/],
    ['of a number with text', { fact: 'reading', operator: 'equal', value: '43' }, '/value', /compared with a number/],
    ['of a category with one it has not', { fact: 'ofsted', operator: 'equal', value: 'great' }, '/value', /none of bad, good/],
    ['of a stage with one that is none', { fact: 'stages.worst', operator: 'equal', value: 'excellent' }, '/value', /none of stabilise/],
    ['of a boolean with text', { fact: 'audit', operator: 'equal', value: 'true' }, '/value', /none of false, true/],
    ['with a list where one is taken', { fact: 'reading', operator: 'equal', value: [1, 2] }, '/value', /not a list/],
    ['with one where a list is taken', { fact: 'reading', operator: 'in', value: 1 }, '/value', /takes a list/],
    ['with a wrong one in a list', { fact: 'ofsted', operator: 'in', value: ['good', 'great'] }, '/value/1', /none of bad, good/],
    ['with a fact that is none', { fact: 'reading', operator: 'lessThan', value: { fact: 'writing' } }, '/value/fact', /not a known fact/],
    ['with a fact of another type', { fact: 'reading', operator: 'equal', value: { fact: 'ofsted' } }, '/value/fact', /different kinds/],
    ['with a category of other options', { fact: 'ofsted', operator: 'equal', value: { fact: 'reading.stage' } }, '/value/fact', /different kinds/],
    [
      'with a result of the classification, in a rule',
      { fact: 'reading.stage', operator: 'equal', value: { fact: 'classification.stage' } },
      '/value/fact',
      /only support/,
    ],
    ['of a fact by a list operator', { fact: 'reading', operator: 'in', value: { fact: 'absence' } }, '/value/fact', /takes a list, not another fact/],
  ])('%s is refused where it stands', (_, when, place, message) => {
    expect(ruled(when)).toEqual([{ pointer: `${at}${place}`, message: expect.stringMatching(message) }])
  })

  test('deep in groups is refused with its whole place', () => {
    const when: Condition = { all: [{ fact: 'reading', operator: 'lessThan', value: 1 }, { not: { any: [{ fact: 'writing', operator: 'equal', value: 1 }] } }] }
    expect(ruled(when)).toMatchObject([{ pointer: `${at}/all/1/not/any/0/fact` }])
  })

  test('on a result of the classification is for support and monitoring', () => {
    const when: Condition = { fact: 'classification.stage', operator: 'equal', value: { fact: 'previous.stage' } }
    expect(
      faultsOf(({ support, monitoring }) => {
        for (const item of [support.offers[0]!, monitoring.obligations[0]!]) item.when = when
      }),
    ).toEqual([])
  })

  test('may be 32 levels deep and no deeper', () => {
    const deep = (levels: number): Condition => (levels === 1 ? { fact: 'reading', operator: 'lessThan', value: 1 } : { not: deep(levels - 1) })
    expect(ruled(deep(32))).toEqual([])
    expect(ruled(deep(33))).toMatchObject([{ pointer: at, message: expect.stringContaining('32') }])
  })
})
