import { type CompiledFramework, compile } from '../../../server/domain/evaluation/compile.ts'
import { evaluate, type PlainOutcome } from '../../../server/domain/outcome/evaluate.ts'
import type { Case, Framework } from '../../../server/schema/types.generated.ts'
import { today } from './state/versions.svelte.ts'

const known = new WeakMap<Framework, CompiledFramework>()

/** The framework ready to evaluate here in the browser, by the very module the service uses. Made once per framework. */
export function compiledOf(framework: Framework): CompiledFramework {
  const found = known.get(framework) ?? compile(framework)
  known.set(framework, found)
  return found
}

/** What a case gives, worked out here: the stage with its sentences and margin. `given` must have no faults. */
export function evaluateInBrowser(framework: Framework, given: Case): PlainOutcome {
  return evaluate(compiledOf(framework), given, { asOf: given.asOf ?? today(), include: ['explanation', 'explanation-in-full', 'margin'] })
}
