import type { CompiledFramework } from '../../server/domain/compile.ts'
import { newRun } from '../../server/domain/compile.ts'
import { outcomeOf, type PlainOutcome } from '../../server/domain/evaluate.ts'
import { classify } from '../../server/domain/evaluation/classify.ts'
import { countStages } from '../../server/domain/evaluation/count-stages.ts'
import { fill } from '../../server/domain/evaluation/fill.ts'
import type { EngineRule } from '../../server/domain/rules/engine-rule.ts'
import { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { ScenarioCase } from '../../server/schema/types.generated.ts'
import type { Peer, PreparedList } from './peers.ts'

interface PreparedPart {
  list: PreparedList
  places: Map<string, number>
}

/** Evaluates as Waymark does, with another engine firing the same three lists of rules. */
export function evaluatorBy(peer: Peer, compiled: CompiledFramework): (given: ScenarioCase, asOf: string) => Promise<PlainOutcome> {
  const { plan } = compiled
  const part = (rules: EngineRule[]): PreparedPart => ({ list: peer.prepare(rules), places: new Map(rules.map((rule, at) => [rule.name, at])) })
  const [thresholds, classification, support] = [part(plan.translation.thresholds), part(plan.translation.classification), part(plan.translation.support)]
  const run = newRun(plan)
  const fire = async ({ list, places }: PreparedPart, fired: Uint8Array) => {
    const names = await list.fired(namedFacts(plan.slots, run.slots))
    fired.fill(0)
    for (const name of names) fired[places.get(name)!] = 1
  }
  return async (given, asOf) => {
    fill(plan, run, given, asOf)
    await fire(thresholds, run.fired.thresholds)
    countStages(plan, run)
    await fire(classification, run.fired.classification)
    classify(plan, run)
    await fire(support, run.fired.support)
    return outcomeOf(compiled, run, { asOf })
  }
}
