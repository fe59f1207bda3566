import type { Plan } from './plan.ts'
import { presence, type Run } from './run.ts'

/**
 * The step between thresholds and classification: takes the stages that fired for each indicator and counts them. A count
 * is a range while something open may be in several stages: at least those that can be nowhere else, at most those that may.
 */
export function countStages(plan: Plan, run: Run): void {
  const { slots, stageSets, fired } = run
  for (let at = 0; at < plan.thresholdTargets.length; at++) {
    if (fired.thresholds[at] === 1) {
      const { indicator, bit } = plan.thresholdTargets[at]!
      stageSets[indicator] = stageSets[indicator]! | bit
    }
  }
  startCounts(plan, slots)
  const domains = plan.framework.domains.length
  let someStage = 0
  let highestWorst = plan.stageIds.length
  for (const { at, stage, domain } of plan.byPhase[run.given.academy.phase]) {
    countEvidence(plan, run, at, domain)
    const set = stageSets[at]!
    if (set === 0) continue
    slots[stage] = 1
    slots[stage + 1] = set
    someStage |= set
    highestWorst = Math.min(highestWorst, 31 - Math.clz32(set))
    const only = (set & (set - 1)) === 0
    for (let place = 0; place < plan.stageIds.length; place++) {
      if ((set & (1 << place)) === 0) continue
      add(slots, plan.counts.whole[place]!, only)
      add(slots, plan.counts.byDomain[place * domains + domain]!, only)
    }
  }
  if (someStage !== 0) {
    slots[plan.other.worst] = 1
    // A stage can be the weakest when some indicator may be in it and every other may be in it or better.
    slots[plan.other.worst + 1] = someStage & ((1 << (highestWorst + 1)) - 1)
  }
}

function startCounts(plan: Plan, slots: Float64Array): void {
  for (const slot of plan.counts.whole) slots[slot] = 1
  for (const slot of plan.counts.byDomain) slots[slot] = 1
  for (const slot of plan.evidence.byDomain) slots[slot] = 1
  slots[plan.evidence.whole] = 1
}

function countEvidence(plan: Plan, { slots, presence: present }: Run, at: number, domain: number): void {
  if (present[at] !== presence.known && present[at] !== presence.open) return
  add(slots, plan.evidence.whole, present[at] === presence.known)
  add(slots, plan.evidence.byDomain[domain]!, present[at] === presence.known)
}

function add(slots: Float64Array, slot: number, certain: boolean): void {
  if (certain) slots[slot + 1]!++
  slots[slot + 2]!++
}
