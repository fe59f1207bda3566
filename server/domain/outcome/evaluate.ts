import type { Case, Outcome } from '../../schema/types.generated.ts'
import { notConsidered, settledBy } from '../evaluation/absences.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { decidedBy, stagesIn } from '../evaluation/decide-stage.ts'
import type { Run } from '../evaluation/run.ts'
import { runSupport, runToStage } from '../evaluation/run-compiled.ts'
import { explainInFull } from './explain.ts'
import { explainBriefly } from './explain-briefly.ts'
import { flagsOf } from './flags.ts'
import { indicatorOutcomes } from './indicator-outcomes.ts'
import { marginOf } from './margin.ts'
import { notGiven, obligationsGiven, offersGiven } from './support-given.ts'
import { targetsOf } from './targets.ts'

export type Include = 'explanation' | 'explanation-in-full' | 'not-given' | 'margin'

/** An outcome before the service says of which version it is. */
export type PlainOutcome = Omit<Outcome, 'version' | 'digest' | 'receipt' | 'academy' | 'year' | 'release'>

export interface EvaluateOptions {
  /** The day it is evaluated for, YYYY-MM-DD. */
  asOf: string
  /** What is computed besides, because it costs more. */
  include?: readonly Include[]
}

/** What a return gives under a framework, by the compiled rules. `given` must have no faults under it. */
export function evaluate(compiled: CompiledFramework, given: Case, options: EvaluateOptions): PlainOutcome {
  const run = compiled.runs.primary
  runToStage(compiled, run, given, options.asOf)
  runSupport(compiled, run)
  return outcomeOf(compiled, run, options)
}

/** The outcome of a finished run, whoever fired its rules. */
export function outcomeOf(compiled: CompiledFramework, run: Run, { asOf, include = [] }: EvaluateOptions): PlainOutcome {
  const { layout } = compiled
  const { names } = layout
  const found = include.some((each) => each !== 'not-given') ? marginOf(compiled, run) : undefined
  const { classified } = run
  const stage = (place: number) => layout.stageIds[place] ?? null
  return {
    asOf,
    classification: {
      stage: stage(classified.stage),
      proposed: stage(classified.proposed),
      settled: classified.settled,
      possible: stagesIn(layout, classified.possible),
      decidedBy: decidedBy(layout, run),
      source: run.given.moderation === undefined ? 'computed' : 'moderated',
      ...(include.includes('margin') && found ? { secure: found.secure } : {}),
    },
    indicators: indicatorOutcomes(layout, run),
    support: offersGiven(layout, run, names),
    monitoring: obligationsGiven(layout, run, names),
    targets: targetsOf(layout, run),
    settledBy: settledBy(layout, run),
    notConsidered: notConsidered(layout, run),
    flags: flagsOf(layout, run, names),
    ...(include.includes('explanation') && found ? { explanation: explainBriefly(layout, run, names, found.margin) } : {}),
    ...(include.includes('explanation-in-full') && found ? { explanationInFull: explainInFull(layout, run, names, found.margin) } : {}),
    ...(include.includes('not-given') ? { notGiven: notGiven(layout, run, names) } : {}),
    ...(include.includes('margin') && found ? { margin: found.margin } : {}),
  }
}
