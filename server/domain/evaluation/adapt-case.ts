import type { Case, IndicatorValues } from '../../schema/types.generated.ts'
import { valueFault } from './case-faults.ts'
import type { CompiledFramework } from './compile.ts'
import { givenValue } from './given-value.ts'

/**
 * A stored return as a version can take it. What was stored was checked against the framework of its day; under another an indicator may be of another
 * type or range, or for other phases, and a stage may be gone. What does not fit is left out, which makes it missing there, instead of barring the academy
 * from every comparison. Values of indicators the version does not know stay: it does not look at them, and another version beside it may. A return that
 * fits is answered as it is.
 */
export function adaptCase(compiled: CompiledFramework, given: Case): Case {
  const { previous, ...rest } = given
  const values = fittingValues(compiled, given.values, given.academy.phase)
  if (!previous) return values === given.values ? given : { ...rest, values }
  const { stage, values: before, ...dated } = previous
  const known = stage === undefined || compiled.layout.stagePlaces.has(stage)
  const kept = before && fittingValues(compiled, before, given.academy.phase)
  if (known && values === given.values && kept === before) return given
  return { ...rest, values, previous: { ...dated, ...(known && stage !== undefined ? { stage } : {}), ...(kept ? { values: kept } : {}) } }
}

function fittingValues({ layout }: CompiledFramework, values: IndicatorValues, phase: Case['academy']['phase']): IndicatorValues {
  const fits = (id: string) => {
    const indicator = layout.byId.get(id)?.indicator
    return indicator === undefined || valueFault(indicator, givenValue(values[id]).value, phase) === undefined
  }
  const ids = Object.keys(values)
  if (ids.every(fits)) return values
  return Object.fromEntries(ids.filter(fits).map((id) => [id, values[id]!]))
}
