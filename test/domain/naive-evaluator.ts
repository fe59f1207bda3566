import type { Case, Condition, Framework, Indicator, IndicatorValue } from '../../server/schema/types.generated.ts'
import { type Constant, givenOf, knownDomains, openOf, type World, worldOf } from './naive-world.ts'

/**
 * What design.md section 2 says, by enumeration and nothing else: every way the open absences could be filled is a world of
 * its own, a comparison on what does not exist is neither true nor false, and neither is its negation.
 * Knows neither json-rules-engine nor the translation nor the compiler.
 */
export interface NaiveOutcome {
  stage: string | null
  decidedBy: string
  offers: string[]
  obligations: string[]
}

/** Whether a condition holds: undefined where it rests on what does not exist. An absent `when` always holds. */
export function verdict(when: Condition | undefined, { facts }: Pick<World, 'facts'>): boolean | undefined {
  if (when === undefined) return true
  if ('not' in when) {
    const inner = verdict(when.not, { facts })
    return inner === undefined ? undefined : !inner
  }
  if ('all' in when)
    return together(
      when.all.map((each) => verdict(each, { facts })),
      false,
    )
  if ('any' in when)
    return together(
      when.any.map((each) => verdict(each, { facts })),
      true,
    )
  const left = facts.get(when.fact)
  const right = typeof when.value === 'object' && !Array.isArray(when.value) ? facts.get(when.value.fact) : when.value
  return left === undefined || right === undefined ? undefined : compared(left, when.operator, right)
}

export function holds(when: Condition | undefined, world: Pick<World, 'facts'>): boolean {
  return verdict(when, world) === true
}

/** All (any) of them: one that is `deciding` decides, else one that is unknown leaves it unknown. */
function together(verdicts: (boolean | undefined)[], deciding: boolean): boolean | undefined {
  if (verdicts.includes(deciding)) return deciding
  return verdicts.includes(undefined) ? undefined : !deciding
}

function compared(left: Constant, operator: string, right: Constant | Constant[]): boolean {
  if (operator === 'in') return (right as Constant[]).includes(left)
  if (operator === 'notIn') return !(right as Constant[]).includes(left)
  if (operator === 'equal') return left === right
  if (operator === 'notEqual') return left !== right
  if (operator === 'lessThan') return left < (right as Constant)
  if (operator === 'lessThanInclusive') return left <= (right as Constant)
  if (operator === 'greaterThan') return left > (right as Constant)
  return left >= (right as Constant)
}

/** The stage in one world by limits and rules, whatever the evidence. */
export function ruled({ stages, classification }: Framework, world: World): { stage: string; decidedBy: string; atMost: string | undefined } {
  const place = (stage: string) => stages.findIndex(({ id }) => id === stage)
  const rule = classification.rules.find(({ when }) => holds(when, world)) ?? classification.otherwise
  const limits = classification.limits.filter(({ when }) => holds(when, world))
  const weakest = limits.reduce<(typeof limits)[number] | undefined>(
    (best, each) => (best && place(best.atMost) <= place(each.atMost) ? best : each),
    undefined,
  )
  if (weakest && place(weakest.atMost) < place(rule.stage)) return { stage: weakest.atMost, decidedBy: weakest.id, atMost: weakest.atMost }
  return { stage: rule.stage, decidedBy: rule.id, atMost: weakest?.atMost }
}

