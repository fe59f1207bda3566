import type { Framework } from '../../../server/schema/types.generated.ts'
import type { PartId } from './framework-parts.ts'

/** Where in the editor something is: a tab, and the item there. */
export interface Place {
  part: PartId
  id?: string
}

/** The place a JSON Pointer into the framework shows at. */
export function placeOf(framework: Framework, pointer: string): Place {
  const [, first = '', second = '', third = ''] = pointer.split('/')
  const item = (list: { id: string }[], at: string) => {
    const id = list[Number(at)]?.id
    return id === undefined ? {} : { id }
  }
  switch (first) {
    case 'thresholds':
      return { part: 'thresholds', ...item(framework.thresholds, second) }
    case 'indicators':
      return { part: 'thresholds', ...thresholdOf(framework, framework.indicators[Number(second)]?.id) }
    case 'benchmarks':
      return { part: 'thresholds', ...thresholdOf(framework, framework.benchmarks[Number(second)]?.indicator) }
    case 'classification':
      if (second === 'limits') return { part: 'classification', ...item(framework.classification.limits, third) }
      if (second === 'rules') return { part: 'classification', ...item(framework.classification.rules, third) }
      return { part: 'classification' }
    case 'support':
      return { part: 'support', ...(second === 'offers' ? item(framework.support.offers, third) : {}) }
    case 'monitoring':
      return { part: 'monitoring', ...item(framework.monitoring.obligations, third) }
    case 'targets':
      return { part: 'targets' }
    case 'scenarios':
      return { part: 'scenarios', ...item(framework.scenarios, second) }
    default:
      return { part: 'classification' }
  }
}

function thresholdOf(framework: Framework, indicator: string | undefined): { id?: string } {
  const id = framework.thresholds.find((threshold) => threshold.indicator === indicator)?.id
  return id === undefined ? {} : { id }
}

/** The address of a place inside Framework, without the draft: "thresholds/gld", "classification#rule". */
export function pathOf({ part, id }: Place): string {
  if (id === undefined) return part
  return part === 'thresholds' ? `thresholds/${id}` : `${part}#${id}`
}
