import { isDeepStrictEqual } from 'node:util'
import { pick, seeded } from '../domain/cases/seeded.ts'
import { WaymarkError } from '../domain/errors.ts'
import type { CompiledFramework } from '../domain/evaluation/compile.ts'
import { evaluate } from '../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../domain/outcome/evaluate-by-engine.ts'
import type { Case } from '../schema/types.generated.ts'
import { dayAfter } from './evaluated.ts'

export interface Agreement {
  /** How many schools were evaluated by both. */
  sampled: number
  /** Of those with a stage: how many have one that no indicator's ordinary change would lower. */
  staged: number
  secure: number
}

/**
 * A sample, the same each time, evaluated by the compiled rules and by json-rules-engine. Throws `evaluators-differ` naming the first school whose outcomes
 * differ in anything: stage, reasons, offers, duties, targets.
 */
export async function agreementOn(compiled: CompiledFramework, schools: Case[], size: number, seed: number): Promise<Agreement> {
  const random = seeded(seed)
  const wanted = Math.min(size, schools.length)
  const sample = new Set<Case>()
  while (sample.size < wanted) sample.add(pick(random, schools)!)
  const agreement = { sampled: sample.size, staged: 0, secure: 0 }
  for (const given of sample) {
    const options = { asOf: dayAfter(given.year) }
    if (!isDeepStrictEqual(evaluate(compiled, given, options), await evaluateByEngine(compiled, given, options)))
      throw new WaymarkError('evaluators-differ', `The compiled rules and json-rules-engine give different outcomes for ${given.academy.id} in ${given.year}.`)
    const { classification } = evaluate(compiled, given, { ...options, include: ['margin'] })
    if (classification.stage === null) continue
    agreement.staged++
    if (classification.secure) agreement.secure++
  }
  return agreement
}
