import type { Framework, Indicator, Threshold } from '../../schema/types.generated.ts'
import { type Fault, pointer } from '../errors.ts'
import { greaterIsBetter } from '../rules/bands.ts'

/** Thresholds that can't put a value into a stage: of no indicator, twice for one phase, cuts out of order, categories left out. */
export function thresholdFaults(framework: Framework): Fault[] {
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]))
  const stages = framework.stages.map((stage) => stage.id)
  return framework.thresholds.flatMap((threshold, at) => {
    const fault = (message: string, ...path: (string | number)[]): Fault => ({ pointer: pointer('thresholds', at, ...path), message })
    const indicator = indicators.get(threshold.indicator)
    if (indicator === undefined) return [fault(`'${threshold.indicator}' is not an indicator`, 'indicator')]
    const overlapping = framework.thresholds.findIndex(
      (other, index) => index < at && other.indicator === threshold.indicator && sharePhase(other, threshold, indicator),
    )
    return [
      ...(overlapping >= 0 ? [fault(`'${framework.thresholds[overlapping]!.id}' has this indicator and phase already`, 'phases')] : []),
      ...(threshold.phases ?? []).flatMap((phase, index) =>
        indicator.phases.includes(phase) ? [] : [fault(`'${indicator.id}' is not for ${phase}`, 'phases', index)],
      ),
      ...(threshold.cuts ? cutFaults(threshold, indicator, stages, fault) : categoryFaults(threshold, indicator, stages, fault)),
    ]
  })
}

type MakeFault = (message: string, ...path: (string | number)[]) => Fault

function sharePhase(a: Threshold, b: Threshold, indicator: Indicator): boolean {
  return (a.phases ?? indicator.phases).some((phase) => (b.phases ?? indicator.phases).includes(phase))
}

function cutFaults(threshold: Threshold, indicator: Indicator, stages: string[], fault: MakeFault): Fault[] {
  if (indicator.type !== 'number') return [fault(`'${indicator.id}' is a ${indicator.type}: it takes categories, not cuts`, 'cuts')]
  const cuts = threshold.cuts ?? []
  const sign = greaterIsBetter(threshold, indicator) ? 1 : -1
  return cuts.flatMap(({ stage, from }, index) => {
    const place = stages.indexOf(stage)
    if (place < 0) return [fault(`'${stage}' is not a stage`, 'cuts', index, 'stage')]
    if (place === 0) return [fault(`'${stage}' is the weakest stage: it has no cut`, 'cuts', index, 'stage')]
    const before = cuts[index - 1]
    if (before === undefined) return []
    if (place <= stages.indexOf(before.stage)) return [fault('stages run from weakest to strongest, each once', 'cuts', index, 'stage')]
    return sign * (from - before.from) < 0
      ? [fault(`${from} is on the wrong side of ${before.from}, where '${before.stage}' starts`, 'cuts', index, 'from')]
      : []
  })
}

function categoryFaults(threshold: Threshold, indicator: Indicator, stages: string[], fault: MakeFault): Fault[] {
  const stageOf = threshold.categories ?? {}
  if (indicator.type === 'number') return [fault(`'${indicator.id}' is a number: it takes cuts, not categories`, 'categories')]
  if (threshold.compare !== 'value') return [fault('only numbers have a gap to national', 'compare')]
  const ids = indicator.type === 'boolean' ? ['false', 'true'] : (indicator.categories ?? []).map((category) => category.id)
  return [
    ...Object.entries(stageOf).flatMap(([category, stage]) => [
      ...(ids.includes(category) ? [] : [fault(`'${category}' is none of ${ids.join(', ')}`, 'categories', category)]),
      ...(stages.includes(stage) ? [] : [fault(`'${stage}' is not a stage`, 'categories', category)]),
    ]),
    ...ids.flatMap((id) => (Object.hasOwn(stageOf, id) ? [] : [fault(`'${id}' has no stage`, 'categories')])),
  ]
}
