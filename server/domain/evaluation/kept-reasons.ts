import type { Condition } from '../../schema/types.generated.ts'
import { comparisonsOf, factNames } from '../conditions/tree.ts'
import type { FrameworkLayout } from './framework-layout.ts'
import { positiveOf } from './reasons.ts'

/** What was said of one offer or obligation before, for the next case in which its condition reads the same. */
export interface KeptReasons {
  /** Slots of what the condition reads, where that is nothing but categories, stages and counts: these are few, so what was said is kept. */
  slots: number[] | undefined
  said: Map<string | number, object>
}

/** Of the item at a place in the list of offers and then obligations. */
export function keptReasons(layout: FrameworkLayout, at: number, when: Condition | undefined): KeptReasons {
  const { reasons } = layout.kept
  const known = reasons[at] ?? { slots: fewSlots(layout, when), said: new Map() }
  reasons[at] = known
  return known
}

function fewSlots(layout: FrameworkLayout, when: Condition | undefined): number[] | undefined {
  const names = when === undefined ? [] : comparisonsOf(positiveOf(layout, when)).flatMap(({ comparison }) => factNames(comparison))
  const facts = names.flatMap((name) => layout.translation.facts.get(name) ?? [])
  if (facts.some(({ type, kind }) => type === 'number' && kind !== 'count' && kind !== 'evidence')) return undefined
  const slots = facts.flatMap(({ name, type }) => [1, ...(type === 'number' ? [2] : [])].map((bound) => layout.slots.of.get(name)! + bound))
  return [...new Set(slots)]
}
