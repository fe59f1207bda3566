import { caseFaults } from '../../../../server/domain/case-faults.ts'
import type { CompiledFramework } from '../../../../server/domain/compile.ts'
import type { IndicatorValues, ScenarioCase } from '../../../../server/schema/types.generated.ts'

/** The case without what this framework cannot take: a return was checked against the framework of its day. What is left out is missing there. */
export function fitting(compiled: CompiledFramework, given: ScenarioCase): ScenarioCase {
  const places = caseFaults(compiled, given).map(({ pointer }) => `${pointer}/`)
  if (places.length === 0) return given
  const { previous, ...rest } = given
  const values = without(given.values, places, '/values')
  if (!previous?.values) return { ...rest, values }
  return { ...rest, values, previous: { ...previous, values: without(previous.values, places, '/previous/values') } }
}

function without(values: IndicatorValues, places: string[], under: string): IndicatorValues {
  return Object.fromEntries(Object.entries(values).filter(([indicator]) => !places.some((place) => place.startsWith(`${under}/${indicator}/`))))
}
