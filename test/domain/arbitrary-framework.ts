import fc from 'fast-check'
import type { Benchmark, Framework, Indicator, Phase, Release, Threshold } from '../../server/schema/types.generated.ts'
import { conditionFrom, conditionRecipe, pick, vocabularyOf } from './arbitrary-condition.ts'

export const years = ['2015/16', '2016/17', '2017/18']
export const releases: Release[] = ['provisional', 'revised', 'final', 'own']
export const phases: Phase[] = ['primary', 'secondary']
const stageIds = ['weak', 'low', 'fair', 'strong']
const domainIds = ['results', 'people', 'safety']
const indicatorIds = ['alpha', 'beta', 'gamma-2', 'delta', 'epsilon']
const categoryIds = ['bad', 'poor', 'good', 'great']
const half = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((halves) => halves / 2)
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const benchmarkRecipe = fc.record({ year: fc.nat(2), phase: fc.nat(2), release: fc.nat(4), value: fc.option(half(-1, 3), { freq: 4 }) })

const thresholdRecipe = fc.record({
  gap: fc.boolean(),
  starts: fc.tuple(half(-1, 2), half(-1, 2)),
  /** For each better stage: none, or how many halves after the one before; 0 leaves the one before empty. */
  steps: fc.array(fc.option(fc.nat(3), { freq: 4 }), { minLength: 3, maxLength: 3 }),
  stages: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
  split: fc.boolean(),
})

const indicatorRecipe = fc.record({
  type: fc.constantFrom('number' as const, 'number' as const, 'number' as const, 'category' as const, 'boolean' as const),
  domain: fc.nat(2),
  phases: fc.constantFrom([0, 1], [0, 1], [0, 1], [0, 1], [0], [1]),
  min: fc.integer({ min: -2, max: 1 }),
  span: fc.integer({ min: 1, max: 3 }),
  decimals: fc.nat(1),
  better: fc.constantFrom('higher' as const, 'lower' as const),
  tolerance: option(fc.constantFrom(0.5, 1, 2)),
  categories: fc.integer({ min: 1, max: 4 }),
  /** Below 1: what others decide. */
  actionable: fc.nat(5),
  /** Below 3: of these ages alone. */
  ages: fc.nat(8),
  whenAbsent: fc.constantFrom('open' as const, 'open' as const, 'leave-out' as const),
  benchmarks: fc.array(benchmarkRecipe, { maxLength: 5, size: 'max' }),
  threshold: fc.option(thresholdRecipe, { freq: 6 }),
  target: option(fc.record({ minimumGain: half(0, 1), stretch: half(0, 1) })),
})

const frameworkRecipe = fc.record({
  stages: fc.integer({ min: 2, max: 4 }),
  domains: fc.integer({ min: 1, max: 3 }),
  indicators: fc.array(indicatorRecipe, { minLength: 1, maxLength: 5, size: 'max' }),
  newJoinerMonths: fc.constantFrom(0, 6, 12),
  /** A domain below 3, else none. */
  minimumEvidence: fc.record({
    indicators: fc.constantFrom(0, 0, 1, 2),
    domain: fc.nat(11),
    instead: fc.option(fc.array(fc.nat(4), { minLength: 1, maxLength: 2 })),
  }),
  limits: fc.array(fc.record({ when: conditionRecipe, stage: fc.nat(3) }), { maxLength: 2 }),
  rules: fc.array(fc.record({ when: conditionRecipe, stage: fc.nat(3) }), { maxLength: 5, size: 'max' }),
  otherwise: fc.nat(3),
  offers: fc.array(fc.record({ when: option(conditionRecipe), tier: fc.nat(1), days: fc.nat(3) }), { maxLength: 3 }),
  obligations: fc.array(fc.record({ when: option(conditionRecipe), tier: fc.nat(1), replaces: fc.nat(3) }), { maxLength: 2 }),
})

