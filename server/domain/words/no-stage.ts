import type { Comparison } from '../../schema/types.generated.ts'
import { together } from '../conditions/gathered.ts'
import { type Fact, stagesOfFacts } from '../facts.ts'
import type { Names } from './names.ts'

type Told = { comparison: Comparison } | { words: string }

/** "no indicator of Safeguarding has a stage". */
export function noStageInWords(domain: string | null, names: Names): string {
  return `no indicator${domain === null ? '' : ` of ${names.domain(domain)}`} has a stage`
}

/**
 * Comparisons that hold together, those that find no indicator in any stage said as one: "no indicator of Safeguarding has a
 * stage" instead of no indicators in Stabilise, none in Repair and so on. The rest stay as they are, in order.
 */
export function withoutStages(comparisons: readonly Comparison[], facts: Map<string, Fact>, names: Names): Told[] {
  return together(comparisons, stagesOfFacts(facts)).map((node) =>
    'noStage' in node ? { words: noStageInWords(node.noStage, names) } : { comparison: node as Comparison },
  )
}
