import type { Condition, Framework } from '../../schema/types.generated.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'

/** Comparisons and cuts; the framework the service comes with has some 320. */
const most = 1500
const mostIndicators = 150

/** Whether compiling, checking or evaluating under the framework takes so long that a worker should do it. Ends as soon as that is known. */
export function isLarge(framework: Framework): boolean {
  if (framework.indicators.length > mostIndicators) return true
  let count = framework.thresholds.reduce((sum, { cuts = [] }) => sum + cuts.length, 0)
  const open: Condition[] = conditionsOf(framework).map(({ when }) => when)
  for (let next = open.pop(); next !== undefined && count <= most; next = open.pop()) {
    if ('all' in next) open.push(...next.all)
    else if ('any' in next) open.push(...next.any)
    else if ('not' in next) open.push(next.not)
    else count++
  }
  return count > most
}