/** Small frameworks with every operator and fact: they parse and have no faults (held by a test). */
export const arbitraryFramework: fc.Arbitrary<Framework> = frameworkRecipe.map((recipe) => {
  const stages = stageIds.slice(4 - recipe.stages).map(titled)
  const domains = domainIds.slice(0, recipe.domains).map(titled)
  const indicators = recipe.indicators.map((each, at) => indicatorFrom(each, indicatorIds[at]!, domains))
  const before = vocabularyOf({ indicators, stages, domains }, false)
  const after = vocabularyOf({ indicators, stages, domains }, true)
  const when = (each: { when: (typeof recipe.offers)[number]['when'] }) => (each.when === undefined ? {} : { when: conditionFrom(each.when, after) })
  const tiers = ['universal', 'enhanced']
  const { indicators: least, domain, instead } = recipe.minimumEvidence
  const alternatives =
    instead && domain <= 2 ? [{ domain: pick(domains, domain).id, indicators: [...new Set(instead.map((at) => pick(indicators, at).id))] }] : undefined
  return {
    id: 'random',
    title: 'Random',
    stages,
    domains,
    roles: [titled('principal')],
    documents: [titled('plan')],
    newJoinerMonths: recipe.newJoinerMonths,
    indicators,
    benchmarks: recipe.indicators.flatMap((each, at) => benchmarksFrom(each, indicators[at]!)),
    thresholds: recipe.indicators.flatMap((each, at) => thresholdsFrom(each, indicators[at]!, stages)),
    classification: {
      minimumEvidence: { indicators: least, domains: domain > 2 ? [] : [pick(domains, domain).id], ...(alternatives ? { alternatives } : {}) },
      limits: recipe.limits.map((each, at) => ({ ...titled(`limit-${at}`), when: conditionFrom(each.when, before), atMost: pick(stages, each.stage).id })),
      rules: recipe.rules.map((each, at) => ({ ...titled(`rule-${at}`), when: conditionFrom(each.when, before), stage: pick(stages, each.stage).id })),
      otherwise: { id: 'otherwise', stage: pick(stages, recipe.otherwise).id },
    },
    support: {
      tiers: tiers.map((id) => ({ ...titled(id), byStage: id === 'enhanced' })),
      offers: recipe.offers.map((each, at) => ({
        ...titled(`offer-${at}`),
        tier: tiers[each.tier]!,
        ...when(each),
        modality: 'must',
        capacityDays: each.days,
      })),
    },
    monitoring: {
      obligations: recipe.obligations.map((each, at) => ({
        ...titled(`duty-${at}`),
        tier: tiers[each.tier]!,
        ...when(each),
        by: 'principal',
        evidence: ['plan'],
        cadence: 'termly',
        modality: 'must',
        ...(each.replaces === at && recipe.obligations.length === 2 && recipe.obligations[1 - at]?.replaces !== 1 - at ? { replaces: [`duty-${1 - at}`] } : {}),
      })),
    },
    targets: {
      method: { closeGap: 0.5, horizonYears: 1 },
      items: recipe.indicators.flatMap(({ target }, at) => (target && indicators[at]!.type === 'number' ? [{ indicator: indicators[at]!.id, ...target }] : [])),
    },
    scenarios: [],
  }
})

type IndicatorRecipe = typeof indicatorRecipe extends fc.Arbitrary<infer T> ? T : never

function titled(id: string): { id: string; title: string } {
  return { id, title: id.slice(0, 1).toUpperCase() + id.slice(1) }
}

function indicatorFrom(recipe: IndicatorRecipe, id: string, domains: { id: string }[]): Indicator {
  const { type, min, span, decimals, better, tolerance, categories, whenAbsent } = recipe
  const common = {
    ...titled(id),
    domain: pick(domains, recipe.domain).id,
    phases: recipe.phases.map((at) => phases[at]!),
    type,
    whenAbsent,
    ...(recipe.actionable === 0 ? { actionable: false } : {}),
    ...(recipe.ages < 3 ? { ages: [recipe.ages * 5, recipe.ages * 5 + 1] } : {}),
  }
  if (type === 'boolean') return common
  if (type === 'category') return { ...common, categories: categoryIds.slice(0, categories).map(titled) }
  return { ...common, unit: '%', min, max: min + span, decimals, better, ...(tolerance === undefined ? {} : { tolerance }) }
}

function benchmarksFrom({ benchmarks }: IndicatorRecipe, { id, type }: Indicator): Benchmark[] {
  if (type !== 'number') return []
  const made = benchmarks.map(({ year, phase, release, value }): Benchmark => {
    const place = { ...(phase === 2 ? {} : { phase: phases[phase]! }), ...(release === 4 ? {} : { release: releases[release]! }) }
    return { indicator: id, year: years[year]!, ...place, ...(value === null ? { absent: 'not-published' as const } : { value }) }
  })
  const key = ({ year, phase, release }: Benchmark) => `${year} ${phase} ${release}`
  return made.filter((each, at) => made.findIndex((other) => key(other) === key(each)) === at)
}

function thresholdsFrom({ threshold }: IndicatorRecipe, indicator: Indicator, stages: { id: string }[]): Threshold[] {
  if (threshold === null) return []
  const split = threshold.split && indicator.phases.length === 2
  return (split ? indicator.phases.map((phase) => [phase]) : [undefined]).map((only, at) => {
    const common = { id: `${indicator.id}${only ? `-${only[0]}` : ''}`, indicator: indicator.id, ...(only ? { phases: only } : {}) }
    if (indicator.type === 'number') {
      const compare = threshold.gap ? ('national-gap' as const) : ('value' as const)
      const sign = compare === 'national-gap' || indicator.better === 'higher' ? 1 : -1
      return { ...common, compare, cuts: cutsFrom(threshold.steps, threshold.starts[at]!, sign, stages) }
    }
    const options = indicator.type === 'boolean' ? ['false', 'true'] : indicator.categories!.map(({ id }) => id)
    return { ...common, compare: 'value', categories: Object.fromEntries(options.map((id, place) => [id, pick(stages, threshold.stages[place]! + at).id])) }
  })
}

function cutsFrom(steps: (number | null)[], start: number, sign: number, stages: { id: string }[]): { stage: string; from: number }[] {
  let from = start
  const cuts = stages.slice(1).flatMap(({ id }, at) => {
    const step = steps[at]!
    if (step === null) return []
    from += (sign * step) / 2
    return [{ stage: id, from: from + 0 }]
  })
  return cuts.length > 0 ? cuts : [{ stage: stages.at(-1)!.id, from: start }]
}
