import type { Case, Condition, Phase } from '../../schema/types.generated.ts'
import { comparisonsOf, factNames, isFactReference } from '../conditions/tree.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { positiveOf } from '../evaluation/reasons.ts'
import type { Fact } from '../facts.ts'
import { type Choice, caseOf, type Dimension, indicatorDimension, joinedDimension, previousDimension, someValue } from './dimensions.ts'

/** All that some conditions can tell apart among the academies of a phase: finite, for cuts, constants and categories make finitely many regions. */
export interface Space {
  phase: Phase
  dimensions: Dimension[]
  size: number
  /** A known value of each indicator that the conditions do not read: they can't tell it, and it is evidence. */
  rest: Choice[]
}

/**
 * The space of the conditions in a phase. Undefined where it has more than `most` cases, or where no finite set stands for
 * all there are: facts compared with facts, or with last year's value.
 */
export function spaceOf(compiled: CompiledFramework, phase: Phase, conditions: readonly Condition[], most: number): Space | undefined {
  const { layout } = compiled
  const comparisons = conditions.flatMap((when) => comparisonsOf(positiveOf(layout, when)).map(({ comparison }) => comparison))
  const facts = comparisons.flatMap((comparison) => factNames(comparison)).map((name) => layout.translation.facts.get(name)!)
  if (comparisons.some(({ value }) => isFactReference(value)) || facts.some(({ kind }) => kind === 'change')) return undefined
  const space: Space = { phase, dimensions: [], size: 1, rest: [] }
  const has = (dimension: Dimension): boolean => {
    space.dimensions.push(dimension)
    space.size *= dimension.choices.length
    return space.size <= most
  }
  for (const indicator of layout.byPhase[phase]) {
    if (!facts.some((fact) => restsOn(fact, indicator.indicator))) space.rest.push(someValue(layout, indicator))
    else if (!has(indicatorDimension(compiled, phase, indicator, comparisons))) return undefined
  }
  if (facts.some(({ kind }) => kind === 'previous') && !has(previousDimension(compiled, phase, comparisons))) return undefined
  if (facts.some(isOfJoining) && !has(joinedDimension(compiled, phase, comparisons))) return undefined
  return space
}

function restsOn({ kind, domain, indicator }: Fact, { id, domain: own }: { id: string; domain: string }): boolean {
  if (indicator) return indicator.id === id
  return kind === 'worst' || ((kind === 'count' || kind === 'evidence') && (domain ?? own) === own)
}

function isOfJoining({ name }: Fact): boolean {
  return name === 'academy.new-joiner' || name === 'academy.months-in-trust'
}

/** Every case of the space, once. */
export function* casesOf(layout: FrameworkLayout, { phase, dimensions, size, rest }: Space): Generator<Case> {
  for (let number = 0; number < size; number++) {
    let left = number
    const choices = dimensions.map(({ choices }) => {
      const choice = choices[left % choices.length]!
      left = Math.floor(left / choices.length)
      return choice
    })
    yield caseOf(layout, phase, [...rest, ...choices])
  }
}
