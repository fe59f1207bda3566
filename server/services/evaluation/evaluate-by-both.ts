import { isDeepStrictEqual } from 'node:util'
import { WaymarkError } from '../../domain/errors.ts'
import type { CompiledFramework } from '../../domain/evaluation/compile.ts'
import { type EvaluateOptions, evaluate, type PlainOutcome } from '../../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../domain/outcome/evaluate-by-engine.ts'
import type { Case } from '../../schema/types.generated.ts'
import { inEngineTurn } from './engine-turns.ts'

export type Decider = typeof evaluateByEngine

/** The outcome on which the compiled rules and json-rules-engine agree. Throws `evaluators-differ`, with the case and both outcomes, where they do not. */
export async function evaluateByBoth(
  compiled: CompiledFramework,
  given: Case,
  options: EvaluateOptions,
  second: Decider = evaluateByEngine,
): Promise<PlainOutcome> {
  const outcome = evaluate(compiled, given, options)
  const reference = await inEngineTurn(() => second(compiled, given, options))
  if (isDeepStrictEqual(outcome, reference)) return outcome
  const message = 'The compiled rules and json-rules-engine give different outcomes for this case, so neither is recorded.'
  throw new WaymarkError('evaluators-differ', message, [], { case: given, asOf: options.asOf, compiled: outcome, reference })
}
