import type { Comparison } from '../schema/types.generated.ts'

export type Operator = Comparison['operator']
export type FactType = 'number' | 'category' | 'boolean'

interface OperatorDescription {
  /** The fact types it compares. Ordering is for numbers only: categories and stages have an order, but naming them is clearer. */
  takes: readonly FactType[]
  /** The operator that holds exactly where this one does not, while the fact exists. */
  complement: Operator
  /** Whether it takes a list of constants. */
  list: boolean
  /** As a person says it. */
  words: string
}

/** The operators of conditions: the one table that saving, translating and the editor read. */
export const operators: Record<Operator, OperatorDescription> = {
  equal: { takes: ['number', 'category', 'boolean'], complement: 'notEqual', list: false, words: 'is' },
  notEqual: { takes: ['number', 'category', 'boolean'], complement: 'equal', list: false, words: 'is not' },
  in: { takes: ['number', 'category', 'boolean'], complement: 'notIn', list: true, words: 'is one of' },
  notIn: { takes: ['number', 'category', 'boolean'], complement: 'in', list: true, words: 'is none of' },
  lessThan: { takes: ['number'], complement: 'greaterThanInclusive', list: false, words: 'is less than' },
  lessThanInclusive: { takes: ['number'], complement: 'greaterThan', list: false, words: 'is at most' },
  greaterThan: { takes: ['number'], complement: 'lessThanInclusive', list: false, words: 'is more than' },
  greaterThanInclusive: { takes: ['number'], complement: 'lessThan', list: false, words: 'is at least' },
}
