import type { Case, Framework, Indicator, IndicatorValues, PlainValue } from '../../schema/types.generated.ts'
import { type Fault, pointer } from '../errors.ts'
import { listInWords, numberInWords } from '../words/numbers.ts'
import type { CompiledFramework } from './compile.ts'
import { givenValue } from './given-value.ts'

/**
 * What a schema-valid case says that this framework cannot take: an unknown indicator, category or stage, a wrong type, a
 * value outside the range or for another phase. Pointers are relative to the case; none when it can be evaluated.
 */
export function caseFaults(compiled: CompiledFramework, given: Case): Fault[] {
  return [
    ...valueFaults(compiled, given.values, given.academy.phase, '/values'),
    ...valueFaults(compiled, given.previous?.values ?? {}, given.academy.phase, '/previous/values'),
    ...stageFault(compiled.framework, given.previous?.stage, '/previous/stage'),
    ...stageFault(compiled.framework, given.moderation?.stage, '/moderation/stage'),
  ]
}

/** The faults of values by indicator for an academy of this phase. */
export function valueFaults({ layout }: CompiledFramework, values: IndicatorValues, phase: Case['academy']['phase'], at = ''): Fault[] {
  const faults: Fault[] = []
  for (const id of Object.keys(values)) {
    const { value } = givenValue(values[id])
    const indicator = layout.byId.get(id)?.indicator
    const message = indicator === undefined ? `'${id}' is not an indicator of this framework` : valueFault(indicator, value, phase)
    if (message !== undefined) faults.push({ pointer: at + pointer(id), message })
  }
  return faults
}

function stageFault({ stages }: Framework, stage: string | undefined, at: string): Fault[] {
  if (stage === undefined || stages.some(({ id }) => id === stage)) return []
  return [
    {
      pointer: at,
      message: `'${stage}' is not a stage: ${listInWords(
        stages.map(({ id }) => id),
        'or',
      )}`,
    },
  ]
}

/** Why this value can't be one of the indicator for the phase, or undefined when it can. An absence always can. */
export function valueFault(indicator: Indicator, value: PlainValue, phase: Case['academy']['phase']): string | undefined {
  if (typeof value === 'object') return undefined
  if (!indicator.phases.includes(phase)) return `'${indicator.id}' is not for ${phase} academies`
  if (indicator.type === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return `must be a number from ${numberInWords(indicator.min!)} to ${numberInWords(indicator.max!)}, not ${JSON.stringify(value)}`
    if (value < indicator.min! || value > indicator.max!)
      return `must be from ${numberInWords(indicator.min!)} to ${numberInWords(indicator.max!)}, not ${numberInWords(value)}`
    return undefined
  }
  if (indicator.type === 'boolean') return typeof value === 'boolean' ? undefined : `must be true or false, not ${JSON.stringify(value)}`
  const ids = (indicator.categories ?? []).map((category) => category.id)
  return typeof value === 'string' && ids.includes(value) ? undefined : `must be ${listInWords(ids, 'or')}, not ${JSON.stringify(value)}`
}
