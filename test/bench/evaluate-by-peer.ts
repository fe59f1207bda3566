import type { CompiledFramework } from '../../server/domain/evaluation/compile.ts'
import { countStages } from '../../server/domain/evaluation/count-stages.ts'
import { decideStage } from '../../server/domain/evaluation/decide-stage.ts'
import { loadFacts } from '../../server/domain/evaluation/load-facts.ts'
import { newRun } from '../../server/domain/evaluation/run.ts'
import { outcomeOf, type PlainOutcome } from '../../server/domain/outcome/evaluate.ts'
import type { EngineRule } from '../../server/domain/rules/engine-rule.ts'
import { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { Case } from '../../server/schema/types.generated.ts'
import type { Peer, PreparedList } from './peers.ts'

interface PreparedPart {
  list: PreparedList
  places: Map<string, number>
}

/** Evaluates as Waymark does, with another engine firing the same three lists of rules. */
export function evaluatorBy(peer: Peer, compiled: CompiledFramework): (given: Case, asOf: string) => Promise<PlainOutcome> {
  const { layout } = compiled
  const part = (rules: EngineRule[]): PreparedPart => ({ list: peer.prepare(rules), places: new Map(rules.map((rule, at) => [rule.name, at])) })
  const [thresholds, classification, support] = [part(layout.translation.thresholds), part(layout.translation.classification), part(layout.translation.support)]
  const run = newRun(layout)
  const fire = async ({ list, places }: PreparedPart, fired: Uint8Array) => {
    const names = await list.fired(namedFacts(layout.slots, run.slots))
    fired.fill(0)
    for (const name of names) fired[places.get(name)!] = 1
  }
  return async (given, asOf) => {
    loadFacts(layout, run, given, asOf)
    await fire(thresholds, run.fired.thresholds)
    countStages(layout, run)
    await fire(classification, run.fired.classification)
    decideStage(layout, run)
    await fire(support, run.fired.support)
    return outcomeOf(compiled, run, { asOf })
  }
}
