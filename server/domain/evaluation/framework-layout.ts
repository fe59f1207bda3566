import type { Comparison, Condition, Framework, Indicator, Phase } from '../../schema/types.generated.ts'
import type { Positive } from '../conditions/tree.ts'
import { phases } from '../facts.ts'
import type { Test } from '../rules/compile-condition.ts'
import type { Reading } from '../rules/engine-rule.ts'
import { type FactSlots, layOut } from '../rules/fact-slots.ts'
import { type Translation, translate } from '../rules/translate.ts'
import { type Names, namesOf } from '../words/names.ts'
import type { KeptReasons } from './kept-reasons.ts'
import { type NationalLookup, nationalLookup } from './national.ts'
import { type PhaseThresholds, phaseThresholds } from './phase-threshold.ts'

/** Where one indicator's facts stand and how they are derived. */
export interface IndicatorLayout {
  indicator: Indicator
  /** Its place in the framework. */
  at: number
  /** Slot of its value, gap, change and stage; gap and change are -1 for what is no number. */
  value: number
  gap: number
  change: number
  stage: number
  /** Bit of each category or boolean. */
  bits: Map<string | boolean, number>
  /** Place of its domain. */
  domain: number
  /** 1 where higher is better, -1 where lower is. */
  sign: number
  national: NationalLookup
}

/** All that is worked out once for a framework before anything is evaluated under it. */
export interface FrameworkLayout {
  framework: Framework
  translation: Translation
  slots: FactSlots
  indicators: IndicatorLayout[]
  byId: Map<string, IndicatorLayout>
  byPhase: Record<Phase, IndicatorLayout[]>
  stageIds: string[]
  stagePlaces: Map<string, number>
  /** Slot of the count of each stage: whole, and by domain (place of the stage times the number of domains, plus the domain's). */
  counts: { whole: number[]; byDomain: number[] }
  evidence: {
    whole: number
    byDomain: number[]
    /** What may stand in for a domain: the slot of its count, and the places of the indicators that must all be known. */
    alternatives: { slot: number; indicators: number[] }[]
  }
  other: { worst: number; phase: number; newJoiner: number; months: number; previous: number; made: number; stage: number; settled: number }
  /** Places of the duty that replaces and of the one it takes the place of. */
  replacements: { by: number; at: number }[]
  /** What people call its things. */
  names: Names
  thresholds: PhaseThresholds
  /** Worked out when first asked for: conditions without negation, their comparisons as closures, and what is said of items. */
  kept: {
    positives: Map<Condition, Positive>
    tests: Map<Comparison, Record<Reading, Test>>
    reasons: (KeptReasons | undefined)[]
    numberComparisons?: Map<string, Comparison[]>
  }
  /** By threshold rule: the place of its indicator and the bit of its stage. */
  thresholdTargets: { indicator: number; bit: number }[]
}

/** `framework` must have no faults. */
export function layoutOf(framework: Framework): FrameworkLayout {
  const translation = translate(framework)
  const slots = layOut(translation.facts)
  const slot = (name: string) => slots.of.get(name)!
  const stageIds = framework.stages.map((stage) => stage.id)
  const stagePlaces = new Map(stageIds.map((id, place) => [id, place]))
  const indicators = framework.indicators.map((indicator, at) => indicatorLayout(framework, indicator, at, slots))
  const byId = new Map(indicators.map((layout) => [layout.indicator.id, layout]))
  const ofPhase = (phase: Phase) => indicators.filter((layout) => layout.indicator.phases.includes(phase))
  return {
    framework,
    translation,
    slots,
    indicators,
    byId,
    byPhase: Object.fromEntries(phases.map((phase) => [phase, ofPhase(phase)])) as Record<Phase, IndicatorLayout[]>,
    stageIds,
    stagePlaces,
    counts: {
      whole: stageIds.map((stage) => slot(`stages.${stage}`)),
      byDomain: stageIds.flatMap((stage) => framework.domains.map((domain) => slot(`stages.${stage}.${domain.id}`))),
    },
    evidence: {
      whole: slot('evidence.present'),
      byDomain: framework.domains.map((domain) => slot(`evidence.present.${domain.id}`)),
      alternatives: (framework.classification.minimumEvidence.alternatives ?? []).map(({ domain, indicators: ids }) => ({
        slot: slot(`evidence.present.${domain}`),
        indicators: ids.map((id) => byId.get(id)!.at),
      })),
    },
    other: {
      worst: slot('stages.worst'),
      phase: slot('academy.phase'),
      newJoiner: slot('academy.new-joiner'),
      months: slot('academy.months-in-trust'),
      previous: slot('previous.stage'),
      made: slot('classification.made'),
      stage: slot('classification.stage'),
      settled: slot('classification.settled'),
    },
    replacements: replacementsOf(framework),
    names: namesOf(framework),
    thresholds: phaseThresholds(framework),
    kept: { positives: new Map(), tests: new Map(), reasons: [] },
    thresholdTargets: translation.thresholds.map(({ event }) => {
      if (event.type !== 'stage') throw new Error(`${event.type} among the threshold rules`)
      return { indicator: byId.get(event.params.indicator)!.at, bit: 1 << stagePlaces.get(event.params.stage)! }
    }),
  }
}

function replacementsOf({ monitoring: { obligations } }: Framework): FrameworkLayout['replacements'] {
  const place = new Map(obligations.map(({ id }, at) => [id, at]))
  return obligations.flatMap(({ replaces = [] }, by) => replaces.map((id) => ({ by, at: place.get(id)! })))
}

function indicatorLayout(framework: Framework, indicator: Indicator, at: number, slots: FactSlots): IndicatorLayout {
  const slot = (suffix: string) => slots.of.get(`${indicator.id}${suffix}`) ?? -1
  const options = slots.facts.get(indicator.id)!.options
  return {
    indicator,
    at,
    value: slot(''),
    gap: slot('.gap'),
    change: slot('.change'),
    stage: slot('.stage'),
    bits: new Map(options.map((option, place) => [option, 1 << place])),
    domain: framework.domains.findIndex((domain) => domain.id === indicator.domain),
    sign: indicator.better === 'lower' ? -1 : 1,
    national: nationalLookup(framework, indicator.id),
  }
}
