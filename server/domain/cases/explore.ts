import type { Case, Comparison, Condition, Phase } from '../../schema/types.generated.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'
import { comparisonsOf } from '../conditions/tree.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { decidedBy } from '../evaluation/decide-stage.ts'
import { limitHolds, obligationGiven, offerGiven, ruleHolds } from '../evaluation/holds.ts'
import { runSupport, runToStage } from '../evaluation/run-compiled.ts'
import { isResultOfClassification } from '../facts.ts'
import { scenarioDay } from '../scenario-day.ts'
import { conjunctsOf } from './conjuncts.ts'
import { construct } from './construct.ts'
import { everyPhase, rangesOf } from './fact-ranges.ts'
import { type Regions, regionsOf } from './regions.ts'
import { type Random, seeded } from './seeded.ts'

/** What a bounded search over cases found out about a framework; the same framework always gives the same. */
export interface Exploration {
  regions: Map<Phase, Regions>
  /** A case that each limit, rule or otherwise decides, by its id. */
  decides: Map<string, Case>
  /** A case in which each limit or rule holds, whether or not it decides. */
  holds: Map<string, Case>
  /** A case that is given each stage. */
  stages: Map<string, Case>
  /** A case that is given each offer or obligation, as `offer/<id>` and `obligation/<id>`. */
  given: Map<string, Case>
  /** Cases worth looking at again, by phase. */
  pool: Map<Phase, Case[]>
  /** How many cases were tried. */
  tried: number
}

const triesPerWay = 24
const waysPerItem = 40
const poolSize = 60
/** A person waits: so much in all, where a try costs as many steps as there are indicators and comparisons. Of the default framework it is some 6,000 tries, of which it needs a few hundred. */
const mostSteps = 3_000_000
const known = new WeakMap<CompiledFramework, Exploration>()

/** Cases that make each limit, rule, offer and obligation hold, as far as a few hundred tries for each find them, or its share of what may be tried in all. */
export function explore(compiled: CompiledFramework): Exploration {
  const found = known.get(compiled) ?? search(compiled)
  known.set(compiled, found)
  return found
}

function search(compiled: CompiledFramework): Exploration {
  const { framework, layout } = compiled
  const phases = everyPhase.filter((phase) => layout.byPhase[phase].length > 0)
  const exploration: Exploration = {
    regions: new Map(phases.map((phase) => [phase, regionsOf(layout, phase)])),
    decides: new Map(),
    holds: new Map(),
    stages: new Map(),
    given: new Map(),
    pool: new Map(phases.map((phase) => [phase, []])),
    tried: 0,
  }
  const random = seeded(20240901)
  for (const { evaluate } of framework.scenarios) note(compiled, exploration, evaluate)
  const { limits, rules } = framework.classification
  const { offers } = framework.support
  const { obligations } = framework.monitoring
  const tries = sharedTries(compiled, limits.length + rules.length + phases.length + offers.length + obligations.length)
  for (const { id, when } of [...limits, ...rules]) {
    const more = tries.share()
    tryWays(compiled, exploration, random, [[]], waysOf(compiled, when), () => exploration.decides.has(id) || !more())
  }
  for (const phase of phases) {
    const more = tries.share()
    for (let round = 0; round < 4; round++) tryRanges(compiled, exploration, random, phase, [], () => !more())
  }
  const leading = leadingTo(compiled)
  for (const [kind, items] of [['offer', offers] as const, ['obligation', obligations] as const]) {
    for (const { id, when } of items) {
      const more = tries.share()
      const done = () => exploration.given.has(`${kind}/${id}`) || !more()
      if (exploration.given.has(`${kind}/${id}`)) continue
      const ways = waysOf(compiled, when)
      for (const before of when === undefined ? [[]] : leading) tryWays(compiled, exploration, random, [before], ways, done)
    }
  }
  return exploration
}

