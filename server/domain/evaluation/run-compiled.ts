import type { Case } from '../../schema/types.generated.ts'
import type { Test } from '../rules/compile-condition.ts'
import type { CompiledFramework } from './compile.ts'
import { countStages, recountStages } from './count-stages.ts'
import { decideStage } from './decide-stage.ts'
import type { IndicatorLayout } from './framework-layout.ts'
import { loadFacts, reloadIndicator } from './load-facts.ts'
import { replaceObligations } from './replace-obligations.ts'
import { presence, type Run } from './run.ts'

/** Puts every fact that a limit or rule may read into the run: loads the case, puts each indicator into its stage and counts them. */
export function runToFacts(compiled: CompiledFramework, run: Run, given: Case, asOf: string): void {
  loadFacts(compiled.layout, run, given, asOf)
  fireThresholds(compiled, run)
  countStages(compiled.layout, run)
}

/** Classifies a case by the compiled rules; support and monitoring are left for `runSupport`. */
export function runToStage(compiled: CompiledFramework, run: Run, given: Case, asOf: string): void {
  runToFacts(compiled, run, given, asOf)
  fire(compiled.tests.classification, run, run.fired.classification)
  decideStage(compiled.layout, run)
}

/**
 * Classifies a case that differs from the run's in the value of one indicator, which it has in both: only what that changes is read and fired anew. Under a large
 * framework trying many values would keep others waiting otherwise.
 */
export function rerunToStage(compiled: CompiledFramework, run: Run, given: Case, indicator: IndicatorLayout): void {
  const { layout, tests } = compiled
  reloadIndicator(run, indicator, given)
  for (const rule of tests.thresholds[indicator.at]!) run.fired.thresholds[rule.at] = rule.test(run.slots) ? 1 : 0
  recountStages(layout, run)
  fire(tests.classification, run, run.fired.classification)
  decideStage(layout, run)
}

/** Which offers and obligations follow, after `runToStage`. */
export function runSupport({ layout, tests }: CompiledFramework, run: Run): void {
  fire(tests.support, run, run.fired.support)
  replaceObligations(layout, run)
}

function fireThresholds({ layout, tests }: CompiledFramework, run: Run): void {
  run.fired.thresholds.fill(0)
  for (const { at } of layout.byPhase[run.given.academy.phase]) {
    if (run.presence[at] !== presence.known && run.presence[at] !== presence.open) continue
    for (const rule of tests.thresholds[at]!) if (rule.test(run.slots)) run.fired.thresholds[rule.at] = 1
  }
}

/** With nothing open every bound is a point, so both readings of a rule say the same and one is enough. */
function fire(tests: Test[], { slots, open }: Run, fired: Uint8Array): void {
  if (open) for (let at = 0; at < tests.length; at++) fired[at] = tests[at]!(slots) ? 1 : 0
  else for (let at = 0; at < tests.length; at += 2) fired[at] = fired[at + 1] = tests[at]!(slots) ? 1 : 0
}
