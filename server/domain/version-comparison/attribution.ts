import type { Attribution, Case, Framework, Mover } from '../../schema/types.generated.ts'
import { adaptCase } from '../evaluation/adapt-case.ts'
import { type CompiledFramework, compile } from '../evaluation/compile.ts'
import { frameworkFaults } from '../faults/framework-faults.ts'
import { withDifference } from './apply-difference.ts'
import { stagePlace } from './compared-run.ts'
import { toChange } from './diff.ts'
import { differenceTeller } from './difference-in-words.ts'
import { type Difference, differences } from './framework-differences.ts'

/** Parts that cannot move anyone: what follows a stage, what a stage is compared with afterwards, and words. */
const withoutEffect = new Set(['support', 'monitoring', 'targets', 'scenarios', 'roles', 'documents', 'domains', 'framework'])
const words = /^\/(title|description|source|rationale|statutory|unit|tolerance)$/

/** For each change whom it moves alone, and who still moves when all other changes are made without it. */
export function attributionOf(before: CompiledFramework, after: CompiledFramework, cases: Case[], asOf: string, movers: Mover[]): Attribution[] {
  const tell = differenceTeller(before.framework, after.framework)
  const stages = cases.map((given) => stageId(before, given, asOf))
  const everyone = movers.map((mover) => mover.academy.id)
  return differences(before.framework, after.framework).map((difference) => {
    const change = toChange(difference, tell)
    if (!mayMove(difference)) return { change, alone: [], without: everyone }
    return {
      change,
      alone: movedBy(withDifference(before.framework, difference), cases, stages, asOf),
      without: movedBy(withDifference(after.framework, reversed(difference)), cases, stages, asOf),
    }
  })
}

function mayMove({ part, path, id }: Difference): boolean {
  return (!withoutEffect.has(part) || path === '/newJoinerMonths' || (part === 'domains' && id !== '')) && !words.test(path)
}

function reversed({ kind, before, after, ahead, ...rest }: Difference): Difference {
  const turned = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const
  return {
    ...rest,
    kind: turned[kind],
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    ...(ahead === undefined ? {} : { ahead: { ...(ahead.after ? { before: ahead.after } : {}), ...(ahead.before ? { after: ahead.before } : {}) } }),
  }
}

/** Ids of the academies whose stage is another under this framework; none where a change cannot stand by itself. */
function movedBy(framework: Framework, cases: Case[], stages: (string | null)[], asOf: string): string[] {
  if (frameworkFaults(framework).length > 0) return []
  const compiled = compile(framework)
  return cases.flatMap((given, at) => (stageId(compiled, given, asOf) === stages[at] ? [] : [given.academy.id]))
}

function stageId(compiled: CompiledFramework, given: Case, asOf: string): string | null {
  return compiled.layout.stageIds[stagePlace(compiled, adaptCase(compiled, given), given.asOf ?? asOf)] ?? null
}