/** What it takes to evaluate a case: as many steps as there are indicators and comparisons. */
export function stepsOf({ framework, layout }: CompiledFramework): number {
  return conditionsOf(framework).reduce((sum, { when }) => sum + comparisonsOf(when).length, layout.indicators.length)
}

/** Hands what may be tried to one thing after the other: to each an equal share of what is left. */
function sharedTries(compiled: CompiledFramework, things: number): { share(): () => boolean } {
  let left = Math.ceil(mostSteps / stepsOf(compiled))
  let open = things
  return {
    share() {
      const until = left - Math.ceil(left / Math.max(open--, 1))
      return () => left > until && left-- > 0
    },
  }
}

/** The ways of rules and limits, for an item that rests on the stage they give; the empty way for one that does not. */
function leadingTo({ framework, layout }: CompiledFramework): Comparison[][] {
  const { limits, rules } = framework.classification
  return [[], ...[...limits, ...rules].flatMap((item) => (conjunctsOf(layout, item.when) ?? []).slice(0, 4))]
}

function waysOf({ layout }: CompiledFramework, when: Condition | undefined): Comparison[][] {
  return when === undefined ? [[]] : (conjunctsOf(layout, when) ?? []).slice(0, waysPerItem)
}

function tryWays(
  compiled: CompiledFramework,
  exploration: Exploration,
  random: Random,
  before: Comparison[][],
  ways: Comparison[][],
  done: () => boolean,
): void {
  for (const phase of exploration.regions.keys()) {
    for (const way of ways) {
      for (const earlier of before) {
        if (done()) return
        const comparisons = [...earlier, ...way].filter(({ fact }) => !isResultOfClassification(fact))
        tryRanges(compiled, exploration, random, phase, comparisons, done)
      }
    }
  }
}

function tryRanges(compiled: CompiledFramework, exploration: Exploration, random: Random, phase: Phase, comparisons: Comparison[], done: () => boolean): void {
  const regions = exploration.regions.get(phase)!
  for (let count = 0; count < triesPerWay && !done(); count++) {
    // The ranges are made anew each time, for what is put together may narrow them.
    const ranges = rangesOf(compiled.layout, comparisons, phase)
    if (ranges === undefined) return
    note(compiled, exploration, construct(compiled.layout, regions, ranges, random, (count % 6) / 8))
  }
}

/** Evaluates a case and keeps what it shows. */
function note(compiled: CompiledFramework, exploration: Exploration, given: Case): void {
  const { layout, framework, runs } = compiled
  const run = runs.primary
  runToStage(compiled, run, given, given.asOf ?? scenarioDay(given))
  runSupport(compiled, run)
  exploration.tried++
  const keep = (map: Map<string, Case>, key: string) => {
    if (!map.has(key)) map.set(key, given)
  }
  const before = exploration.decides.size + exploration.stages.size + exploration.given.size
  keep(exploration.decides, decidedBy(layout, run))
  const stage = layout.stageIds[run.classified.proposed]
  if (stage !== undefined) keep(exploration.stages, stage)
  const { limits, rules } = framework.classification
  for (const [at, { id }] of limits.entries()) if (limitHolds(run, at)) keep(exploration.holds, id)
  for (const [at, { id }] of rules.entries()) if (ruleHolds(run, at)) keep(exploration.holds, id)
  if (given.moderation === undefined) {
    framework.support.offers.forEach(({ id }, at) => {
      if (offerGiven(run, at)) keep(exploration.given, `offer/${id}`)
    })
    framework.monitoring.obligations.forEach(({ id }, at) => {
      if (obligationGiven(run, at)) keep(exploration.given, `obligation/${id}`)
    })
  }
  const pool = exploration.pool.get(given.academy.phase)
  const shows = exploration.decides.size + exploration.stages.size + exploration.given.size > before
  if (pool && (pool.length < poolSize || (shows && pool.length < poolSize * 2))) pool.push(given)
}
