import type { CompiledFramework } from '../../../../server/domain/evaluation/compile.ts'
import { loadFacts } from '../../../../server/domain/evaluation/load-facts.ts'
import { newRun, presence } from '../../../../server/domain/evaluation/run.ts'
import type { Case, Phase, Threshold } from '../../../../server/schema/types.generated.ts'

/** What one academy has where a threshold looks: a number in the terms of its cuts, or a category. */
export interface Figure {
  academy: string
  name: string
  phase: Phase
  figure: number | string | boolean
}

/** The known figures of the cases under a threshold, by the engine's own reading of values, gaps and national figures. Cases must be fitting. */
export function figuresOf(compiled: CompiledFramework, threshold: Threshold, cases: readonly Case[], asOf: string): Figure[] {
  const { layout } = compiled
  const own = layout.byId.get(threshold.indicator)
  if (!own) return []
  const run = newRun(layout)
  return cases.flatMap((given): Figure[] => {
    const { id, name = id, phase } = given.academy
    if (!own.indicator.phases.includes(phase) || !appliesTo(threshold, phase)) return []
    loadFacts(layout, run, given, asOf)
    if (run.presence[own.at] !== presence.known) return []
    const slot = threshold.compare === 'national-gap' ? own.gap : own.value
    const value = run.values[own.at]
    if (typeof value === 'string' || typeof value === 'boolean') return [{ academy: id, name, phase, figure: value }]
    return run.slots[slot] === 1 ? [{ academy: id, name, phase, figure: run.slots[slot + 1]! }] : []
  })
}

/** Whether the threshold is for academies of this phase. */
export function appliesTo(threshold: Threshold, phase: Phase): boolean {
  return threshold.phases === undefined || threshold.phases.includes(phase)
}
