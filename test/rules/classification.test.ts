import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { stageOutcomeOf } from '../../server/domain/outcome/stage-outcome.ts'
import type { Case, Indicator, IndicatorValues, PlainValue } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

const framework = readDefaultFramework()
const compiled = compile(framework)
const stages: (string | null)[] = framework.stages.map(({ id }) => id)
const card = ['urgent-improvement', 'needs-attention', 'expected-standard', 'strong-standard', 'exceptional']

type Phase = Case['academy']['phase']

function decided(phase: Phase, year: string, values: IndicatorValues, more: Partial<Case> = {}) {
  return stageOutcomeOf(compiled, { academy: { id: 'example', phase }, year, values, ...more }, '2026-01-15')
}

const results: IndicatorValues = { 'ks2-rwm-expected': 66, 'ks2-reading-progress': 0.2, 'ks2-maths-progress': 0.1 }
const areas = ['inclusion', 'curriculum-teaching', 'achievement', 'attendance-behaviour', 'personal-development', 'early-years']

const inspections = areas.flatMap((area) =>
  card.flatMap((leadership) => card.flatMap((grade) => ['met', 'not-met'].map((safeguarding) => ({ area, leadership, grade, safeguarding })))),
)

test('the categories of concern of the report card are those of the DfE, for every mix of leadership, another area and safeguarding', () => {
  for (const { area, leadership, grade, safeguarding } of inspections) {
    const outcome = decided('primary', '2018/19', { ...results, 'ofsted-leadership-governance': leadership, [`ofsted-${area}`]: grade, safeguarding })
    const [led, other, unsafe] = [leadership === 'urgent-improvement', grade === 'urgent-improvement', safeguarding === 'not-met']
    const specialMeasures = led && (other || unsafe)
    const concern = led || other || unsafe
    expect(outcome.decidedBy === 'report-card-special-measures', `${leadership} ${area} ${grade} ${safeguarding}`).toBe(specialMeasures)
    expect(outcome.stage === 'stabilise', `${leadership} ${area} ${grade} ${safeguarding}`).toBe(concern)
    if (concern && !specialMeasures) expect(outcome.decidedBy).toBe(unsafe ? 'safeguarding-not-met' : 'requires-significant-improvement')
  }
})

test('attainment at key stage 4 alone never gives Sustain or Stabilise, at whatever figures', () => {
  const attainment = fc.record({
    'attainment-8': fc.integer({ min: 0, max: 900 }).map((n) => n / 10),
    'ks4-english-maths-grade-5': fc.integer({ min: 0, max: 100 }),
    'ebacc-aps': fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
  })
  fc.assert(
    fc.property(attainment, fc.constantFrom('2018/19', '2023/24', '2024/25'), (values, year) => {
      const absent = { 'progress-8': { absent: 'not-published' as const }, 'progress-8-band': { absent: 'not-published' as const } }
      expect(['repair', 'improve']).toContain(decided('secondary', year, { ...absent, ...values, 'ofsted-overall': 'good' }).stage)
    }),
    { numRuns: 500 },
  )
})

test('the band of the DfE is shown and moves nothing, whichever it is', () => {
  const rest = { 'progress-8': 0.1, 'attainment-8': 46, 'ks4-english-maths-grade-5': 43, 'ofsted-overall': 'good' }
  const bands = ['well-below-average', 'below-average', 'average', 'above-average', 'well-above-average']
  for (const band of bands) expect(decided('secondary', '2018/19', { ...rest, 'progress-8-band': band })).toEqual(decided('secondary', '2018/19', rest))
})

test('Sustain and "stuck" are the same under each way Ofsted has reported', () => {
  const strong = { 'attainment-8': 52, 'ks4-english-maths-grade-5': 60, 'outcomes-review': 'strong' }
  const keys = ['quality-of-education', 'behaviour-attitudes', 'personal-development', 'leadership-management']
  /** One inspection as reported in each of the three ways: the grade of all it says, and that of leadership. */
  const reported = (grade: string, standard: string, leadership = grade, led = standard, previous: IndicatorValues = {}): IndicatorValues[] => [
    { 'ofsted-overall': leadership, ...previous },
    { ...Object.fromEntries(keys.map((key) => [`ofsted-key-${key}`, grade])), 'ofsted-key-leadership-management': leadership, ...previous },
    { ...Object.fromEntries(areas.map((area) => [`ofsted-${area}`, standard])), 'ofsted-leadership-governance': led, ...previous },
  ]
  // 2024/25 is a year without Progress 8. Early years is no area of a secondary.
  const stagesOf = (inspections: IndicatorValues[]) =>
    inspections.map(({ 'ofsted-early-years': _, ...values }) => decided('secondary', '2024/25', { ...strong, ...values }).stage)
  const belowBefore = { 'ofsted-previous': 'requires-improvement' }
  expect(stagesOf(reported('good', 'expected-standard'))).toEqual(['improve', 'improve', 'improve'])
  expect(stagesOf(reported('good', 'expected-standard', 'outstanding', 'strong-standard'))).toEqual(['sustain', 'sustain', 'sustain'])
  expect(stagesOf(reported('good', 'expected-standard', 'requires-improvement', 'needs-attention'))).toEqual(['repair', 'repair', 'repair'])
  expect(stagesOf(reported('good', 'expected-standard', 'requires-improvement', 'needs-attention', belowBefore))).toEqual(Array(3).fill('stabilise'))
})

