import type { Case, PlainValue, Release } from '../../schema/types.generated.ts'
import type { AdaptedCase } from './adapt-case.ts'
import type { FrameworkLayout } from './framework-layout.ts'

/** Whether an indicator has a value: none exists, it is known, it may be anything (open), or it is not considered. */
export const presence = { none: 0, known: 1, open: 2, leftOut: 3 } as const

/** How an academy was classified, stages as places in the order of the framework. */
export interface Classified {
  /** The proposed stage; -1 below the minimum evidence. */
  proposed: number
  /** The moderated stage where there is a moderation, else the proposed one. */
  stage: number
  /** Set of the possible stages, a bit each. */
  possible: number
  settled: boolean
  /** Whether the minimum evidence is certainly there. */
  enough: boolean
  /** The first rule that is certain; the number of rules stands for otherwise. */
  rule: number
  /** The limit that binds, or -1. */
  limit: number
  /** The best stage that the certain limits allow. */
  cap: number
}

/**
 * Which rules of the three lists fired, 1 or 0 by the place in the list. Evidence, limits, rules, offers and obligations are parts of the two later
 * lists, for certain and possible in turn: read them by `limitHolds` and its like.
 */
export interface Fired {
  thresholds: Uint8Array
  classification: Uint8Array
  evidence: Uint8Array
  limits: Uint8Array
  rules: Uint8Array
  support: Uint8Array
  offers: Uint8Array
  obligations: Uint8Array
}

/** One evaluation while it is going on. Made once and filled anew for each case; never shared between two that overlap. */
export interface Run {
  given: AdaptedCase
  asOf: string
  /** Every bound of every fact. */
  slots: Float64Array
  /** Whether anything is open, so that the two readings can differ. */
  open: boolean
  /** By indicator, in the order of the framework. */
  presence: Uint8Array
  values: (PlainValue | undefined)[]
  nationals: Float64Array
  nationalYears: (string | undefined)[]
  valueYears: (string | undefined)[]
  valueReleases: (Release | undefined)[]
  /** Set of the stages the indicator may be in, a bit each. */
  stageSets: Int32Array
  fired: Fired
  classified: Classified
}

const nothing: Case = { academy: { id: '0', phase: 'primary' }, year: '2000/01', values: {} }

/** A run that fits the layout. */
export function newRun(layout: FrameworkLayout): Run {
  const indicators = layout.indicators.length
  return {
    given: nothing,
    asOf: '',
    slots: new Float64Array(layout.slots.length),
    open: false,
    presence: new Uint8Array(indicators),
    values: new Array<PlainValue | undefined>(indicators).fill(undefined),
    nationals: new Float64Array(indicators),
    nationalYears: new Array<string | undefined>(indicators).fill(undefined),
    valueYears: new Array<string | undefined>(indicators).fill(undefined),
    valueReleases: new Array<Release | undefined>(indicators).fill(undefined),
    stageSets: new Int32Array(indicators),
    fired: newFired(layout),
    classified: { proposed: -1, stage: -1, possible: 0, settled: false, enough: false, rule: 0, limit: -1, cap: 0 },
  }
}

function newFired({ framework, translation }: FrameworkLayout): Fired {
  const classification = new Uint8Array(translation.classification.length)
  const support = new Uint8Array(translation.support.length)
  const rules = 2 + framework.classification.limits.length * 2
  const obligations = framework.support.offers.length * 2
  return {
    thresholds: new Uint8Array(translation.thresholds.length),
    classification,
    evidence: classification.subarray(0, 2),
    limits: classification.subarray(2, rules),
    rules: classification.subarray(rules),
    support,
    offers: support.subarray(0, obligations),
    obligations: support.subarray(obligations),
  }
}
