/** Conditions and rules as json-rules-engine takes them; only built-in operators, only facts that are always defined. */
export type EngineOperator = 'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'contains' | 'doesNotContain'

export interface EngineComparison {
  fact: string
  operator: EngineOperator
  value: number | string | boolean | { fact: string }
}

export type EngineCondition = EngineComparison | { all: EngineCondition[] } | { any: EngineCondition[] }

/** certain: holds for every value the open facts could have; possible: holds for some. */
export type Reading = 'certain' | 'possible'

export type EngineEvent =
  | { type: 'stage'; params: { indicator: string; stage: string; threshold: string } }
  | { type: 'evidence'; params: { reading: Reading } }
  | { type: 'limit' | 'rule' | 'offer' | 'obligation'; params: { id: string; reading: Reading } }

export interface EngineRule {
  name: string
  conditions: { all: EngineCondition[] } | { any: EngineCondition[] }
  event: EngineEvent
}

/** A fact that is always true: what holds always or never compares it. */
export const alwaysFact = 'always'
export const always: EngineComparison = { fact: alwaysFact, operator: 'equal', value: true }
export const never: EngineComparison = { fact: alwaysFact, operator: 'equal', value: false }

/** All of them; flat, and without a group where one is enough. */
export function allOf(conditions: EngineCondition[]): EngineCondition {
  const members = conditions.flatMap((condition) => ('all' in condition ? condition.all : condition === always ? [] : [condition]))
  if (members.includes(never)) return never
  return members.length === 0 ? always : members.length === 1 ? members[0]! : { all: members }
}

/** Any of them; flat, and without a group where one is enough. */
export function anyOf(conditions: EngineCondition[]): EngineCondition {
  const members = conditions.flatMap((condition) => ('any' in condition ? condition.any : condition === never ? [] : [condition]))
  if (members.includes(always)) return always
  return members.length === 0 ? never : members.length === 1 ? members[0]! : { any: members }
}

export const readings: readonly Reading[] = ['certain', 'possible']

/** A rule with its name: what fires by this name is placed in its list. */
export function engineRule(condition: EngineCondition, event: EngineEvent): EngineRule {
  const { params } = event
  const name =
    'indicator' in params
      ? `${params.threshold}/${params.stage}`
      : 'id' in params
        ? `${event.type}/${params.id}/${params.reading}`
        : `${event.type}/${params.reading}`
  const conditions = 'all' in condition || 'any' in condition ? condition : { all: [condition] }
  return { name, conditions, event }
}
