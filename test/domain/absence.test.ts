import { expect } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import type { Case, Framework, Indicator } from '../../server/schema/types.generated.ts'
import { reasons, type Trial } from './arbitraries.ts'
import { completionsOf, enoughEvidence } from './naive-evaluator.ts'
import { givenOf, nobodyHas, openOf } from './naive-world.ts'
import { itemsOf, readingsOf } from './readings.ts'
import { theDomain } from './the-domain.ts'
import { forEveryTrial, onlyWhere } from './trials.ts'

const some = { share: 0.3 }

/** Absent, though there is a figure or may be one. */
function isUnknown({ benchmarks }: Framework, indicator: Indicator, given: Case): boolean {
  const { value } = givenOf(given, indicator.id)
  return typeof value === 'object' && !['not-applicable', 'not-published'].includes(value.absent) && !nobodyHas(benchmarks, indicator, given)
}

forEveryTrial(
  'what does not exist makes no comparison hold in either reading, under any nesting of not',
  ({ framework, given, asOf }) => {
    const closed = framework.indicators.map((indicator) => ({ ...indicator, whenAbsent: 'leave-out' as const }))
    const values = Object.fromEntries(framework.indicators.map(({ id }, at) => [id, { absent: reasons[at % reasons.length]! }]))
    const nothing: Case = { academy: { id: '100001', phase: given.academy.phase }, year: given.year, values }
    const trial: Trial = { framework: { ...framework, indicators: closed }, given: nothing, asOf }
    const { certain, possible } = readingsOf(theDomain, compile(trial.framework), trial)
    const onIndicators = itemsOf(framework).deciding.filter(({ when }) => !/"fact":"(stages\.(?!worst)|evidence|academy\.phase)/.test(JSON.stringify(when)))
    expect(onIndicators.filter(({ key }) => certain.has(key) || possible.has(key))).toEqual([])
  },
  some,
)

forEveryTrial(
  'an open absence makes nothing certain that some value of its range would undo',
  ({ framework, given, asOf }) => {
    onlyWhere(openOf(framework, given).length > 0)
    const compiled = compile(framework)
    const { certain } = readingsOf(theDomain, compiled, { framework, given, asOf })
    for (const completed of completionsOf(framework, given, 12).returns) {
      const { certain: then } = readingsOf(theDomain, compiled, { framework, given: completed, asOf })
      expect(itemsOf(framework).deciding.filter(({ key }) => certain.has(key) && !then.has(key))).toEqual([])
    }
  },
  some,
)

forEveryTrial(
  'filling open absences in any way, one or all, never gives a stage outside the possible ones',
  ({ framework, given, asOf }) => {
    onlyWhere(openOf(framework, given).length > 0)
    const compiled = compile(framework)
    const { classification } = evaluate(compiled, given, { asOf })
    const all = completionsOf(framework, given, 12).returns
    const one = openOf(framework, given).flatMap(({ id }) =>
      all.slice(0, 4).map((filled) => ({ ...given, values: { ...given.values, [id]: filled.values[id]! } })),
    )
    for (const filled of [...all, ...one]) {
      const then = evaluate(compiled, filled, { asOf }).classification
      expect(classification.possible).toEqual(expect.arrayContaining(then.possible))
      if (classification.settled) expect([then.stage, then.settled]).toEqual([classification.stage, true])
    }
  },
  some,
)

forEveryTrial(
  'what settledBy names settles it once it is known, whatever it is',
  ({ framework, given, asOf }) => {
    const compiled = compile(framework)
    const { classification, settledBy } = evaluate(compiled, given, { asOf })
    const open = openOf(framework, given).map(({ id }) => id)
    onlyWhere(classification.proposed !== null && !classification.settled)
    expect(settledBy.length).toBeGreaterThan(0)
    expect(open).toEqual(expect.arrayContaining(settledBy))
    for (const filled of completionsOf(framework, given, 12).returns) {
      const known = Object.fromEntries(settledBy.map((id) => [id, filled.values[id]!]))
      expect(evaluate(compiled, { ...given, values: { ...given.values, ...known } }, { asOf }).classification.settled).toBe(true)
    }
  },
  { share: 0.05 },
)

forEveryTrial(
  'below the minimum evidence what settledBy names would bring it, if anything can',
  ({ framework, given, asOf }) => {
    const { classification, settledBy } = evaluate(compile(framework), given, { asOf })
    onlyWhere(classification.proposed === null)
    const unknown = framework.indicators.filter((indicator) => indicator.phases.includes(given.academy.phase) && isUnknown(framework, indicator, given))
    const suffices = (ids: string[]) => {
      const known = framework.indicators.filter(({ id }) => ids.includes(id)).map(({ id, min, categories }) => [id, min ?? categories?.[0]?.id ?? true])
      return enoughEvidence(framework, { ...given, values: { ...given.values, ...Object.fromEntries(known) } })
    }
    expect(suffices(settledBy)).toBe(suffices(unknown.map(({ id }) => id)))
  },
  { share: 0.2 },
)

forEveryTrial(
  'not considered are the absences of the phase that are left out, in the order of the framework',
  ({ framework, given, asOf }) => {
    const left = framework.indicators.filter(
      (indicator) => indicator.whenAbsent === 'leave-out' && indicator.phases.includes(given.academy.phase) && isUnknown(framework, indicator, given),
    )
    expect(evaluate(compile(framework), given, { asOf }).notConsidered).toEqual(left.map(({ id }) => id))
  },
  some,
)

forEveryTrial(
  'what is not given is all that is not given, and says whether it is still possible',
  ({ framework, given, asOf }) => {
    const compiled = compile(framework)
    const outcome = evaluate(compiled, given, { asOf, include: ['not-given'] })
    const { certain, possible } = readingsOf(theDomain, compiled, { framework, given, asOf })
    const { following } = itemsOf(framework)
    const keys = new Set(following.map(({ key }) => key))
    const withheld = following.filter(({ key }) => !certain.has(key))
    const told = outcome.notGiven!.map(({ id, kind, possible: still }): [string, boolean] => [`${kind}/${id}`, still === true])
    expect(told.filter(([key]) => keys.has(key))).toEqual(withheld.map(({ key }) => [key, possible.has(key)]))
    const handed = [...outcome.support.map(({ id }) => `offer/${id}`), ...outcome.monitoring.map(({ id }) => `obligation/${id}`)]
    expect(handed.filter((key) => keys.has(key))).toEqual(following.flatMap(({ key }) => (certain.has(key) ? [key] : [])))
    // a duty that another may replace is given or not too, whichever
    const all = [...framework.support.offers.map(({ id }) => `offer/${id}`), ...framework.monitoring.obligations.map(({ id }) => `obligation/${id}`)]
    expect([...told.map(([key]) => key), ...handed].toSorted()).toEqual(all.toSorted())
  },
  some,
)