/** The outcome of a return without open absences. */
export function naiveOutcome(framework: Framework, given: Case, asOf: string): NaiveOutcome {
  const world = worldOf(framework, given, asOf)
  const { stage, decidedBy, atMost } = ruled(framework, world)
  const weakest = framework.stages[0]!.id
  const enough = enoughEvidence(framework, given)
  const onlyWeakest = atMost === weakest
  const limit = framework.classification.limits.find((each) => each.atMost === weakest && holds(each.when, world))
  const proposed = enough ? stage : onlyWeakest ? weakest : null
  const by = enough ? decidedBy : onlyWeakest ? limit!.id : 'minimum-evidence'
  const moderated = given.moderation?.stage ?? proposed
  const after = withClassification(world, moderated, proposed !== null)
  const byStage = new Set(framework.support.tiers.filter((tier) => tier.byStage).map(({ id }) => id))
  const applies = ({ tier, when }: { tier: string; when?: Condition }) => (moderated !== null || !byStage.has(tier)) && holds(when, after)
  return {
    stage: proposed,
    decidedBy: by,
    offers: framework.support.offers.filter(applies).map(({ id }) => id),
    obligations: framework.monitoring.obligations
      .filter(applies)
      .filter(({ id }, _, applying) => !applying.some(({ replaces = [] }) => replaces.includes(id)))
      .map(({ id }) => id),
  }
}

/** The world with what support and monitoring may read besides. */
export function withClassification({ facts, stages }: World, stage: string | null, settled: boolean): World {
  const more: [string, Constant][] = [
    ['classification.made', stage !== null],
    ['classification.settled', settled],
    ...(stage === null ? [] : [['classification.stage', stage] as [string, Constant]]),
  ]
  return { facts: new Map([...facts, ...more]), stages }
}

export function enoughEvidence(framework: Framework, given: Case): boolean {
  const known = knownDomains(framework, given)
  const { indicators, domains, alternatives = [] } = framework.classification.minimumEvidence
  const phase = given.academy.phase
  const isKnown = (id: string) =>
    framework.indicators.some((each) => each.id === id && each.phases.includes(phase)) && typeof givenOf(given, id).value !== 'object'
  const instead = (domain: string) => alternatives.some((each) => each.domain === domain && each.indicators.every(isKnown))
  return known.length >= indicators && domains.every((domain) => known.includes(domain) || instead(domain))
}

/** The open absences filled in one way each. */
export interface Completions {
  returns: Case[]
  /** Whether these are all ways that could differ: quarters of the range, for every number of a trial is a half. */
  whole: boolean
}

/** Every way of filling the open absences, or `most` of them drawn with a fixed seed where there are more. */
export function completionsOf(framework: Framework, given: Case, most: number): Completions {
  const open = openOf(framework, given)
  const choices = open.map(valuesOf)
  const ways = choices.reduce((product, each) => product * each.length, 1)
  const whole = ways <= most
  const returns = Array.from({ length: Math.min(ways, most) }, (_, at) => {
    let place = whole ? at : Math.floor((at * 0.618034 * ways) % ways)
    const values = { ...given.values }
    open.forEach(({ id }, index) => {
      const options = choices[index]!
      values[id] = filled(given.values[id], options[place % options.length]!)
      place = Math.floor(place / options.length)
    })
    return { ...given, values }
  })
  return { returns, whole }
}

function filled(given: IndicatorValue | undefined, value: Constant): IndicatorValue {
  return typeof given === 'object' && 'value' in given ? { ...given, value } : value
}

function valuesOf({ type, min = 0, max = 0, categories = [] }: Indicator): Constant[] {
  if (type === 'boolean') return [false, true]
  if (type === 'category') return categories.map(({ id }) => id)
  return Array.from({ length: (max - min) * 4 + 1 }, (_, at) => min + at / 4)
}

/** The worlds of the completions; the number of figures known is what it is now or any number up to all of them. */
export function worldsOf(framework: Framework, given: Case, asOf: string, { returns }: Completions): World[] {
  const known = knownDomains(framework, given).length
  const counts = Array.from({ length: openOf(framework, given).length + 1 }, (_, at) => known + at)
  const reads = JSON.stringify([framework.classification, framework.support, framework.monitoring]).includes('"evidence.present"')
  return returns.flatMap((each) => {
    const world = worldOf(framework, each, asOf)
    if (!reads) return [world]
    return counts.map((count) => ({ ...world, facts: new Map(world.facts).set('evidence.present', count) }))
  })
}
