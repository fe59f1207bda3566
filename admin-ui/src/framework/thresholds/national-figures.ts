import { nationalLookup } from '../../../../server/domain/evaluation/national.ts'
import { round6 } from '../../../../server/domain/rounding.ts'
import type { Framework, Indicator, Phase } from '../../../../server/schema/types.generated.ts'
import { phasesInWords } from './threshold-list.ts'

/** A national figure and the phases it is for. */
export interface NationalFigure {
  phases: Phase[]
  year: string
  value: number
}

/** The national figures of an indicator in a year (or the latest before it), phases with the same figure together; none where it was not published. */
export function nationalFigures(framework: Framework, indicator: Indicator, phases: readonly Phase[], year: string): NationalFigure[] {
  const lookup = nationalLookup(framework, indicator.id)
  const found: NationalFigure[] = []
  for (const phase of phases) {
    const national = lookup(phase, year, undefined)
    if (national?.value === undefined) continue
    const same = found.find((each) => each.value === national.value && each.year === national.year)
    if (same) same.phases.push(phase)
    else found.push({ phases: [phase], year: national.year, value: national.value })
  }
  return found
}

/** What a gap comes to in the indicator's own unit: 3.0 worse than 14.6% absence is 17.6%. */
export function realFigure(indicator: Indicator, national: NationalFigure, gap: number): number {
  return round6(national.value + (indicator.better === 'lower' ? -gap : gap))
}

/** "a primary", "a secondary or all-through academy"; "an academy" where the figure is for all there are. */
export function wherePhases(national: NationalFigure, all: readonly Phase[]): string {
  if (national.phases.length === all.length) return 'any phase'
  return phasesInWords(national.phases)
}
