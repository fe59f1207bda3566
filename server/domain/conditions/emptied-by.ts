import type { Condition } from '../../schema/types.generated.ts'

/** The stage, and the domain, that a comparison finds no indicator in. */
export function emptiedBy(condition: Condition): { stage: string; domain: string | null } | undefined {
  if (!('fact' in condition)) return undefined
  const { fact, operator, value } = condition
  const none = (value === 0 && (operator === 'equal' || operator === 'lessThanInclusive')) || (value === 1 && operator === 'lessThan')
  const [kind, stage, domain = null] = fact.split('.')
  return none && kind === 'stages' && stage && stage !== 'worst' ? { stage, domain } : undefined
}
