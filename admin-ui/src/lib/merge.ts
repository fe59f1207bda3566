import { applyPatch, createPatch } from 'rfc6902'
import type { Framework } from '../../../server/schema/types.generated.ts'

/** Both sets of edits on one base, or undefined where they touch the same place or shift each other's positions. */
export function merge(base: Framework, mine: Framework, theirs: Framework): Framework | undefined {
  const ours = createPatch(base, mine)
  const others = createPatch(base, theirs)
  const onlyValues = [...ours, ...others].every(({ op }) => op === 'replace')
  const apart = ours.every((one) => others.every((other) => !within(one.path, other.path) && !within(other.path, one.path)))
  if (!onlyValues || !apart) return undefined
  const together = structuredClone(theirs)
  applyPatch(together, ours)
  return together
}

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`)
