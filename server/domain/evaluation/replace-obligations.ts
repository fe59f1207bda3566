import type { FrameworkLayout } from './framework-layout.ts'
import { obligationGiven } from './holds.ts'
import type { Run } from './run.ts'

/**
 * The step after support: a duty that certainly applies takes the place of those it replaces. Each by what its own condition says,
 * so that one that is replaced still replaces others.
 */
export function replaceObligations({ replacements }: FrameworkLayout, run: Run): void {
  const replaced = replacements.filter(({ by }) => obligationGiven(run, by))
  for (const { at } of replaced) run.fired.obligations.fill(0, at * 2, at * 2 + 2)
}
