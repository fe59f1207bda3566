import type { Comparison } from '../../schema/types.generated.ts'
import type { Fact } from '../facts.ts'
import type { Names } from './names.ts'

type Told = { comparison: Comparison } | { words: string }

/**
 * Comparisons that hold together, those that find no indicator in any stage said as one: "no indicator of Safeguarding has a
 * stage" instead of no indicators in Stabilise, none in Repair and so on. The rest stay as they are, in order.
 */
export function withoutStages(comparisons: readonly Comparison[], facts: Map<string, Fact>, names: Names): Told[] {
  const emptied = (comparison: Comparison) => {
    const fact = facts.get(comparison.fact)
    const none = comparison.value === 0 && (comparison.operator === 'equal' || comparison.operator === 'lessThanInclusive')
    return fact?.kind === 'count' && none ? fact : undefined
  }
  const stages = new Map<string | undefined, Set<string>>()
  for (const comparison of comparisons) {
    const fact = emptied(comparison)
    if (fact) stages.set(fact.domain, (stages.get(fact.domain) ?? new Set()).add(fact.stage!))
  }
  if (stages.size === 0) return comparisons.map((comparison) => ({ comparison }))
  const counted = [...facts.values()].filter(({ kind, domain }) => kind === 'count' && domain === undefined)
  const said = new Set<string | undefined>()
  return comparisons.flatMap((comparison): Told[] => {
    const fact = emptied(comparison)
    if (fact === undefined || stages.get(fact.domain)!.size < counted.length) return [{ comparison }]
    if (said.has(fact.domain)) return []
    said.add(fact.domain)
    return [{ words: `no indicator${fact.domain === undefined ? '' : ` of ${names.domain(fact.domain)}`} has a stage` }]
  })
}
