import { decide } from '../../../server/domain/decide.ts'
import { fitting } from '../../../server/domain/fitting.ts'
import type { Framework, ScenarioCase } from '../../../server/schema/types.generated.ts'
import { compiledOf } from '../lib/compiled.ts'
import { today } from '../lib/state/versions.svelte.ts'

/** The names of the academies that each limit, rule or otherwise decides now, by its id. */
export function decidedNow(framework: Framework, cases: readonly ScenarioCase[]): Map<string, string[]> {
  const compiled = compiledOf(framework)
  const decided = new Map<string, string[]>()
  for (const given of cases) {
    const { decidedBy } = decide(compiled, fitting(compiled, given), given.asOf ?? today())
    decided.set(decidedBy, [...(decided.get(decidedBy) ?? []), given.academy.name ?? given.academy.id])
  }
  return decided
}
