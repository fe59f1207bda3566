import type { Case, Margin, MarginChange } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import type { IndicatorLayout } from '../evaluation/framework-layout.ts'
import { givenValue } from '../evaluation/given-value.ts'
import { gridAtOrAbove, gridAtOrBelow, gridStep } from '../evaluation/grid.ts'
import { presence, type Run } from '../evaluation/run.ts'
import { rerunToStage, runToFacts } from '../evaluation/run-compiled.ts'
import { round6 } from '../rounding.ts'
import { breakpointsOf } from './breakpoints.ts'

interface Try {
  value: number | string | boolean
  /** In tolerances; steps of the grid where there is no tolerance; steps of rank for categories. */
  distance: number
}

export interface MarginFound {
  margin: Margin
  /** Settled, and no single change within its tolerance lowers the stage. */
  secure: boolean
}

/**
 * The smallest single-indicator change that would move the proposed stage up, and down. Ties go to the earlier indicator.
 * What others decide or is past (`actionable: false`) is never changed.
 * Between two breakpoints nothing flips, so trying the grid values beside each breakpoint finds the nearest exactly.
 * `run` is the run of the case as given, and stays as it is.
 */
export function marginOf(compiled: CompiledFramework, run: Run): MarginFound {
  const { layout } = compiled
  const { proposed, settled } = run.classified
  const margin: Margin = { up: null, down: null }
  if (proposed < 0) return { margin, secure: false }
  let secure = settled
  const { scratch } = compiled.runs
  runToFacts(compiled, scratch, run.given, run.asOf)
  for (const indicator of layout.byPhase[run.given.academy.phase]) {
    if (run.presence[indicator.at] !== presence.known || indicator.indicator.actionable === false) continue
    const from = run.values[indicator.at] as number | string | boolean
    let tried = false
    for (const { value, distance } of triesOf(compiled, run, indicator)) {
      const nearerUp = margin.up === null || distance < margin.up.distance
      const nearerDown = margin.down === null || distance < margin.down.distance
      const within = secure && indicator.indicator.tolerance !== undefined && distance <= 1
      if (!nearerUp && !nearerDown && !within) continue
      const stage = stageWith(compiled, run, indicator, value)
      tried = true
      if (stage < 0 || stage === proposed) continue
      const change: MarginChange = { stage: layout.stageIds[stage]!, indicator: indicator.indicator.id, from, to: value, distance }
      if (stage > proposed && nearerUp) margin.up = change
      if (stage < proposed && nearerDown) margin.down = change
      if (stage < proposed && within) secure = false
    }
    if (tried) rerunToStage(compiled, scratch, run.given, indicator)
  }
  return { margin, secure }
}

/** The values of one indicator worth trying, nearest first; of two as near, the better first. */
function triesOf({ layout }: CompiledFramework, run: Run, indicator: IndicatorLayout): Try[] {
  const current = run.values[indicator.at] as number | string | boolean
  if (typeof current !== 'number') {
    const options = layout.slots.facts.get(indicator.indicator.id)!.options
    const from = options.indexOf(current)
    const tries = options.map((value, at) => ({ value, distance: Math.abs(at - from), better: at > from }))
    return tries.filter(({ distance }) => distance > 0).sort((a, b) => a.distance - b.distance || Number(b.better) - Number(a.better))
  }
  const { min, max, decimals, tolerance } = indicator.indicator
  const step = gridStep(decimals!)
  const values = new Set<number>()
  for (const point of breakpointsOf(layout, run, indicator)) {
    const [below, above] = [gridAtOrBelow(point, decimals!), gridAtOrAbove(point, decimals!)]
    for (const value of [below, above, round6(below - step), round6(above + step)]) if (value >= min! && value <= max! && value !== current) values.add(value)
  }
  const better = (value: number) => (value - current) * indicator.sign > 0
  return [...values]
    .map((value) => ({ value, distance: round6(Math.abs(value - current) / (tolerance ?? step)) }))
    .sort((a, b) => a.distance - b.distance || Number(better(b.value)) - Number(better(a.value)))
}

/** The stage with another value of one indicator; the scratch run has all others as they are. */
function stageWith(compiled: CompiledFramework, { given }: Run, layout: IndicatorLayout, value: number | string | boolean): number {
  const { id } = layout.indicator
  const changed: Case = { ...given, values: { ...given.values, [id]: { ...givenValue(given.values[id]), value } } }
  rerunToStage(compiled, compiled.runs.scratch, changed, layout)
  return compiled.runs.scratch.classified.proposed
}
