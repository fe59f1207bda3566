import type { Case, Finding } from '../../schema/types.generated.ts'
import { laddersOf, type Rung } from '../cases/dimensions.ts'
import { decidingConditions, spacesOf } from '../cases/exhaust.ts'
import { type Exploration, explore, stepsOf } from '../cases/explore.ts'
import { casesOf, type Space } from '../cases/space.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import { runToStage } from '../evaluation/run-compiled.ts'
import { decidingComparisons } from '../outcome/breakpoints.ts'
import { scenarioDay } from '../scenario-day.ts'
import { amountInWords } from '../words/numbers.ts'

/**
 * Indicators of which a better value gives a weaker stage, everything else the same. Each indicator is taken through all
 * its regions from worst to best: in every case there can be and against every national figure where the cases are few, so
 * that finding none is a proof, else in cases of the exploration, where only a witness is one.
 */
export function monotoneFindings(compiled: CompiledFramework): Finding[] {
  const exploration = explore(compiled)
  const mostSamples = samplesPerPhase(compiled, exploration)
  const spaces = spacesOf(compiled, decidingConditions(compiled.framework), fewCases)
  const comparisons = decidingComparisons(compiled.framework)
  return compiled.layout.indicators.flatMap((indicator): Finding[] => {
    if (indicator.indicator.type === 'boolean') return []
    const { id } = indicator.indicator
    for (const [phase, sample] of exploration.pool) {
      const regions = exploration.regions.get(phase)!.of.get(id)
      if (regions === undefined) continue
      const space = spaces?.find((each) => each.phase === phase)
      const cases = space ? besides(compiled.layout, space, id) : sample.filter((given) => given.values[id] !== undefined).slice(0, mostSamples)
      const ladders = space ? laddersOf(compiled.layout, phase, indicator, comparisons) : [regions]
      for (const given of cases) {
        for (const ladder of ladders) {
          const fault = falls(compiled, indicator, ladder, given)
          if (fault) return [fault]
        }
      }
    }
    return []
  })
}

/** So many times its regions, for each indicator: a person waits. */
const fewCases = 1000

/** The cases of the space with this indicator at one of its choices: what it is will be changed. None where nothing reads it. */
function besides(layout: FrameworkLayout, space: Space, id: string): Iterable<Case> {
  const one = space.dimensions.find(({ name }) => name === id)
  if (one === undefined) return []
  const dimensions = space.dimensions.map((each) => (each === one ? { ...each, choices: each.choices.slice(0, 1) } : each))
  return casesOf(layout, { ...space, dimensions, size: space.size / one.choices.length })
}

/** More find no more in frameworks like the default one, and a person waits. */
const casesPerPhase = 24
/** So many steps in all, where an evaluation takes as many as there are indicators and comparisons. */
const mostSteps = 20_000_000

/** Of how many cases in each phase the indicators are taken through their regions: fewer of a framework that is so large that a person would not wait. */
function samplesPerPhase(compiled: CompiledFramework, { regions }: Exploration): number {
  const rungs = [...regions.values()].reduce((sum, { of }) => [...of.values()].reduce((inner, each) => inner + each.length, sum), 1)
  return Math.min(casesPerPhase, Math.max(1, Math.floor(mostSteps / stepsOf(compiled) / rungs)))
}

function falls(compiled: CompiledFramework, { indicator, at }: IndicatorLayout, ladder: readonly Rung[], given: Case): Finding | undefined {
  let best = { stage: -1, rung: ladder[0]! }
  for (const rung of ladder) {
    const witness = { ...given, values: { ...given.values, [indicator.id]: rung.given } }
    const stage = stageOf(compiled, witness)
    if (stage >= 0 && stage < best.stage) {
      const names = compiled.layout.names
      const say = ({ value }: Rung) => (typeof value === 'number' ? amountInWords(value, indicator) : names.category(indicator, value))
      const stageName = (place: number) => names.stage(compiled.layout.stageIds[place]!)
      const message = `A better ${indicator.title} can give a weaker stage: ${stageName(best.stage)} at ${say(best.rung)}, but ${stageName(stage)} at ${say(rung)}, everything else the same.`
      return { code: 'not-monotone', severity: 'warning', path: pointer('indicators', at), message, witness }
    }
    if (stage > best.stage) best = { stage, rung }
  }
  return undefined
}

function stageOf(compiled: CompiledFramework, given: Case): number {
  runToStage(compiled, compiled.runs.primary, given, given.asOf ?? scenarioDay(given))
  return compiled.runs.primary.classified.proposed
}
