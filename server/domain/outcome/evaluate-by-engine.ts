import { Engine } from 'json-rules-engine'
import type { Case } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { countStages } from '../evaluation/count-stages.ts'
import { decideStage } from '../evaluation/decide-stage.ts'
import { loadFacts } from '../evaluation/load-facts.ts'
import { replaceObligations } from '../evaluation/replace-obligations.ts'
import type { Run } from '../evaluation/run.ts'
import { newRun } from '../evaluation/run.ts'
import type { EngineRule } from '../rules/engine-rule.ts'
import { namedFacts } from '../rules/fact-slots.ts'
import { type EvaluateOptions, outcomeOf, type PlainOutcome } from './evaluate.ts'

/** The outcome as json-rules-engine decides it. `given` must have no faults. What is asked for besides (margin) is computed by the compiled rules. */
export async function evaluateByEngine(compiled: CompiledFramework, given: Case, options: EvaluateOptions): Promise<PlainOutcome> {
  return outcomeOf(compiled, await runByEngine(compiled, given, options.asOf), options)
}

/** The run of a case with every rule fired by json-rules-engine. */
export async function runByEngine({ layout }: CompiledFramework, given: Case, asOf: string): Promise<Run> {
  const run = newRun(layout)
  loadFacts(layout, run, given, asOf)
  await fire(layout.translation.thresholds, run, run.fired.thresholds, layout.slots)
  countStages(layout, run)
  await fire(layout.translation.classification, run, run.fired.classification, layout.slots)
  decideStage(layout, run)
  await fire(layout.translation.support, run, run.fired.support, layout.slots)
  replaceObligations(layout, run)
  return run
}

/** A new Engine each time: an Engine keeps its run state on itself, so two overlapping runs can lose rules. */
async function fire(rules: EngineRule[], run: Run, fired: Uint8Array, slots: Parameters<typeof namedFacts>[0]): Promise<void> {
  const engine = new Engine()
  const places = new Map(rules.map((rule, at) => [rule.name, at]))
  for (const { name, conditions, event } of rules) engine.addRule({ name, conditions, event })
  const { events, results } = await engine.run(namedFacts(slots, run.slots))
  if (events.length !== results.length) throw new Error('json-rules-engine fired an event without its rule')
  fired.fill(0)
  for (const { name } of results) fired[places.get(name)!] = 1
}
