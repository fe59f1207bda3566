import { refuse } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import { evaluate } from '../../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../domain/outcome/evaluate-by-engine.ts'
import type { EvaluateRequest, Outcome } from '../../schema/types.generated.ts'
import { type Reading, today } from '../context.ts'
import { resolveVersion } from '../versions/resolve-version.ts'

/** Evaluates a return as `evaluateReturn` does what is not recorded, where nothing is counted: in a worker, under a framework too large for the thread that answers everybody. */
export async function evaluateReading(
  context: Reading,
  { version: name = 'current', record: _record, include = [], engine, ...given }: EvaluateRequest,
): Promise<Outcome> {
  const asOf = given.asOf ?? today(context)
  const { compiled, label, digest } = await resolveVersion(context, name, asOf)
  refuse('not-possible', 'The framework cannot take this return.', caseFaults(compiled, given))
  const options = { asOf, include }
  return { version: label, digest, ...(engine === 'reference' ? await evaluateByEngine(compiled, given, options) : evaluate(compiled, given, options)) }
}
