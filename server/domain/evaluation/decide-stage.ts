import type { FrameworkLayout } from './framework-layout.ts'
import { enoughEvidence, limitHolds, limitMayHold, ruleHolds, ruleMayHold } from './holds.ts'
import { isOne } from './places.ts'
import type { Run } from './run.ts'

/**
 * The step between classification and support: the first rule that is certain, capped by the limits that are certain.
 * Possible are the stages of every possible rule up to and with that one, each with and without the limits that are only
 * possible. Then the facts that support and monitoring read.
 */
export function decideStage(layout: FrameworkLayout, run: Run): void {
  const { limits, rules, otherwise } = layout.framework.classification
  const place = (stage: string) => layout.stagePlaces.get(stage)!
  const result = run.classified
  const best = layout.stageIds.length - 1

  result.cap = best
  let capAt = -1
  for (let at = 0; at < limits.length; at++) {
    const most = place(limits[at]!.atMost)
    if (limitHolds(run, at) && (most < result.cap || capAt < 0)) {
      result.cap = Math.min(result.cap, most)
      capAt = at
    }
  }

  let ruleAt = 0
  let possible = 0
  for (; ruleAt < rules.length; ruleAt++) {
    const certain = ruleHolds(run, ruleAt)
    if (certain || ruleMayHold(run, ruleAt)) possible |= 1 << Math.min(place(rules[ruleAt]!.stage), result.cap)
    if (certain) break
  }
  const ruled = place(ruleAt < rules.length ? rules[ruleAt]!.stage : otherwise.stage)
  possible |= 1 << Math.min(ruled, result.cap)
  for (let at = 0; at < limits.length; at++) {
    if (limitMayHold(run, at) && !limitHolds(run, at)) possible = withLimit(possible, place(limits[at]!.atMost))
  }

  const onlyWeakest = capAt >= 0 && result.cap === 0
  result.enough = enoughEvidence(run)
  result.rule = ruleAt
  result.limit = capAt >= 0 && (result.cap < ruled || (onlyWeakest && !result.enough)) ? capAt : -1
  result.possible = possible
  result.proposed = result.enough || onlyWeakest ? Math.min(ruled, result.cap) : -1
  result.settled = result.proposed >= 0 && isOne(possible)
  result.stage = run.given.moderation === undefined ? result.proposed : place(run.given.moderation.stage)
  setFacts(layout, run)
}

/** Each stage of the set as it is, and as the limit would leave it. */
function withLimit(possible: number, most: number): number {
  const better = possible >> (most + 1)
  return better === 0 ? possible : possible | (1 << most)
}

function setFacts(layout: FrameworkLayout, { slots, classified }: Run): void {
  const { made, stage, settled } = layout.other
  slots[made] = 1
  slots[made + 1] = classified.stage >= 0 ? 2 : 1
  slots[settled] = 1
  slots[settled + 1] = classified.settled ? 2 : 1
  if (classified.stage >= 0) {
    slots[stage] = 1
    slots[stage + 1] = 1 << classified.stage
  }
}

/** The id of what decided: the limit that binds, else the rule, else the minimum evidence. */
export function decidedBy(layout: FrameworkLayout, { classified }: Run): string {
  const { limits, rules, otherwise } = layout.framework.classification
  if (classified.proposed < 0) return 'minimum-evidence'
  if (classified.limit >= 0) return limits[classified.limit]!.id
  return (rules[classified.rule] ?? otherwise).id
}

/** The stages of a set, weakest first. */
export function stagesIn(layout: FrameworkLayout, set: number): string[] {
  return layout.stageIds.filter((_, place) => (set & (1 << place)) !== 0)
}
