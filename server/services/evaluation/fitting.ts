import { valueFault } from '../../domain/case-faults.ts'
import type { CompiledFramework } from '../../domain/compile.ts'
import { givenValue } from '../../domain/evaluation/given-value.ts'
import type { IndicatorValues, ScenarioCase } from '../../schema/types.generated.ts'

/**
 * A stored return as a version can take it. What was stored was checked against the framework of its day; under another an indicator may be of another
 * type or range, or for other phases, and a stage may be gone. What does not fit is left out, which makes it missing there, instead of barring the academy
 * from every comparison. Values of indicators the version does not know stay: it does not look at them, and another version beside it may.
 */
export function fitting(compiled: CompiledFramework, given: ScenarioCase): ScenarioCase {
  const { previous, ...rest } = given
  const values = fittingValues(compiled, given.values, given.academy.phase)
  if (!previous) return { ...rest, values }
  const { stage, values: before, ...dated } = previous
  const known = compiled.framework.stages.some(({ id }) => id === stage)
  const kept = { ...(stage !== undefined && known ? { stage } : {}), ...(before ? { values: fittingValues(compiled, before, given.academy.phase) } : {}) }
  return { ...rest, values, previous: { ...dated, ...kept } }
}

function fittingValues({ plan }: CompiledFramework, values: IndicatorValues, phase: ScenarioCase['academy']['phase']): IndicatorValues {
  const fits = ([id, value]: [string, IndicatorValues[string]]) => {
    const indicator = plan.byId.get(id)?.indicator
    return indicator === undefined || valueFault(indicator, givenValue(value).value, phase) === undefined
  }
  return Object.fromEntries(Object.entries(values).filter(fits))
}
