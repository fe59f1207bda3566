import type { Case, Finding, IndicatorValues, PlainValue } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'
import { unfitValues } from '../evaluation/adapt-case.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { countInWords } from '../words/numbers.ts'
import { unfitValueInWords } from '../words/unfit-value.ts'

export interface UnfitFindings {
  /** Takes account of a stored return. */
  add(academy: { id: string; phase: Case['academy']['phase'] }, values: IndicatorValues): void
  /** One for each indicator that can't take what is stored of it, with the count of academies. */
  findings(): Finding[]
}

/** Finds stored values that a framework can't take, which would silently count as missing under it: a range made narrower, a category renamed. */
export function createUnfitFindings(compiled: CompiledFramework): UnfitFindings {
  const unfit = new Map<string, { academies: Set<string>; example: PlainValue }>()
  return {
    add({ id, phase }, values) {
      for (const { indicator, value } of unfitValues(compiled, values, phase)) {
        const found = unfit.get(indicator) ?? { academies: new Set(), example: value }
        found.academies.add(id)
        unfit.set(indicator, found)
      }
    },
    findings() {
      return compiled.framework.indicators.flatMap((indicator, at): Finding[] => {
        const found = unfit.get(indicator.id)
        if (!found) return []
        const academies = found.academies.size
        const such = unfitValueInWords(indicator, found.example)
        return [
          {
            code: 'stored-value-unfit',
            severity: 'warning',
            path: pointer('indicators', at),
            message: `${indicator.title}: what is stored of ${countInWords(academies, 'academy', 'academies')} can't be taken (${such}) and would count as missing.`,
            academies,
          },
        ]
      })
    },
  }
}
