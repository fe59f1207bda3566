import { describe, expect, test } from 'vitest'
import { newId } from '../../admin-ui/src/framework/new-id.ts'
import { differs, withThresholdAlone } from '../../admin-ui/src/framework/preview/alone.ts'
import { answerOf, consequencesOf } from '../../admin-ui/src/framework/preview/consequences.ts'
import { figuresOf } from '../../admin-ui/src/framework/thresholds/figures-of.ts'
import { nationalFigures, realFigure } from '../../admin-ui/src/framework/thresholds/national-figures.ts'
import { thresholdsByDomain } from '../../admin-ui/src/framework/thresholds/threshold-list.ts'
import { casesOf } from '../../admin-ui/src/lib/cohort/cases.ts'
import { changesByPart } from '../../admin-ui/src/lib/framework-parts.ts'
import { placeOf } from '../../admin-ui/src/lib/place-in-framework.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import type { Case, Framework } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator, aThreshold } from '../domain/small-framework.ts'

const asOf = '2026-01-01'
const aCase = (id: string, values: Case['values']): Case => ({
  academy: { id, name: `Academy ${id}`, phase: 'primary' },
  year: '2023/24',
  values,
})

function withCut(framework: Framework, id: string, index: number, from: number): Framework {
  return {
    ...framework,
    thresholds: framework.thresholds.map((threshold) =>
      threshold.id === id ? { ...threshold, cuts: threshold.cuts!.map((cut, at) => (at === index ? { ...cut, from } : cut)) } : threshold,
    ),
  }
}

