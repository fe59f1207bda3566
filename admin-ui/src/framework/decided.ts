import { adaptCase } from '../../../server/domain/evaluation/adapt-case.ts'
import { stageOutcomeOf } from '../../../server/domain/outcome/stage-outcome.ts'
import type { Case, Framework } from '../../../server/schema/types.generated.ts'
import { compiledOf } from '../lib/compiled.ts'
import { today } from '../lib/state/versions.svelte.ts'

/** The names of the academies that each limit, rule or otherwise decides now, by its id. */
export function decidedNow(framework: Framework, cases: readonly Case[]): Map<string, string[]> {
  const compiled = compiledOf(framework)
  const decided = new Map<string, string[]>()
  for (const given of cases) {
    const { decidedBy } = stageOutcomeOf(compiled, adaptCase(compiled, given), given.asOf ?? today())
    decided.set(decidedBy, [...(decided.get(decidedBy) ?? []), given.academy.name ?? given.academy.id])
  }
  return decided
}
