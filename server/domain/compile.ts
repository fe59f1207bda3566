import type { Framework, ScenarioCase } from '../schema/types.generated.ts'
import { classify } from './evaluation/classify.ts'
import { countStages } from './evaluation/count-stages.ts'
import { fill } from './evaluation/fill.ts'
import { type Plan, planOf } from './evaluation/plan.ts'
import { createRun, type Run } from './evaluation/run.ts'
import { compileCondition, type Test } from './rules/compile-condition.ts'
import type { EngineRule } from './rules/engine-rule.ts'

/** A framework ready to evaluate in microseconds: the translated rules of its plan with each comparison as a closure. */
export interface CompiledFramework {
  framework: Framework
  plan: Plan
  tests: { thresholds: Test[]; classification: Test[]; support: Test[] }
  /** Two runs that are filled again and again: one for the case asked for, one for what is tried beside it. */
  runs: { asked: Run; tried: Run }
}

/** `framework` must have no faults. Costs some milliseconds: keep the result. Evaluating under it is synchronous and never overlaps itself. */
export function compile(framework: Framework): CompiledFramework {
  const plan = planOf(framework)
  const closures = (rules: EngineRule[]) => rules.map((rule) => compileCondition(rule.conditions, plan.slots))
  const { thresholds, classification, support } = plan.translation
  const tests = { thresholds: closures(thresholds), classification: closures(classification), support: closures(support) }
  return { framework, plan, tests, runs: { asked: newRun(plan), tried: newRun(plan) } }
}

/** A run that fits the plan. */
export function newRun({ translation, slots, indicators }: Plan): Run {
  return createRun({
    slots: slots.length,
    indicators: indicators.length,
    thresholds: translation.thresholds.length,
    classification: translation.classification.length,
    support: translation.support.length,
  })
}

/** Classifies a case by the closures; support and monitoring are left for `decideSupport`. */
export function decideStage({ plan, tests }: CompiledFramework, run: Run, given: ScenarioCase, asOf: string): void {
  fill(plan, run, given, asOf)
  fire(tests.thresholds, run.slots, run.fired.thresholds)
  countStages(plan, run)
  fire(tests.classification, run.slots, run.fired.classification)
  classify(plan, run)
}

/** Which offers and obligations follow, after `decideStage`. */
export function decideSupport({ tests }: CompiledFramework, run: Run): void {
  fire(tests.support, run.slots, run.fired.support)
}

function fire(tests: Test[], slots: Float64Array, fired: Uint8Array): void {
  for (let at = 0; at < tests.length; at++) fired[at] = tests[at]!(slots) ? 1 : 0
}
