import { explore } from '../../domain/cases/explore.ts'
import type { Region } from '../../domain/cases/regions.ts'
import type { CompiledFramework } from '../../domain/evaluation/compile.ts'
import type { Case } from '../../schema/types.generated.ts'

/**
 * Cases on which the two evaluators must agree before a framework is published: in every phase each indicator at each of its cuts and constants, just
 * below and just above, and a case for each rule, offer and duty that was found to come out. Both evaluators look at every comparison of every rule, so
 * many indicators at once in one case miss nothing, and the list stays short.
 */
export function boundaryCases(compiled: CompiledFramework): Case[] {
  const { regions, pool, decides, given } = explore(compiled)
  const witnesses = new Set([...decides.values(), ...given.values()])
  const atCuts = [...regions].flatMap(([phase, { of }]) => {
    const [ordinary] = pool.get(phase) ?? []
    return ordinary ? together([...of]).map((values) => ({ ...ordinary, values })) : []
  })
  return [...witnesses, ...atCuts]
}

/** As many sets of values as the indicator with most regions has, every region of every indicator in one of them at least, each shifted against the last. */
function together(indicators: [string, Region[]][]): Case['values'][] {
  const filled = indicators.filter(([, regions]) => regions.length > 0)
  const most = Math.max(0, ...filled.map(([, regions]) => regions.length))
  return Array.from({ length: most }, (_, round) =>
    Object.fromEntries(filled.map(([id, regions], shift) => [id, regions[(round + shift) % regions.length]!.given])),
  )
}
