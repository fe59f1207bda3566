import type { Outcome, ScenarioCase } from '../schema/types.generated.ts'
import { type CompiledFramework, decideStage, decideSupport } from './compile.ts'
import { notConsidered, settledBy } from './evaluation/absences.ts'
import { decidedBy, stagesIn } from './evaluation/classify.ts'
import type { Plan } from './evaluation/plan.ts'
import type { Run } from './evaluation/run.ts'
import { explain } from './outcome/explain.ts'
import { flagsOf } from './outcome/flags.ts'
import { indicatorOutcomes } from './outcome/indicator-outcomes.ts'
import { marginOf } from './outcome/margin.ts'
import { notGiven, obligationsGiven, offersGiven } from './outcome/support-given.ts'
import { targetsOf } from './outcome/targets.ts'
import { type Names, namesOf } from './words/names.ts'

export type Include = 'explanation' | 'not-given' | 'margin'

/** An outcome before the service says of which version it is. */
export type PlainOutcome = Omit<Outcome, 'version' | 'digest' | 'receipt' | 'academy' | 'year' | 'release'>

export interface EvaluateOptions {
  /** The day it is evaluated for, YYYY-MM-DD. */
  asOf: string
  /** What is computed besides, because it costs more. */
  include?: readonly Include[]
}

/** What a return gives under a framework, by the compiled rules. `given` must have no faults under it. */
export function evaluate(compiled: CompiledFramework, given: ScenarioCase, options: EvaluateOptions): PlainOutcome {
  const run = compiled.runs.asked
  decideStage(compiled, run, given, options.asOf)
  decideSupport(compiled, run)
  return outcomeOf(compiled, run, options)
}

/** The outcome of a finished run, whoever fired its rules. */
export function outcomeOf(compiled: CompiledFramework, run: Run, { asOf, include = [] }: EvaluateOptions): PlainOutcome {
  const { plan } = compiled
  const names = namesFor(plan)
  const found = include.includes('margin') || include.includes('explanation') ? marginOf(compiled, run) : undefined
  const { classified } = run
  const stage = (place: number) => plan.stageIds[place] ?? null
  return {
    asOf,
    classification: {
      stage: stage(classified.stage),
      proposed: stage(classified.proposed),
      settled: classified.settled,
      possible: stagesIn(plan, classified.possible),
      decidedBy: decidedBy(plan, run),
      source: run.given.moderation === undefined ? 'computed' : 'moderated',
      ...(include.includes('margin') && found ? { secure: found.secure } : {}),
    },
    indicators: indicatorOutcomes(plan, run),
    support: offersGiven(plan, run, names),
    monitoring: obligationsGiven(plan, run, names),
    targets: targetsOf(plan, run),
    settledBy: settledBy(plan, run),
    notConsidered: notConsidered(plan, run),
    flags: flagsOf(plan, run, names),
    ...(include.includes('explanation') && found ? { explanation: explain(plan, run, names, found.margin) } : {}),
    ...(include.includes('not-given') ? { notGiven: notGiven(plan, run, names) } : {}),
    ...(include.includes('margin') && found ? { margin: found.margin } : {}),
  }
}

const namesByPlan = new WeakMap<Plan, Names>()

/** What people call the things of a plan's framework. */
export function namesFor(plan: Plan): Names {
  const names = namesByPlan.get(plan) ?? namesOf(plan.framework)
  namesByPlan.set(plan, names)
  return names
}
