import { evaluate } from '../../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../domain/outcome/evaluate-by-engine.ts'
import type { Reading } from '../context.ts'
import { hasKnownDisagreement } from './disagreements.ts'
import type { Decide } from './stored-outcomes.ts'

/** By whoever can be trusted with this version; nothing is counted or repeated. */
export function inWorker(context: Reading): Decide {
  return async ({ compiled, digest }, given, options) =>
    (await hasKnownDisagreement(context, digest)) ? evaluateByEngine(compiled, given, options) : evaluate(compiled, given, options)
}
