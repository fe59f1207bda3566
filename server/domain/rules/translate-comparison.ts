import type { Comparison } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import type { Operator } from '../operators.ts'
import { allOf, anyOf, type EngineComparison, type EngineCondition, type EngineOperator, type Reading } from './engine-rule.ts'

type Constant = number | string | boolean

/**
 * A comparison over bounds. A number has `.min` and `.max` (equal when known), a category or boolean `.possible` (a list),
 * both `.exists`. A fact that does not exist makes nothing hold in either reading.
 */
export function translateComparison({ fact, operator, value }: Comparison, facts: Map<string, Fact>, reading: Reading): EngineCondition {
  const left = facts.get(fact)!
  if (isFactReference(value)) {
    const right = facts.get(value.fact)!
    const both = left.type === 'number' ? numbers(left.name, operator, right.name, reading) : options(left, operator, right, reading)
    return allOf([exists(left.name), exists(right.name), both])
  }
  const constants = Array.isArray(value) ? value : [value]
  const holds = left.type === 'number' ? number(left, operator, constants as number[], reading) : option(left, operator, constants, reading)
  return allOf([exists(left.name), holds])
}

export function exists(name: string): EngineComparison {
  return { fact: `${name}.exists`, operator: 'equal', value: true }
}

const ordering: Partial<Record<Operator, { certain: 'min' | 'max'; possible: 'min' | 'max' }>> = {
  lessThan: { certain: 'max', possible: 'min' },
  lessThanInclusive: { certain: 'max', possible: 'min' },
  greaterThan: { certain: 'min', possible: 'max' },
  greaterThanInclusive: { certain: 'min', possible: 'max' },
}

function number(fact: Fact, operator: Operator, constants: number[], reading: Reading): EngineCondition {
  const side = ordering[operator]
  const first = constants[0]!
  if (side) return compare(`${fact.name}.${side[reading]}`, operator as EngineOperator, first)
  const runs = runsOf(constants, fact)
  const within = ([low, high]: [number, number]): EngineCondition =>
    low === high && reading === 'certain' ? allOf([bound(fact, 'min', 'equal', low), bound(fact, 'max', 'equal', low)]) : inside(fact, low, high, reading)
  if (operator === 'equal' || operator === 'in') return anyOf(runs.map(within))
  return allOf(runs.map(([low, high]) => outside(fact, low, high, reading)))
}

function inside(fact: Fact, low: number, high: number, reading: Reading): EngineCondition {
  return reading === 'certain'
    ? allOf([bound(fact, 'min', 'greaterThanInclusive', low), bound(fact, 'max', 'lessThanInclusive', high)])
    : allOf([bound(fact, 'max', 'greaterThanInclusive', low), bound(fact, 'min', 'lessThanInclusive', high)])
}

function outside(fact: Fact, low: number, high: number, reading: Reading): EngineCondition {
  return reading === 'certain'
    ? anyOf([bound(fact, 'max', 'lessThan', low), bound(fact, 'min', 'greaterThan', high)])
    : anyOf([bound(fact, 'min', 'lessThan', low), bound(fact, 'max', 'greaterThan', high)])
}

/** Counts are whole numbers, so 2 and 3 together are the run 2 to 3 and no count is 1.5; other numbers stand alone. */
function runsOf(constants: number[], { kind }: Fact): [number, number][] {
  const whole = kind === 'count' || kind === 'evidence'
  const runs: [number, number][] = []
  for (const constant of [...new Set(constants)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (whole && !Number.isInteger(constant)) continue
    if (whole && last && constant - last[1] === 1) last[1] = constant
    else runs.push([constant, constant])
  }
  return runs
}

function option({ name, options: all }: Fact, operator: Operator, constants: Constant[], reading: Reading): EngineCondition {
  const positive = operator === 'equal' || operator === 'in'
  const wanted = all.filter((each) => constants.includes(each) === positive)
  const others = all.filter((each) => !wanted.includes(each))
  return reading === 'possible' ? anyOf(wanted.map((each) => may(name, each))) : allOf(others.map((each) => mayNot(name, each)))
}

function numbers(left: string, operator: Operator, right: string, reading: Reading): EngineCondition {
  const side = ordering[operator]
  if (side) {
    const opposite = side[reading] === 'min' ? 'max' : 'min'
    return compare(`${left}.${side[reading]}`, operator as EngineOperator, { fact: `${right}.${opposite}` })
  }
  const pair = (a: 'min' | 'max', op: EngineOperator, b: 'min' | 'max') => compare(`${left}.${a}`, op, { fact: `${right}.${b}` })
  const same = [pair('min', 'equal', 'max'), pair('max', 'equal', 'min')]
  if (operator === 'equal')
    return reading === 'certain' ? allOf(same) : allOf([pair('min', 'lessThanInclusive', 'max'), pair('max', 'greaterThanInclusive', 'min')])
  return reading === 'certain'
    ? anyOf([pair('max', 'lessThan', 'min'), pair('min', 'greaterThan', 'max')])
    : anyOf([pair('min', 'notEqual', 'max'), pair('max', 'notEqual', 'min')])
}

function options(left: Fact, operator: Operator, right: Fact, reading: Reading): EngineCondition {
  const only = (fact: Fact, wanted: Constant) => allOf(fact.options.filter((each) => each !== wanted).map((each) => mayNot(fact.name, each)))
  if (operator === 'equal') {
    return anyOf(
      left.options.map((each) => (reading === 'certain' ? allOf([only(left, each), only(right, each)]) : allOf([may(left.name, each), may(right.name, each)]))),
    )
  }
  if (reading === 'certain') return allOf(left.options.map((each) => anyOf([mayNot(left.name, each), mayNot(right.name, each)])))
  return anyOf(
    left.options.map((each) => allOf([may(left.name, each), anyOf(right.options.filter((other) => other !== each).map((other) => may(right.name, other)))])),
  )
}

function bound(fact: Fact, side: 'min' | 'max', operator: EngineOperator, value: number): EngineComparison {
  return compare(`${fact.name}.${side}`, operator, value)
}

function may(name: string, value: Constant): EngineComparison {
  return compare(`${name}.possible`, 'contains', value)
}

function mayNot(name: string, value: Constant): EngineComparison {
  return compare(`${name}.possible`, 'doesNotContain', value)
}

function compare(fact: string, operator: EngineOperator, value: EngineComparison['value']): EngineComparison {
  return { fact, operator, value }
}
