import type { Case, IndicatorValues, PlainValue } from '../../schema/types.generated.ts'
import { valueFault } from './case-faults.ts'
import type { CompiledFramework } from './compile.ts'
import { givenValue } from './given-value.ts'

/** What a version can't take of what is stored: a value of an indicator, or a stage of the year before. */
export type NotTaken = { year: string } & ({ indicator: string; value: PlainValue } | { stage: string })

/** Under a symbol, so that it is neither stored nor sent with the case, nor part of its digest. */
export const notTaken = Symbol('not taken')

export interface AdaptedCase extends Case {
  [notTaken]?: NotTaken[]
}

/**
 * A stored return as a version can take it. What was stored was checked against the framework of its day; under another an indicator may be of another
 * type or range, or for other phases, and a stage may be gone. What does not fit is left out, which makes it missing there, instead of barring the academy
 * from every comparison; the case says what that was, and so do flags and explanation of its outcome. Values of indicators the version does not know stay:
 * it does not look at them, and another version beside it may. A return that fits is answered as it is.
 */
export function adaptCase(compiled: CompiledFramework, given: Case): AdaptedCase {
  const { phase } = given.academy
  const { previous, ...rest } = given
  const unfit = unfitValues(compiled, given.values, phase)
  const unfitBefore = unfitValues(compiled, previous?.values ?? {}, phase)
  const gone = previous?.stage !== undefined && !compiled.layout.stagePlaces.has(previous.stage) ? previous.stage : undefined
  if (unfit.length === 0 && unfitBefore.length === 0 && gone === undefined) return given
  const before = previous?.year ?? 'the year before'
  const left: NotTaken[] = [
    ...unfit.map((one) => ({ ...one, year: given.year })),
    ...unfitBefore.map((one) => ({ ...one, year: before })),
    ...(gone === undefined ? [] : [{ stage: gone, year: before }]),
  ]
  const { stage, values, ...dated } = previous ?? {}
  const kept = { ...dated, ...(stage !== undefined && gone === undefined ? { stage } : {}), ...(values ? { values: without(values, unfitBefore) } : {}) }
  return { ...rest, values: without(given.values, unfit), ...(previous ? { previous: kept } : {}), [notTaken]: left }
}

/** The values of a stored return that the version can't take, in the order of the return. */
export function unfitValues(
  { layout }: CompiledFramework,
  values: IndicatorValues,
  phase: Case['academy']['phase'],
): { indicator: string; value: PlainValue }[] {
  return Object.keys(values).flatMap((id) => {
    const indicator = layout.byId.get(id)?.indicator
    const { value } = givenValue(values[id])
    return indicator === undefined || valueFault(indicator, value, phase) === undefined ? [] : [{ indicator: id, value }]
  })
}

function without(values: IndicatorValues, unfit: { indicator: string }[]): IndicatorValues {
  if (unfit.length === 0) return values
  const out = new Set(unfit.map(({ indicator }) => indicator))
  return Object.fromEntries(Object.entries(values).filter(([id]) => !out.has(id)))
}