describe('who moves', () => {
  const base = aFramework()
  const cases = [aCase('low', { reading: 58, maths: 70 }), aCase('high', { reading: 70, maths: 70 })]

  test('lowering a cut lifts the academy below it, with what it gains and loses', () => {
    const of = consequencesOf(compile(base), compile(withCut(base, 'reading', 1, 55)), cases, asOf)
    expect(of.moves.map(({ academy, from, to, decidedBy }) => [academy.id, from, to, decidedBy])).toEqual([['low', 'repair', 'improve', 'otherwise']])
    expect(of.moves[0]!.because[0]!.sentence).toContain('55')
    expect(of.moves[0]!.gained.offers.map(({ id }) => id)).toEqual(['for-improve'])
    expect(of.moves[0]!.lost.offers.map(({ id }) => id)).toEqual(['for-repair'])
    expect(of.stays.map(({ academy }) => academy.id)).toEqual(['high'])
    expect(answerOf(of)).toEqual({ lead: '1 academy moves', rest: '1 stays.' })
  })

  test('one threshold alone is the draft’s, the rest the published', () => {
    const draft = withCut(withCut(base, 'reading', 1, 55), 'maths', 1, 75)
    const alone = withThresholdAlone(base, draft, 'reading')
    expect(alone.thresholds.map(({ cuts }) => cuts![1]!.from)).toEqual([55, 60])
    expect(consequencesOf(compile(base), compile(alone), cases, asOf).moves).toHaveLength(1)
    expect(consequencesOf(compile(base), compile(draft), cases, asOf).moves).toHaveLength(1)
  })

  test('the order of keys is no difference', () => {
    expect(differs({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(false)
    expect(differs({ a: [1, 2] }, { a: [2, 1] })).toBe(true)
  })
})

describe('figures', () => {
  const framework = aFramework({
    indicators: [anIndicator({ id: 'reading' }), anIndicator({ id: 'maths', better: 'lower' })],
    benchmarks: [
      { indicator: 'maths', phase: 'primary', year: '2022/23', value: 15 },
      { indicator: 'maths', phase: 'secondary', year: '2023/24', value: 25 },
    ],
    thresholds: [
      aThreshold({ indicator: 'reading' }),
      aThreshold({
        indicator: 'maths',
        compare: 'national-gap',
        cuts: [
          { stage: 'repair', from: -8 },
          { stage: 'improve', from: -4 },
          { stage: 'sustain', from: 2 },
        ],
      }),
    ],
  })

  test('a gap is positive for better whichever way the indicator runs, and absent values have none', () => {
    const cases = [aCase('fewer', { maths: 12 }), aCase('more', { maths: 18.5 }), aCase('none', { maths: { absent: 'suppressed' } })]
    const figures = figuresOf(compile(framework), framework.thresholds[1]!, cases, asOf)
    expect(figures.map(({ academy, figure }) => [academy, figure])).toEqual([
      ['fewer', 3],
      ['more', -3.5],
    ])
  })

  test('a threshold for other phases has no figures', () => {
    expect(figuresOf(compile(framework), { ...framework.thresholds[0]!, phases: ['secondary'] }, [aCase('a', { reading: 50 })], asOf)).toEqual([])
  })

  test('real figures are given per phase, of the latest year there is', () => {
    const [primary, secondary] = nationalFigures(framework, framework.indicators[1]!, ['primary', 'secondary'], '2023/24')
    expect([primary, secondary]).toEqual([
      { phases: ['primary'], year: '2022/23', value: 15 },
      { phases: ['secondary'], year: '2023/24', value: 25 },
    ])
    expect(realFigure(framework.indicators[1]!, primary!, -3)).toBe(18)
  })

  test('an indicator with two thresholds is listed twice, with its phases', () => {
    const split = {
      ...framework,
      thresholds: [
        aThreshold({ id: 'r1', indicator: 'reading', phases: ['primary'] }),
        aThreshold({ id: 'r2', indicator: 'reading', phases: ['secondary', 'special'] }),
      ],
    }
    expect(thresholdsByDomain(split)[0]!.thresholds.map(({ title }) => title)).toEqual(['reading, primary', 'reading, secondary and special'])
  })
})

describe('places', () => {
  const framework = aFramework()

  test.each([
    ['/thresholds/1/cuts/0', { part: 'thresholds', id: 'maths' }],
    ['/indicators/0', { part: 'thresholds', id: 'reading' }],
    ['/classification/rules/2/when', { part: 'classification', id: 'strong' }],
    ['/support/offers/0', { part: 'support', id: 'for-stabilise' }],
    ['/stages/0', { part: 'classification' }],
  ])('%s shows at %j', (pointer, place) => {
    expect(placeOf(framework, pointer)).toEqual(place)
  })

  test('changes are counted at the tab that shows them', () => {
    const change = (part: string) => ({ part, id: 'x', kind: 'changed' as const, path: '', sentence: '' })
    expect([...changesByPart([change('thresholds'), change('indicators'), change('monitoring'), change('roles')])]).toEqual([
      ['thresholds', 2],
      ['monitoring', 1],
    ])
  })

  test('a new id is taken by nobody', () => {
    expect(newId('Nouvelle règle!', [])).toBe('nouvelle-regle')
    expect(newId('New rule', [{ id: 'new-rule' }, { id: 'new-rule-2' }])).toBe('new-rule-3')
  })
})

describe('the cohort', () => {
  const academy = (id: string) => ({ id, name: `Academy ${id}`, phase: 'primary' as const, member: true, revision: 1 })
  const aReturn = (of: string, year: string, reading: number) => ({
    academy: of,
    year,
    release: 'final' as const,
    values: { reading: { value: reading, release: 'final' as const, entry: 'e' } },
    revision: 1,
    savedAt: '2026-01-01T00:00:00Z',
    savedBy: 'Priya Nair',
    history: [],
  })
  const returns = [aReturn('a', '2022/23', 40), aReturn('a', '2023/24', 50), aReturn('b', '2022/23', 60)]
  const academies = [academy('a'), academy('b'), academy('c')]

  test('without a year it is each academy’s newest return, with the year before; who has none is left out', () => {
    const cases = casesOf(academies, returns, [], null)
    expect(cases.map(({ academy: { id }, year, values, previous }) => [id, year, values['reading'], previous?.values?.['reading']])).toEqual([
      ['a', '2023/24', 50, 40],
      ['b', '2022/23', 60, undefined],
    ])
  })

  test('of a year it is the returns of that year alone', () => {
    expect(casesOf(academies, returns, [], '2023/24').map(({ academy: { id } }) => id)).toEqual(['a'])
  })
})
