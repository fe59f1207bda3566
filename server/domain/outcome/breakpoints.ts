import type { Comparison, Framework } from '../../schema/types.generated.ts'
import { comparisonsOf, isFactReference } from '../conditions/tree.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import type { Run } from '../evaluation/run.ts'
import type { Fact } from '../facts.ts'

/** A fact that moves along with an indicator's value: `slope` times the value plus `offset`. */
interface Line {
  slope: number
  offset: number
}

/**
 * The values of a numeric indicator at which anything that decides the stage may flip: the cuts of its threshold, and the
 * constants and facts that limits and rules compare its value, gap or change with. In the indicator's unit, unsorted.
 */
export function breakpointsOf(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout): number[] {
  const points: number[] = []
  const found = layout.thresholds[run.given.academy.phase].get(indicator.indicator.id)
  for (const { from } of found?.bands ?? []) {
    if (from === undefined) continue
    if (found?.threshold.compare === 'value') points.push(from)
    else if (run.slots[indicator.gap] === 1) points.push(run.nationals[indicator.at]! + indicator.sign * from)
  }
  for (const comparison of readers(layout).get(indicator.indicator.id) ?? []) points.push(...flips(layout, run, indicator, comparison))
  return points.filter(Number.isFinite)
}

/** The comparisons of limits and rules by the indicator whose number they read, on either side. */
function readers(layout: FrameworkLayout): Map<string, Comparison[]> {
  layout.kept.numberComparisons ??= numberComparisons(layout)
  return layout.kept.numberComparisons
}

function numberComparisons(layout: FrameworkLayout): Map<string, Comparison[]> {
  const byIndicator = new Map<string, Comparison[]>()
  for (const comparison of decidingComparisons(layout.framework)) {
    const names = isFactReference(comparison.value) ? [comparison.fact, comparison.value.fact] : [comparison.fact]
    const ids = new Set(
      names.map((name) => layout.translation.facts.get(name)!).flatMap((fact) => (fact.indicator && fact.type === 'number' ? [fact.indicator.id] : [])),
    )
    for (const id of ids) byIndicator.set(id, [...(byIndicator.get(id) ?? []), comparison])
  }
  return byIndicator
}

/** Every comparison of the limits and rules. */
export function decidingComparisons({ classification }: Framework): Comparison[] {
  return [...classification.limits, ...classification.rules].flatMap(({ when }) => comparisonsOf(when).map(({ comparison }) => comparison))
}

function flips(layout: FrameworkLayout, run: Run, indicator: IndicatorLayout, { fact, value }: Comparison): number[] {
  const facts = layout.translation.facts
  const left = lineOf(run, indicator, facts.get(fact)!)
  if (!isFactReference(value)) {
    if (left === undefined) return []
    return (Array.isArray(value) ? value : [value]).flatMap((constant) => (typeof constant === 'number' ? [(constant - left.offset) / left.slope] : []))
  }
  const right = lineOf(run, indicator, facts.get(value.fact)!)
  if (left && right) return left.slope === right.slope ? [] : [(right.offset - left.offset) / (left.slope - right.slope)]
  const [line, other] = left ? [left, facts.get(value.fact)!] : [right, facts.get(fact)!]
  if (line === undefined) return []
  const slot = layout.slots.of.get(other.name)!
  // A count moves along by one, either way, when the value crosses a cut.
  const beside = other.kind === 'count' ? [-1, 0, 1] : [0]
  return [run.slots[slot + 1]!, run.slots[slot + 2]!].flatMap((bound) => beside.map((step) => (bound + step - line.offset) / line.slope))
}

function lineOf(run: Run, layout: IndicatorLayout, fact: Fact): Line | undefined {
  if (fact.indicator?.id !== layout.indicator.id || fact.type !== 'number') return undefined
  if (fact.kind === 'value') return { slope: 1, offset: 0 }
  const slot = fact.kind === 'gap' ? layout.gap : layout.change
  if (run.slots[slot] !== 1) return undefined
  // The derived fact now, less what the value gives to it, is the part that stays.
  return { slope: layout.sign, offset: run.slots[slot + 1]! - layout.sign * run.slots[layout.value + 1]! }
}
