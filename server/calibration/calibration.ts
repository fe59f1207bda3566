import type { CompiledFramework } from '../domain/evaluation/compile.ts'
import { type Agreement, agreementOn } from './agreement.ts'
import { type Churn, churnOf } from './churn.ts'
import { type Decider, decidersOf } from './deciders.ts'
import { evaluateAll } from './evaluated.ts'
import { gradesOf, nextGradesOf } from './grades.ts'
import type { Matrix } from './matrix.ts'
import { type NearCuts, nearCutsOf } from './near-cuts.ts'
import type { Panel } from './panel.ts'
import { type Share, sharesOf } from './shares.ts'
import { type Unsettled, unsettledOf } from './unsettled.ts'

/** What a framework makes of the schools of a panel. */
export interface Calibration {
  shares: Share[]
  unsettled: Unsettled
  churn: Churn
  grades: Matrix
  nextGrades: Matrix
  deciders: Decider[]
  nearCuts: NearCuts[]
  agreement: Agreement
  /** Evaluations made for the figures, and the milliseconds they took. */
  evaluations: number
  took: number
}

const sample = { size: 200, seed: 2018 }

/** Evaluates every school of the panel's year and of the year before. Throws `evaluators-differ` where json-rules-engine disagrees on a sample. */
export async function calibrationOf(compiled: CompiledFramework, panel: Panel): Promise<Calibration> {
  const { framework } = compiled
  const start = performance.now()
  const schools = evaluateAll(compiled, panel.schools)
  const before = evaluateAll(compiled, panel.before)
  const took = performance.now() - start
  return {
    shares: sharesOf(framework, schools),
    unsettled: unsettledOf(compiled, schools),
    churn: churnOf(framework, before, schools),
    grades: gradesOf(framework, schools),
    nextGrades: nextGradesOf(framework, schools, panel.after),
    deciders: decidersOf(framework, schools),
    nearCuts: nearCutsOf(compiled, schools),
    agreement: await agreementOn(compiled, panel.schools, sample.size, sample.seed),
    evaluations: schools.length + before.length,
    took,
  }
}
