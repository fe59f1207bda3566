import type { CompiledFramework, compile } from '../../server/domain/evaluation/compile.ts'
import type { newRun } from '../../server/domain/evaluation/run.ts'
import type { runSupport, runToStage } from '../../server/domain/evaluation/run-compiled.ts'
import type { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { Condition, Framework } from '../../server/schema/types.generated.ts'
import type { Trial } from './arbitraries.ts'

/** The functions of the domain that are held to the naive evaluator: the real ones, or a copy with a fault in it. */
export interface Domain {
  compile: typeof compile
  newRun: typeof newRun
  runToStage: typeof runToStage
  runSupport: typeof runSupport
  namedFacts: typeof namedFacts
}

/** The bounds of every fact, and which limits, rules, offers and obligations hold in each reading (`rule/weak-results`). */
export interface Readings {
  bounds: ReturnType<typeof namedFacts>
  certain: Set<string>
  possible: Set<string>
  classified: { proposed: string | null; stage: string | null; possible: string[]; settled: boolean }
}

/** What a trial makes hold in both readings, by the compiled rules. */
export function readingsOf({ newRun, runToStage, runSupport, namedFacts }: Domain, compiled: CompiledFramework, { given, asOf }: Trial): Readings {
  const run = newRun(compiled.layout)
  runToStage(compiled, run, given, asOf)
  runSupport(compiled, run)
  const { classification, support } = compiled.layout.translation
  const fired = [...classification.filter((_, at) => run.fired.classification[at] === 1), ...support.filter((_, at) => run.fired.support[at] === 1)].map(
    ({ name }) => name,
  )
  const of = (reading: string) => new Set(fired.flatMap((name) => (name.endsWith(`/${reading}`) ? [name.slice(0, -reading.length - 1)] : [])))
  const { proposed, stage, possible, settled } = run.classified
  const { stageIds, slots } = compiled.layout
  return {
    bounds: namedFacts(slots, run.slots),
    certain: of('certain'),
    possible: of('possible'),
    classified: {
      proposed: stageIds[proposed] ?? null,
      stage: stageIds[stage] ?? null,
      possible: stageIds.filter((_, at) => (possible & (1 << at)) !== 0),
      settled,
    },
  }
}

/** One thing of the framework that has a condition. */
export interface Item {
  key: string
  id: string
  when: Condition | undefined
  /** Only for support and monitoring. */
  tier?: string
}

/** What has a condition of its own and holds by it alone; a duty that another may replace is held by the whole outcome. */
export function itemsOf({ classification, support, monitoring }: Framework): { deciding: Item[]; following: Item[] } {
  const keyed = (kind: string, items: { id: string; when?: Condition; tier?: string }[]): Item[] =>
    items.map(({ id, when, tier }) => ({ key: `${kind}/${id}`, id, when, ...(tier === undefined ? {} : { tier }) }))
  const replaced = new Set(monitoring.obligations.flatMap(({ replaces = [] }) => replaces))
  return {
    deciding: [...keyed('limit', classification.limits), ...keyed('rule', classification.rules)],
    following: [
      ...keyed('offer', support.offers),
      ...keyed(
        'obligation',
        monitoring.obligations.filter(({ id }) => !replaced.has(id)),
      ),
    ],
  }
}
