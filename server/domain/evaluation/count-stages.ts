import type { FrameworkLayout } from './framework-layout.ts'
import { bestPlace, isOne } from './places.ts'
import { presence, type Run } from './run.ts'

/**
 * The step between thresholds and classification: takes the stages that fired for each indicator and counts them. A count
 * is a range while something open may be in several stages: at least those that can be nowhere else, at most those that may.
 */
export function countStages(layout: FrameworkLayout, run: Run): void {
  const { slots, stageSets, fired } = run
  for (let at = 0; at < layout.thresholdTargets.length; at++) {
    if (fired.thresholds[at] === 1) {
      const { indicator, bit } = layout.thresholdTargets[at]!
      stageSets[indicator] = stageSets[indicator]! | bit
    }
  }
  startCounts(layout, slots)
  const domains = layout.framework.domains.length
  let someStage = 0
  let highestWorst = layout.stageIds.length
  for (const { at, stage, domain } of layout.byPhase[run.given.academy.phase]) {
    countEvidence(layout, run, at, domain)
    const set = stageSets[at]!
    if (set === 0) continue
    slots[stage] = 1
    slots[stage + 1] = set
    someStage |= set
    highestWorst = Math.min(highestWorst, bestPlace(set))
    const only = isOne(set)
    for (let place = 0; place < layout.stageIds.length; place++) {
      if ((set & (1 << place)) === 0) continue
      add(slots, layout.counts.whole[place]!, only)
      add(slots, layout.counts.byDomain[place * domains + domain]!, only)
    }
  }
  countAlternatives(layout, run)
  if (someStage !== 0) {
    slots[layout.other.worst] = 1
    // A stage can be the weakest when some indicator may be in it and every other may be in it or better.
    slots[layout.other.worst + 1] = someStage & ((1 << (highestWorst + 1)) - 1)
  }
}

/** Counts anew, after thresholds of a run that was counted fired anew. */
export function recountStages(layout: FrameworkLayout, run: Run): void {
  const { slots, stageSets } = run
  const { counts, evidence, other } = layout
  stageSets.fill(0)
  for (const list of [counts.whole, counts.byDomain, evidence.byDomain, [evidence.whole]]) {
    for (const slot of list) {
      slots[slot + 1] = 0
      slots[slot + 2] = 0
    }
  }
  for (const { stage } of layout.byPhase[run.given.academy.phase]) {
    slots[stage] = 0
    slots[stage + 1] = 0
  }
  slots[other.worst] = 0
  slots[other.worst + 1] = 0
  countStages(layout, run)
}

function startCounts(layout: FrameworkLayout, slots: Float64Array): void {
  for (const slot of layout.counts.whole) slots[slot] = 1
  for (const slot of layout.counts.byDomain) slots[slot] = 1
  for (const slot of layout.evidence.byDomain) slots[slot] = 1
  slots[layout.evidence.whole] = 1
}

function countEvidence(layout: FrameworkLayout, { slots, presence: present }: Run, at: number, domain: number): void {
  if (present[at] !== presence.known && present[at] !== presence.open) return
  add(slots, layout.evidence.whole, present[at] === presence.known)
  add(slots, layout.evidence.byDomain[domain]!, present[at] === presence.known)
}

/** What stands in for a domain counts as one more figure of it: certainly where all of it is known, possibly where none of it is out of reach. */
function countAlternatives(layout: FrameworkLayout, { slots, presence: present }: Run): void {
  for (const { slot, indicators } of layout.evidence.alternatives) {
    const known = indicators.every((at) => present[at] === presence.known)
    if (known || indicators.every((at) => present[at] === presence.known || present[at] === presence.open)) add(slots, slot, known)
  }
}

function add(slots: Float64Array, slot: number, certain: boolean): void {
  if (certain) slots[slot + 1]!++
  slots[slot + 2]!++
}
