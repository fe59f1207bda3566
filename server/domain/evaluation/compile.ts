import type { Case, Framework } from '../../schema/types.generated.ts'
import { compileCondition, type Test } from '../rules/compile-condition.ts'
import type { EngineRule } from '../rules/engine-rule.ts'
import { countStages } from './count-stages.ts'
import { decideStage } from './decide-stage.ts'
import { type FrameworkLayout, layoutOf } from './framework-layout.ts'
import { loadFacts } from './load-facts.ts'
import { createRun, presence, type Run } from './run.ts'

/** A framework ready to evaluate in microseconds: the translated rules of its layout with each comparison as a closure. */
export interface CompiledFramework {
  framework: Framework
  layout: FrameworkLayout
  tests: Tests
  /** Two runs that are filled again and again: one for the case asked for, one for what is tried beside it. */
  runs: { primary: Run; scratch: Run }
}

interface Tests {
  /** By indicator, with the place of each rule: an indicator without a value costs nothing, for every one of its rules asks that it exists. */
  thresholds: { at: number; test: Test }[][]
  /** By rule; those of both readings stand side by side, certain first. */
  classification: Test[]
  support: Test[]
}

/** `framework` must have no faults. Costs some milliseconds: keep the result. Evaluating under it is synchronous and never overlaps itself. */
export function compile(framework: Framework): CompiledFramework {
  const layout = layoutOf(framework)
  const closures = (rules: EngineRule[]) => rules.map((rule) => compileCondition(rule.conditions, layout.slots))
  const { thresholds, classification, support } = layout.translation
  const ofThresholds = closures(thresholds).map((test, at) => ({ at, test }))
  const tests: Tests = {
    thresholds: layout.indicators.map(({ at }) => ofThresholds.filter((rule) => layout.thresholdTargets[rule.at]!.indicator === at)),
    classification: closures(classification),
    support: closures(support),
  }
  return { framework, layout, tests, runs: { primary: newRun(layout), scratch: newRun(layout) } }
}

/** A run that fits the layout. */
export function newRun({ translation, slots, indicators }: FrameworkLayout): Run {
  return createRun({
    slots: slots.length,
    indicators: indicators.length,
    thresholds: translation.thresholds.length,
    classification: translation.classification.length,
    support: translation.support.length,
  })
}

/** Puts the bounds of every fact that a limit or rule may read into the run; what holds of them is left to `decideStage`. */
export function runToFacts({ layout, tests }: CompiledFramework, run: Run, given: Case, asOf: string): void {
  loadFacts(layout, run, given, asOf)
  fireThresholds(layout, tests, run)
  countStages(layout, run)
}

/** Classifies a case by the closures; support and monitoring are left for `decideSupport`. */
export function runToStage(compiled: CompiledFramework, run: Run, given: Case, asOf: string): void {
  runToFacts(compiled, run, given, asOf)
  const { layout, tests } = compiled
  fire(tests.classification, run, run.fired.classification)
  decideStage(layout, run)
}

/** Which offers and obligations follow, after `decideStage`. */
export function runSupport({ tests }: CompiledFramework, run: Run): void {
  fire(tests.support, run, run.fired.support)
}

function fireThresholds(layout: FrameworkLayout, tests: Tests, run: Run): void {
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
