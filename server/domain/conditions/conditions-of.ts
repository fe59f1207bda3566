import type { Condition, Framework } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'

/** Every condition of the framework with where it stands and whether it may read the classification. */
export function conditionsOf({ classification, support, monitoring }: Framework): { when: Condition; at: string; afterClassification: boolean }[] {
  const of = (items: { when?: Condition }[], afterClassification: boolean, ...path: string[]) =>
    items.flatMap(({ when }, index) => (when === undefined ? [] : [{ when, at: pointer(...path, index, 'when'), afterClassification }]))
  return [
    ...of(classification.limits, false, 'classification', 'limits'),
    ...of(classification.rules, false, 'classification', 'rules'),
    ...of(support.offers, true, 'support', 'offers'),
    ...of(monitoring.obligations, true, 'monitoring', 'obligations'),
  ]
}
