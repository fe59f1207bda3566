import type { Framework } from '../../schema/types.generated.ts'
import { compileCondition, type Test } from '../rules/compile-condition.ts'
import type { EngineRule } from '../rules/engine-rule.ts'
import { type FrameworkLayout, layoutOf } from './framework-layout.ts'
import { newRun, type Run } from './run.ts'

/** A framework ready to evaluate in microseconds: its translated rules with each comparison as a closure. */
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
