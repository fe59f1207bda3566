import { alwaysFact, type EngineComparison, type EngineCondition } from './engine-rule.ts'
import { bitOf, type FactSlots, slotOf } from './fact-slots.ts'

/** Whether a condition holds over the slots. */
export type Test = (slots: Float64Array) => boolean

/** The closure of a translated condition: the same comparisons in the same groups, no rules of its own. */
export function compileCondition(condition: EngineCondition, slots: FactSlots): Test {
  if ('fact' in condition) return compileComparison(condition, slots)
  if ('all' in condition) return every(condition.all.map((member) => compileCondition(member, slots)))
  return some(condition.any.map((member) => compileCondition(member, slots)))
}

function every(tests: Test[]): Test {
  const [a, b, c, d] = tests as [Test, Test, Test, Test]
  if (tests.length === 1) return a
  if (tests.length === 2) return (s) => a(s) && b(s)
  if (tests.length === 3) return (s) => a(s) && b(s) && c(s)
  if (tests.length === 4) return (s) => a(s) && b(s) && c(s) && d(s)
  return (s) => {
    for (let index = 0; index < tests.length; index++) if (!tests[index]!(s)) return false
    return true
  }
}

function some(tests: Test[]): Test {
  const [a, b, c] = tests as [Test, Test, Test]
  if (tests.length === 1) return a
  if (tests.length === 2) return (s) => a(s) || b(s)
  if (tests.length === 3) return (s) => a(s) || b(s) || c(s)
  return (s) => {
    for (let index = 0; index < tests.length; index++) if (tests[index]!(s)) return true
    return false
  }
}

function compileComparison({ fact: name, operator, value }: EngineComparison, slots: FactSlots): Test {
  if (name === alwaysFact) return value === true ? () => true : () => false
  const { slot, bound, fact } = slotOf(slots, name)
  if (bound === 'exists') return (s) => s[slot] === 1
  if (bound === 'possible') {
    const bit = bitOf(fact, value as string | boolean)
    return operator === 'contains' ? (s) => (s[slot]! & bit) !== 0 : (s) => (s[slot]! & bit) === 0
  }
  if (typeof value === 'object') return pair(operator, slot, slotOf(slots, value.fact).slot)
  return constant(operator, slot, value as number)
}

function constant(operator: EngineComparison['operator'], slot: number, c: number): Test {
  switch (operator) {
    case 'lessThan':
      return (s) => s[slot]! < c
    case 'lessThanInclusive':
      return (s) => s[slot]! <= c
    case 'greaterThan':
      return (s) => s[slot]! > c
    case 'greaterThanInclusive':
      return (s) => s[slot]! >= c
    case 'equal':
      return (s) => s[slot] === c
    case 'notEqual':
      return (s) => s[slot] !== c
    default:
      throw new Error(`${operator} does not compare a number`)
  }
}

function pair(operator: EngineComparison['operator'], a: number, b: number): Test {
  switch (operator) {
    case 'lessThan':
      return (s) => s[a]! < s[b]!
    case 'lessThanInclusive':
      return (s) => s[a]! <= s[b]!
    case 'greaterThan':
      return (s) => s[a]! > s[b]!
    case 'greaterThanInclusive':
      return (s) => s[a]! >= s[b]!
    case 'equal':
      return (s) => s[a] === s[b]
    case 'notEqual':
      return (s) => s[a] !== s[b]
    default:
      throw new Error(`${operator} does not compare two numbers`)
  }
}
