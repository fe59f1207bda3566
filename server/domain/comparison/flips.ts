import type { Flip, ScenarioCase } from '../../schema/types.generated.ts'
import { type CompiledFramework, decideStage } from '../compile.ts'
import { decidedBy } from '../evaluation/classify.ts'
import { cutFlip } from './cut-flips.ts'
import { orderFlip, ruleFlips } from './rule-flips.ts'
import type { Side } from './side.ts'

/** Why an academy moves, from its case as the one can take it to its case as the other can: the cuts its values fell on the other side of, and the comparisons of rules and limits that came out differently. Never empty. */
export function flipsOf(before: CompiledFramework, after: CompiledFramework, [asked, tried]: [ScenarioCase, ScenarioCase], asOf: string): Flip[] {
  decideStage(before, before.runs.asked, asked, asOf)
  decideStage(after, after.runs.tried, tried, asOf)
  const old: Side = { compiled: before, run: before.runs.asked }
  const now: Side = { compiled: after, run: after.runs.tried }
  const ids = [...new Set([decidedBy(before.plan, old.run), decidedBy(after.plan, now.run)])]
  const found = [
    ...now.compiled.plan.byPhase[tried.academy.phase].flatMap((indicator) => cutFlip(old, now, indicator)),
    ...ids.flatMap((id) => ruleFlips(old, now, id)),
  ]
  return found.length > 0 ? found : [orderFlip(old, now)]
}
