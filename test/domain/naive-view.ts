import type { Condition, Framework } from '../../server/schema/types.generated.ts'
import type { Trial } from './arbitraries.ts'
import { completionsOf, enoughEvidence, holds, type NaiveOutcome, naiveOutcome, ruled, worldsOf } from './naive-evaluator.ts'
import { openOf, type World } from './naive-world.ts'

/** What the naive evaluator finds in a trial. */
export interface NaiveView {
  worlds: World[]
  /** Whether the worlds are all that could differ, so that the readings can be held to equality where each open absence is read once. */
  whole: boolean
  enough: boolean
  /** Only where nothing is open. */
  outcome: NaiveOutcome | undefined
  /** The stages that limits and rules give in some world, whatever the evidence. */
  stages: Set<string>
}

export function naiveView({ framework, given, asOf }: Trial, most = 300): NaiveView {
  const completions = completionsOf(framework, given, most)
  const worlds = worldsOf(framework, given, asOf, completions)
  return {
    worlds,
    whole: completions.whole && worlds.every(inHalves),
    enough: enoughEvidence(framework, given),
    outcome: openOf(framework, given).length === 0 ? naiveOutcome(framework, given, asOf) : undefined,
    stages: new Set(worlds.map((world) => ruled(framework, world).stage)),
  }
}

/** In quarters: then no two numbers of a world are nearer to each other than the worlds are. */
function inHalves({ facts }: World): boolean {
  return [...facts.values()].every((value) => typeof value !== 'number' || Number.isInteger(value * 4))
}

/** Whether a condition holds in every world, and in some. */
export function readingsIn(worlds: World[], when: Condition | undefined): { every: boolean; some: boolean } {
  const found = worlds.map((world) => holds(when, world))
  return { every: !found.includes(false), some: found.includes(true) }
}

/** The classification that follows from what is certain and what is possible, in the words of design.md section 2. */
export function classificationFrom(
  framework: Framework,
  certain: Set<string>,
  possible: Set<string>,
  enough: boolean,
): { proposed: string | null; possible: string[]; settled: boolean } {
  const ids = framework.stages.map(({ id }) => id)
  const place = (stage: string) => ids.indexOf(stage)
  const { limits, rules, otherwise } = framework.classification
  const weakestOf = (stages: string[]) => Math.min(...stages.map(place))
  const applied = limits.filter(({ id }) => certain.has(`limit/${id}`)).map(({ atMost }) => atMost)
  const doubtful = limits.filter(({ id }) => possible.has(`limit/${id}`) && !certain.has(`limit/${id}`)).map(({ atMost }) => atMost)
  const first = rules.find(({ id }) => certain.has(`rule/${id}`))
  const before = rules.slice(0, first ? rules.indexOf(first) : rules.length).filter(({ id }) => possible.has(`rule/${id}`))
  const ruledBy = [...before, first ?? otherwise].map(({ stage }) => stage)
  const left = new Set(ruledBy.flatMap((stage) => subsets(doubtful).map((more) => weakestOf([stage, ...applied, ...more]))))
  const stage = weakestOf([(first ?? otherwise).stage, ...applied])
  const given = enough || applied.includes(ids[0]!)
  return { proposed: given ? ids[stage]! : null, possible: ids.filter((_, at) => left.has(at)), settled: given && left.size === 1 }
}

function subsets<T>([first, ...rest]: T[]): T[][] {
  if (first === undefined) return [[]]
  const others = subsets(rest)
  return [...others, ...others.map((each) => [first, ...each])]
}
