import { refuse } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import { type EvaluateOptions, evaluate, type PlainOutcome } from '../../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../domain/outcome/evaluate-by-engine.ts'
import type { Case, EvaluateRequest, Outcome } from '../../schema/types.generated.ts'
import { type Caller, demand } from '../caller.ts'
import { type Context, today } from '../context.ts'
import type { Once } from '../once.ts'
import { recordOutcome } from '../receipts/record-outcome.ts'
import { isLargeVersion, type ResolvedVersion, resolveVersion } from '../versions/resolve-version.ts'
import { hasKnownDisagreement } from './disagreements.ts'
import { inEngineTurn } from './engine-turns.ts'
import { type Shadow, shadow as shadowOfProcess } from './shadow.ts'

interface EvaluateHow {
  shadow?: Shadow
  /** Of a request with an Idempotency-Key; what is not recorded keeps nothing of it. */
  once?: Once | undefined
}

/**
 * Evaluates a return under a version, `current` unless told, on a day, today unless told; records it when asked to. Throws `not-possible` for a version
 * that is not there and for values it cannot take, `forbidden` when the caller may not record, `evaluators-differ` for what cannot be recorded.
 */
export async function evaluateReturn(
  context: Context,
  caller: Caller,
  request: EvaluateRequest,
  { shadow = shadowOfProcess, once }: EvaluateHow = {},
): Promise<Outcome> {
  if (request.record) demand(caller, 'returns')
  else demand(caller, 'evaluate')
  const { version: name = 'current', record, include = [], engine = 'compiled', ...given } = request
  const asOf = given.asOf ?? today(context)
  if (!record && (await isLargeVersion(context, name, asOf))) return context.jobs.run('evaluate-return', { ...request, asOf }, { caller })
  const version = await resolveVersion(context, name, asOf)
  refuse('not-possible', 'The framework cannot take this return.', caseFaults(version.compiled, given))
  const options = { asOf, include }
  if (record) return recordOutcome(context, caller, version, given, options, { once })
  return named(version, await decide(context, version, given, options, engine, shadow))
}

/** The outcome by the compiled rules, or by json-rules-engine where that is asked for or the two were seen to differ. `given` must have no faults. */
export async function decide(
  context: Context,
  version: ResolvedVersion,
  given: Case,
  options: EvaluateOptions,
  engine: 'compiled' | 'reference' = 'compiled',
  shadow: Shadow = shadowOfProcess,
): Promise<PlainOutcome> {
  const decider = engine === 'reference' || (await hasKnownDisagreement(context, version.digest)) ? 'reference' : 'compiled'
  context.metrics.evaluations.inc({ engine: decider })
  if (decider === 'reference') return inEngineTurn(() => evaluateByEngine(version.compiled, given, options))
  const outcome = evaluate(version.compiled, given, options)
  shadow.follow(context, version, given, options, outcome)
  return outcome
}

/** The outcome with the version it is of. */
export function named({ label, digest }: Pick<ResolvedVersion, 'label' | 'digest'>, outcome: PlainOutcome): Outcome {
  return { version: label, digest, ...outcome }
}
