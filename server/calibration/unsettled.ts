import type { CompiledFramework } from '../domain/evaluation/compile.ts'
import type { Evaluated } from './evaluated.ts'

export interface Unsettled {
  settled: number
  /** With a stage, though others are possible. */
  staged: number
  without: number
  /** Schools without a stage by what they lack; one may lack both. */
  tooFew: number
  lacking: Map<string, number>
  /** By absent indicator that would help: how many schools; most first. */
  settledBy: Map<string, number>
}

/** How many schools have no settled stage, and why. */
export function unsettledOf({ framework, layout }: CompiledFramework, schools: Evaluated[]): Unsettled {
  const { indicators: least, domains } = framework.classification.minimumEvidence
  const without = schools.filter(({ classification }) => classification.stage === null)
  const staged = schools.filter(({ classification }) => classification.stage !== null && !classification.settled)
  const known = ({ indicators }: Evaluated) => indicators.filter(({ value }) => typeof value !== 'object')
  const knows = (one: Evaluated, domain: string) => known(one).some(({ id }) => layout.byId.get(id)?.indicator.domain === domain)
  const settledBy = new Map<string, number>()
  for (const one of [...without, ...staged]) for (const id of one.settledBy) settledBy.set(id, (settledBy.get(id) ?? 0) + 1)
  return {
    settled: schools.length - without.length - staged.length,
    staged: staged.length,
    without: without.length,
    tooFew: without.filter((one) => known(one).length < least).length,
    lacking: new Map(domains.map((domain) => [domain, without.filter((one) => !knows(one, domain)).length])),
    settledBy: new Map([...settledBy].sort(([, a], [, b]) => b - a)),
  }
}
