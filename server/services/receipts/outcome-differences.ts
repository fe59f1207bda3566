import { pointer } from '../../domain/errors.ts'
import type { OutcomeDifference } from '../../schema/types.generated.ts'

/** Every place where two JSON values differ, by its JSON Pointer; `before` or `after` is absent where there is nothing. */
export function outcomeDifferences(before: unknown, after: unknown, at = ''): OutcomeDifference[] {
  if (Object.is(before, after)) return []
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ pointer: at, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => outcomeDifferences(before[name], after[name], at + pointer(name)))
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
