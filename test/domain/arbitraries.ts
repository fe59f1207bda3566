import fc from 'fast-check'
import type { AbsenceReason, Case, Framework, Indicator, IndicatorValue, IndicatorValues, PlainValue } from '../../server/schema/types.generated.ts'
import { pick } from './arbitrary-condition.ts'
import { arbitraryFramework, phases, releases, years } from './arbitrary-framework.ts'

/** One framework with one return to evaluate under it. */
export interface Trial {
  framework: Framework
  given: Case
  asOf: string
}

export const asOf = '2018-09-01'
export const reasons: AbsenceReason[] = ['suppressed', 'not-published', 'not-applicable', 'not-yet', 'missing']

const valueRecipe = fc.record({
  /** Below `absentBelow` of 10: absent; 10: left out. */
  kind: fc.nat(10),
  reason: fc.nat(4),
  halves: fc.nat(6),
  /** Below 1 of 8: in tenths, so that differences need rounding. */
  fine: fc.nat(7),
  tenths: fc.nat(30),
  option: fc.nat(3),
  /** Below 2 of 8: with its own year and release. */
  dated: fc.nat(7),
  year: fc.nat(2),
  release: fc.nat(4),
})

type ValueRecipe = typeof valueRecipe extends fc.Arbitrary<infer T> ? T : never

const values = fc.array(valueRecipe, { minLength: 5, maxLength: 5 })

const agesTaught: (number[][] | undefined)[] = [
  undefined,
  undefined,
  [[0, 5]],
  [[4, 11]],
  [
    [0, 1],
    [10, 18],
  ],
]

export const returnRecipe = fc.record({
  phase: fc.nat(1),
  ages: fc.constantFrom(...agesTaught),
  joinedOn: fc.constantFrom(undefined, '2017-09-01', '2017-09-02', '2018-03-01', '2018-08-31', '2018-10-01'),
  year: fc.integer({ min: 1, max: 2 }),
  release: fc.nat(4),
  values,
  previous: fc.option(fc.record({ stage: fc.option(fc.nat(3)), values }), { nil: undefined }),
  /** A stage below 4, else none. */
  moderation: fc.nat(19),
})

/** Frameworks with returns; about one value in `absences` of ten is absent, for any of the reasons. */
export function arbitraryTrial({ absences = 5 } = {}): fc.Arbitrary<Trial> {
  return fc.tuple(arbitraryFramework, returnRecipe).map(([framework, recipe]) => ({ framework, given: returnFrom(recipe, framework, absences), asOf }))
}

type ReturnRecipe = typeof returnRecipe extends fc.Arbitrary<infer T> ? T : never

/** The return of a recipe under a framework. */
export function returnFrom(recipe: ReturnRecipe, framework: Framework, absences: number): Case {
  const { stages } = framework
  const phase = phases[recipe.phase]!
  const { previous } = recipe
  const given: Case = {
    academy: {
      id: '100001',
      phase,
      ...(recipe.joinedOn === undefined ? {} : { joinedOn: recipe.joinedOn }),
      ...(recipe.ages === undefined ? {} : { ages: recipe.ages }),
    },
    year: years[recipe.year]!,
    ...(recipe.release === 4 ? {} : { release: releases[recipe.release]! }),
    values: valuesFrom(recipe.values, framework, phase, absences),
  }
  if (previous) {
    const stage = previous.stage === null ? {} : { stage: pick(stages, previous.stage).id }
    given.previous = { year: years[recipe.year - 1]!, ...stage, values: valuesFrom(previous.values, framework, phase, 2) }
  }
  if (recipe.moderation < 4) given.moderation = { stage: pick(stages, recipe.moderation).id, reason: 'Seen in the books.' }
  return given
}

function valuesFrom(recipes: ValueRecipe[], { indicators }: Framework, phase: string, absences: number): IndicatorValues {
  return Object.fromEntries(
    indicators.flatMap((indicator, at): [string, IndicatorValue][] => {
      const recipe = recipes[at]!
      if (recipe.kind === 10) return []
      const ofPhase = indicator.phases.some((each) => each === phase)
      const absent = recipe.kind < absences || !ofPhase
      return [[indicator.id, dated(recipe, absent ? { absent: reasons[recipe.reason]! } : known(recipe, indicator))]]
    }),
  )
}

function known(recipe: ValueRecipe, { type, min = 0, max = 0, categories = [] }: Indicator): number | string | boolean {
  if (type === 'boolean') return recipe.option % 2 === 1
  if (type === 'category') return pick(categories, recipe.option).id
  if (recipe.fine > 0) return min + (recipe.halves % ((max - min) * 2 + 1)) / 2
  return Math.round((min + (recipe.tenths % ((max - min) * 10 + 1)) / 10) * 10) / 10
}

function dated(recipe: ValueRecipe, value: PlainValue): IndicatorValue {
  if (recipe.dated > 1) return value
  return { value, year: years[recipe.year]!, ...(recipe.release === 4 ? {} : { release: releases[recipe.release]! }) }
}