test('where the trust finds progress from starting points secure, no low attainment alone is weaker than Improve', () => {
  const low = fc.record({ 'attainment-8': fc.integer({ min: 0, max: 460 }).map((n) => n / 10), 'ks4-english-maths-grade-5': fc.integer({ min: 0, max: 45 }) })
  fc.assert(
    fc.property(low, fc.constantFrom('2019/20', '2024/25', '2025/26'), fc.constantFrom('secure', 'strong'), (values, year, review) => {
      expect(decided('secondary', year, { ...values, 'outcomes-review': review, 'ofsted-overall': 'good' }).stage).toBe('improve')
    }),
    { numRuns: 300 },
  )
})

test('who the pupils are moves nothing', () => {
  const rest = { 'attainment-8': 44, 'ks4-english-maths-grade-5': 43, 'ofsted-overall': 'good' }
  for (const percent of [0, 25, 100])
    expect(decided('secondary', '2024/25', { ...rest, 'disadvantaged-percent': percent, 'send-percent': percent })).toEqual(
      decided('secondary', '2024/25', rest),
    )
})

test('nothing good makes up for safeguarding that is not met', () => {
  const best = {
    'ks2-rwm-expected': 95,
    'ks2-reading-progress': 6,
    'ks2-writing-progress': 6,
    'ks2-maths-progress': 6,
    'ofsted-overall': 'outstanding',
    'leadership-capacity': 'strong',
    'teaching-quality': 'strong',
  }
  expect(decided('primary', '2018/19', { ...best, safeguarding: 'met' }).stage).toBe('sustain')
  expect(decided('primary', '2018/19', { ...best, safeguarding: 'not-met' })).toMatchObject({ stage: 'stabilise', settled: true })
})

test('an academy nobody knows anything about has no stage, in any phase', () => {
  const phases: Phase[] = ['primary', 'secondary', 'all-through', 'special', 'sixteen-plus']
  expect(phases.map((phase) => decided(phase, '2023/24', {}).stage)).toEqual([null, null, null, null, null])
})

test('the scenarios reach every stage in primaries and secondaries, and the other phases too', () => {
  const reached = new Map(framework.scenarios.map(({ evaluate, expect: { stage } }) => [`${evaluate.academy.phase} ${stage}`, true]))
  const needed = ['primary', 'secondary'].flatMap((phase) => stages.map((stage) => `${phase} ${stage}`))
  expect([...needed, 'special repair', 'special sustain', 'sixteen-plus repair', 'all-through repair'].filter((pair) => !reached.has(pair))).toEqual([])
})

const year = fc.constantFrom('2018/19', '2021/22', '2023/24', '2024/25')
const phase = fc.constantFrom<Phase>('primary', 'secondary', 'all-through', 'special', 'sixteen-plus')
const known = fc.array(fc.boolean(), { minLength: framework.indicators.length, maxLength: framework.indicators.length })
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: framework.indicators.length, maxLength: framework.indicators.length })

test('a better figure never gives a weaker stage', () => {
  fc.assert(
    fc.property(phase, year, places, known, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (phase, year, at, known, which, step) => {
      const mine = framework.indicators.filter((indicator, index) => indicator.phases.includes(phase) && known[index])
      const indicator = mine[which % Math.max(1, mine.length)]
      if (indicator === undefined) return
      const absent = Object.fromEntries(
        framework.indicators.filter(({ phases }) => phases.includes(phase)).map(({ id }) => [id, { absent: 'not-published' as const }]),
      )
      const values = { ...absent, ...Object.fromEntries(mine.map((each) => [each.id, typical(each, at[framework.indicators.indexOf(each)]!)])) }
      const before = decided(phase, year, values)
      const after = decided(phase, year, { ...values, [indicator.id]: better(indicator, values[indicator.id]! as PlainValue, step) })
      if (before.stage === null || after.stage === null) return
      expect(stages.indexOf(after.stage), `${indicator.id} ${JSON.stringify(values)} ${before.decidedBy} ${after.decidedBy}`).toBeGreaterThanOrEqual(
        stages.indexOf(before.stage),
      )
    }),
    { numRuns: 5000 },
  )
})

/** A value of the indicator; numbers mostly around the cuts, where stages change. */
function typical(indicator: Indicator, at: number): PlainValue {
  const { id, categories = [], min = 0, max = 0, decimals = 0 } = indicator
  if (indicator.type !== 'number') return categories[Math.min(categories.length - 1, Math.floor(at * categories.length))]!.id
  const threshold = framework.thresholds.find((each) => each.indicator === id)
  const national =
    threshold?.compare === 'national-gap' ? (framework.benchmarks.find((each) => each.indicator === id && each.value !== undefined)?.value ?? 0) : 0
  const sign = threshold?.compare === 'national-gap' && indicator.better === 'lower' ? -1 : 1
  const cuts = (threshold?.cuts ?? [{ from: min }, { from: max }]).map(({ from }) => national + sign * from)
  const [low, high] = [Math.min(...cuts), Math.max(...cuts)]
  return Math.min(max, Math.max(min, Number((low - 0.4 * (high - low) + at * 1.8 * (high - low)).toFixed(decimals))))
}

function better(indicator: Indicator, value: PlainValue, step: number): PlainValue {
  const { categories = [], min = 0, max = 0, decimals = 0 } = indicator
  if (typeof value !== 'number')
    return categories[Math.min(categories.length - 1, categories.findIndex(({ id }) => id === value) + 1 + Math.floor(step * categories.length))]!.id
  const move = (indicator.better === 'lower' ? -1 : 1) * Math.max(10 ** -decimals, step * 5 * (indicator.tolerance ?? 1))
  return Math.min(max, Math.max(min, Number((value + move).toFixed(decimals))))
}
