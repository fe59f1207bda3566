import type { Run } from './run.ts'

// Of each limit, rule, offer and obligation a run keeps two answers side by side: whether it holds for certain, whatever an
// open value turns out to be, and whether it may hold. These are the only readers of that layout; `at` is the place in the framework's list.

/** Whether there certainly is the minimum evidence. */
export function enoughEvidence({ fired }: Run): boolean {
  return fired.evidence[0] === 1
}

export function limitHolds({ fired }: Run, at: number): boolean {
  return fired.limits[at * 2] === 1
}

export function limitMayHold({ fired }: Run, at: number): boolean {
  return fired.limits[at * 2 + 1] === 1
}

export function ruleHolds({ fired }: Run, at: number): boolean {
  return fired.rules[at * 2] === 1
}

export function ruleMayHold({ fired }: Run, at: number): boolean {
  return fired.rules[at * 2 + 1] === 1
}

export function offerGiven({ fired }: Run, at: number): boolean {
  return fired.offers[at * 2] === 1
}

export function offerMayBeGiven({ fired }: Run, at: number): boolean {
  return fired.offers[at * 2 + 1] === 1
}

export function obligationGiven({ fired }: Run, at: number): boolean {
  return fired.obligations[at * 2] === 1
}

export function obligationMayBeGiven({ fired }: Run, at: number): boolean {
  return fired.obligations[at * 2 + 1] === 1
}
