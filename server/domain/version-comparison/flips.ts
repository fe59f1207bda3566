import type { Case, Flip } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { decidedBy } from '../evaluation/decide-stage.ts'
import { runToStage } from '../evaluation/run-compiled.ts'
import { cutFlip } from './cut-flips.ts'
import type { FrameworkRun } from './framework-run.ts'
import { orderFlip, ruleFlips } from './rule-flips.ts'

/** Why an academy moves, from its case as the one can take it to its case as the other can: the cuts its values fell on the other side of, and the comparisons of rules and limits that came out differently. Never empty. */
export function flipsOf(before: CompiledFramework, after: CompiledFramework, [asked, tried]: [Case, Case], asOf: string): Flip[] {
  runToStage(before, before.runs.primary, asked, asOf)
  runToStage(after, after.runs.scratch, tried, asOf)
  const old: FrameworkRun = { compiled: before, run: before.runs.primary }
  const now: FrameworkRun = { compiled: after, run: after.runs.scratch }
  const ids = [...new Set([decidedBy(before.layout, old.run), decidedBy(after.layout, now.run)])]
  const found = [
    ...now.compiled.layout.byPhase[tried.academy.phase].flatMap((indicator) => cutFlip(old, now, indicator)),
    ...ids.flatMap((id) => ruleFlips(old, now, id)),
  ]
  return found.length > 0 ? found : [orderFlip(old, now)]
}
