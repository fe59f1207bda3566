import { isDeepStrictEqual } from 'node:util'
import type { Condition } from '../../server/schema/types.generated.ts'
import type { Trial } from './arbitraries.ts'
import { vocabularyOf } from './arbitrary-condition.ts'
import { type NaiveOutcome, withClassification } from './naive-evaluator.ts'
import { classificationFrom, type NaiveView, naiveView, readingsIn } from './naive-view.ts'
import type { Constant, World } from './naive-world.ts'
import { readsOnce } from './read-once.ts'
import { type Domain, type Item, itemsOf, type Readings, readingsOf } from './readings.ts'

/** Everything in which the domain and the naive evaluator disagree about a trial; none when they agree. */
export function disagreements(domain: Domain, trial: Trial, view: NaiveView = naiveView(trial)): string[] {
  const readings = readingsOf(domain, domain.compile(trial.framework), trial)
  return [...bounds(trial, view, readings), ...conditions(trial, view, readings), ...classification(trial, view, readings)]
}

/** Each fact's bounds hold in every world, and each bound is reached in one. */
function bounds({ framework }: Trial, { worlds, whole }: NaiveView, { bounds: found }: Readings): string[] {
  return vocabularyOf(framework, false).flatMap(({ name, type, kind }) => {
    const values = worlds.flatMap(({ facts }) => facts.get(name) ?? [])
    const exists = found[`${name}.exists`]
    if (values.length !== (exists ? worlds.length : 0))
      return [`${name} exists in ${values.length} of ${worlds.length} worlds, and ${name}.exists is ${exists}`]
    if (!exists) return []
    if (type !== 'number') {
      const options = found[`${name}.possible`] as Constant[]
      const beyond = values.filter((value) => !options.includes(value))
      const missed = whole ? options.filter((option) => !values.includes(option)) : []
      return [
        ...beyond.map((value) => `${name} may be ${value}, which is not possible`),
        ...missed.map((option) => `${name} can't be ${option}, which is possible`),
      ]
    }
    const numbers = values as number[]
    const [min, max] = [found[`${name}.min`] as number, found[`${name}.max`] as number]
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
    const wrong = least < min || most > max || (whole && kind !== 'evidence' && (least !== min || most !== max))
    return wrong ? [`${name} is from ${least} to ${most}, and its bounds are ${min} to ${max}`] : []
  })
}

/** Certain holds in every world, some world makes it possible; equal where each open absence is read once. */
function conditions(trial: Trial, view: NaiveView, readings: Readings): string[] {
  const { stage, settled } = readings.classified
  const { deciding, following } = itemsOf(trial.framework)
  const after = view.worlds.map((world) => withClassification(world, stage, settled))
  const byStage = new Set(trial.framework.support.tiers.flatMap((tier) => (tier.byStage ? [tier.id] : [])))
  const open = following.filter(({ tier }) => stage !== null || !byStage.has(tier!))
  const closed = following.filter((item) => !open.includes(item) && readings.possible.has(item.key))
  return [
    ...deciding.flatMap((item) => condition(trial, view, readings, item, view.worlds)),
    ...open.flatMap((item) => condition(trial, view, readings, item, after)),
    ...closed.map(({ key }) => `${key} is possible without a classification`),
  ]
}

function condition({ framework, given }: Trial, { whole }: NaiveView, { certain, possible }: Readings, { key, when }: Item, worlds: World[]): string[] {
  const { every, some } = readingsIn(worlds, when)
  const exact = whole && readsOnce(when, framework, given)
  const said = (words: string) => [`${key} ${words}: ${JSON.stringify(when satisfies Condition | undefined)}`]
  return [
    ...(certain.has(key) && !every ? said('is certain and fails in a world') : []),
    ...(some && !possible.has(key) ? said('is not possible and holds in a world') : []),
    ...(exact && every && !certain.has(key) ? said('holds in every world and is not certain') : []),
    ...(exact && !some && possible.has(key) ? said('is possible and holds in no world') : []),
    ...(certain.has(key) && !possible.has(key) ? said('is certain and not possible') : []),
  ]
}

function classification({ framework, given }: Trial, view: NaiveView, { certain, possible, classified }: Readings): string[] {
  const expected = classificationFrom(framework, certain, possible, view.enough)
  const stage = given.moderation?.stage ?? expected.proposed
  const beyond = [...view.stages].filter((each) => !classified.possible.includes(each))
  const { proposed, settled } = classified
  return [
    ...differing('classified', classified, { ...expected, stage }),
    ...beyond.map((each) => `${each} can come out, and is not among the possible ${classified.possible.join(', ')}`),
    ...(settled && [...view.stages].some((each) => each !== proposed) ? [`settled as ${proposed}, and not in every world`] : []),
    ...(view.outcome === undefined ? [] : complete(view.outcome, { certain, classified })),
  ]
}

/** With nothing open, what follows is what follows in the one world. */
function complete(outcome: NaiveOutcome, { certain, classified }: Pick<Readings, 'certain' | 'classified'>): string[] {
  const given = (kind: string) => [...certain].flatMap((key) => (key.startsWith(`${kind}/`) ? [key.slice(kind.length + 1)] : []))
  return [
    ...differing('the stage of a complete return', classified.proposed, outcome.stage),
    ...differing('the offers', given('offer'), outcome.offers),
    ...differing('the obligations', given('obligation'), outcome.obligations),
  ]
}

function differing(what: string, found: unknown, expected: unknown): string[] {
  return isDeepStrictEqual(found, expected) ? [] : [`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`]
}
