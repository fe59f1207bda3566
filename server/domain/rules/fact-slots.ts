import type { Fact } from '../facts.ts'

/**
 * Where each bound of each fact stands in one flat array of numbers: a number has exists, min, max; a category or boolean
 * exists and the set of its possible options, a bit each. Nothing is looked up by name while evaluating.
 */
export interface FactSlots {
  /** Slot of `exists` by fact name; min (or the set of options) follows it, then max. */
  of: Map<string, number>
  facts: Map<string, Fact>
  length: number
}

export function layOut(facts: Map<string, Fact>): FactSlots {
  const of = new Map<string, number>()
  let length = 0
  for (const fact of facts.values()) {
    of.set(fact.name, length)
    length += fact.type === 'number' ? 3 : 2
  }
  return { of, facts, length }
}

/** The slot a bound's name stands for (`x.exists`, `x.min`, `x.max`, `x.possible`), with its fact. */
export function slotOf(slots: FactSlots, boundName: string): { slot: number; bound: 'exists' | 'min' | 'max' | 'possible'; fact: Fact } {
  const end = boundName.lastIndexOf('.')
  const bound = boundName.slice(end + 1) as 'exists' | 'min' | 'max' | 'possible'
  const fact = slots.facts.get(boundName.slice(0, end))!
  const start = slots.of.get(fact.name)!
  return { slot: start + { exists: 0, min: 1, possible: 1, max: 2 }[bound], bound, fact }
}

/** The bit of one option in the set of a category or boolean fact. */
export function bitOf(fact: Fact, option: string | boolean | number): number {
  const index = fact.options.indexOf(option as string | boolean)
  return index < 0 ? 0 : 1 << index
}

/** The facts as json-rules-engine takes them, by name. */
export function namedFacts(slots: FactSlots, values: Float64Array): Record<string, number | boolean | (string | boolean)[]> {
  const named: Record<string, number | boolean | (string | boolean)[]> = { always: true }
  for (const fact of slots.facts.values()) {
    const start = slots.of.get(fact.name)!
    named[`${fact.name}.exists`] = values[start] === 1
    if (fact.type === 'number') {
      named[`${fact.name}.min`] = values[start + 1]!
      named[`${fact.name}.max`] = values[start + 2]!
    } else named[`${fact.name}.possible`] = fact.options.filter((_, index) => (values[start + 1]! & (1 << index)) !== 0)
  }
  return named
}
