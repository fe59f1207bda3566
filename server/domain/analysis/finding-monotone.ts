import type { Finding, ScenarioCase } from '../../schema/types.generated.ts'
import { type CompiledFramework, decideStage } from '../compile.ts'
import { pointer } from '../errors.ts'
import { namesFor } from '../evaluate.ts'
import type { IndicatorPlan } from '../evaluation/plan.ts'
import { amountInWords } from '../words/numbers.ts'
import { explore } from './explore.ts'
import type { Region } from './regions.ts'
import { scenarioDay } from './scenario-day.ts'

/**
 * Indicators of which a better value gives a weaker stage, everything else the same. Each indicator is taken through all
 * its regions from worst to best in every case of the exploration: a witness is a proof, finding none is not.
 */
export function monotoneFindings(compiled: CompiledFramework): Finding[] {
  const exploration = explore(compiled)
  return compiled.plan.indicators.flatMap((indicator): Finding[] => {
    if (indicator.indicator.type === 'boolean') return []
    for (const [phase, cases] of exploration.pool) {
      const regions = exploration.regions.get(phase)!.of.get(indicator.indicator.id)
      if (regions === undefined) continue
      const withFigure = cases.filter((given) => given.values[indicator.indicator.id] !== undefined)
      for (const given of withFigure.slice(0, casesPerPhase)) {
        const fault = falls(compiled, indicator, regions, given)
        if (fault) return [fault]
      }
    }
    return []
  })
}

/** More find no more in frameworks like the default one, and a person waits. */
const casesPerPhase = 24

function falls(compiled: CompiledFramework, { indicator, at }: IndicatorPlan, regions: Region[], given: ScenarioCase): Finding | undefined {
  let best = { stage: -1, region: regions[0]! }
  for (const region of regions) {
    const witness = { ...given, values: { ...given.values, [indicator.id]: region.given } }
    const stage = stageOf(compiled, witness)
    if (stage >= 0 && stage < best.stage) {
      const names = namesFor(compiled.plan)
      const say = ({ value }: Region) => (typeof value === 'number' ? amountInWords(value, indicator) : names.category(indicator, value))
      const stageName = (place: number) => names.stage(compiled.plan.stageIds[place]!)
      const message = `A better ${indicator.title} can give a weaker stage: ${stageName(best.stage)} at ${say(best.region)}, but ${stageName(stage)} at ${say(region)}, everything else the same.`
      return { code: 'not-monotone', severity: 'warning', path: pointer('indicators', at), message, witness }
    }
    if (stage > best.stage) best = { stage, region }
  }
  return undefined
}

function stageOf(compiled: CompiledFramework, given: ScenarioCase): number {
  decideStage(compiled, compiled.runs.asked, given, given.asOf ?? scenarioDay(given))
  return compiled.runs.asked.classified.proposed
}
