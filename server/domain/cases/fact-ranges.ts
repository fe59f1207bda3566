import type { Comparison, Phase } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import type { Fact } from '../facts.ts'
import { phases } from '../facts.ts'

/** All computed numbers are rounded to 6 decimals, so less than c is at most c less this. */
const leastStep = 1e-6

/** What a fact may be where some comparisons hold: numbers from low to high without some, or a set of options. */
export interface Range {
  low: number
  high: number
  not: number[]
  options: (string | boolean)[]
}

/** What each fact named may be where all these comparisons hold in a phase; undefined where they can't hold together. Facts compared with facts keep their whole range. */
export function rangesOf(layout: FrameworkLayout, comparisons: Comparison[], phase: Phase): Map<string, Range> | undefined {
  const ranges = new Map<string, Range>()
  for (const { fact: name, operator, value } of comparisons) {
    const fact = layout.translation.facts.get(name)!
    const range = ranges.get(name) ?? wholeRange(layout, fact, phase)
    if (range === undefined) return undefined
    ranges.set(name, range)
    if (isFactReference(value)) {
      const other = layout.translation.facts.get(value.fact)!
      const whole = ranges.get(other.name) ?? wholeRange(layout, other, phase)
      if (whole === undefined) return undefined
      ranges.set(other.name, whole)
      continue
    }
    narrow(range, operator, Array.isArray(value) ? value : [value])
    if (isEmpty(fact, range)) return undefined
  }
  return ranges
}

function wholeRange(layout: FrameworkLayout, fact: Fact, phase: Phase): Range | undefined {
  const range: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, not: [], options: [...fact.options] }
  if (fact.indicator && !fact.indicator.phases.includes(phase)) return undefined
  if (fact.kind === 'value' && fact.type === 'number') return { ...range, low: fact.indicator!.min!, high: fact.indicator!.max! }
  if (fact.kind === 'stage' && layout.thresholds[phase].get(fact.indicator!.id) === undefined) return undefined
  if (
    fact.kind === 'gap' &&
    !layout.framework.benchmarks.some((each) => each.indicator === fact.indicator!.id && each.value !== undefined && (each.phase ?? phase) === phase)
  )
    return undefined
  if (fact.name === 'academy.phase') return { ...range, options: [phase] }
  if (fact.kind === 'count' || fact.kind === 'evidence') {
    const counted = layout.byPhase[phase].filter(
      ({ indicator }) =>
        (fact.domain ?? indicator.domain) === indicator.domain && (fact.kind === 'evidence' || reaches(layout, indicator.id, phase, fact.stage!)),
    )
    return { ...range, low: 0, high: counted.length }
  }
  if (fact.name === 'academy.months-in-trust') return { ...range, low: 0 }
  return range
}

function reaches(layout: FrameworkLayout, indicator: string, phase: Phase, stage: string): boolean {
  const found = layout.thresholds[phase].get(indicator)
  if (found === undefined) return false
  return found.threshold.cuts ? found.bands.some((band) => band.stage === stage) : Object.values(found.threshold.categories ?? {}).includes(stage)
}

function narrow(range: Range, operator: Comparison['operator'], constants: (number | string | boolean)[]): void {
  const first = constants[0]
  if (typeof first === 'number') {
    const ends: Partial<Record<typeof operator, [number, number]>> = {
      lessThan: [range.low, first - leastStep],
      lessThanInclusive: [range.low, first],
      greaterThan: [first + leastStep, range.high],
      greaterThanInclusive: [first, range.high],
      equal: [first, first],
      in: [Math.min(...(constants as number[])), Math.max(...(constants as number[]))],
    }
    const [low, high] = ends[operator] ?? [range.low, range.high]
    range.low = Math.max(range.low, low)
    range.high = Math.min(range.high, high)
    if (operator === 'notEqual' || operator === 'notIn') range.not.push(...(constants as number[]))
    return
  }
  const wanted = operator === 'equal' || operator === 'in'
  range.options = range.options.filter((option) => constants.includes(option) === wanted)
}

function isEmpty({ type, kind }: Fact, range: Range): boolean {
  if (type !== 'number') return range.options.length === 0
  const whole = kind === 'count' || kind === 'evidence' || kind === 'academy'
  const [low, high] = whole ? [Math.ceil(range.low), Math.floor(range.high)] : [range.low, range.high]
  return low > high || (low === high && range.not.includes(low))
}

export const everyPhase: readonly Phase[] = phases
