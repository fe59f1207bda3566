import type { Case, PlainValue, Release } from '../../schema/types.generated.ts'

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

/** One evaluation while it is going on. Made once and filled anew for each case; never shared between two that overlap. */
export interface Run {
  given: Case
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
  /** Whether each rule fired, by its place in its list. */
  fired: { thresholds: Uint8Array; classification: Uint8Array; support: Uint8Array }
  classified: Classified
}

const nothing: Case = { academy: { id: '0', phase: 'primary' }, year: '2000/01', values: {} }

export function createRun(sizes: { slots: number; indicators: number; thresholds: number; classification: number; support: number }): Run {
  return {
    given: nothing,
    asOf: '',
    slots: new Float64Array(sizes.slots),
    open: false,
    presence: new Uint8Array(sizes.indicators),
    values: new Array<PlainValue | undefined>(sizes.indicators).fill(undefined),
    nationals: new Float64Array(sizes.indicators),
    nationalYears: new Array<string | undefined>(sizes.indicators).fill(undefined),
    valueYears: new Array<string | undefined>(sizes.indicators).fill(undefined),
    valueReleases: new Array<Release | undefined>(sizes.indicators).fill(undefined),
    stageSets: new Int32Array(sizes.indicators),
    fired: { thresholds: new Uint8Array(sizes.thresholds), classification: new Uint8Array(sizes.classification), support: new Uint8Array(sizes.support) },
    classified: { proposed: -1, stage: -1, possible: 0, settled: false, enough: false, rule: 0, limit: -1, cap: 0 },
  }
}
