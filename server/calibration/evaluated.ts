import { yearAfter } from '../domain/academic-year.ts'
import type { CompiledFramework } from '../domain/evaluation/compile.ts'
import { evaluate } from '../domain/outcome/evaluate.ts'
import type { Case, Classification, IndicatorOutcome } from '../schema/types.generated.ts'

/** One school with what the framework says of it. */
export interface Evaluated {
  given: Case
  classification: Classification
  indicators: IndicatorOutcome[]
  /** What would settle it, were it known. */
  settledBy: string[]
}

/** Every school under the framework, on the first day after its year. */
export function evaluateAll(compiled: CompiledFramework, schools: Case[]): Evaluated[] {
  return schools.map((given) => {
    const { classification, indicators, settledBy } = evaluate(compiled, given, { asOf: dayAfter(given.year) })
    return { given, classification, indicators, settledBy }
  })
}

/** The first of September after an academic year. */
export function dayAfter(year: string): string {
  return `${yearAfter(year).slice(0, 4)}-09-01`
}
