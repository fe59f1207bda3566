import { type CompiledFramework, compile } from '../../../server/domain/compile.ts'
import type { Framework } from '../../../server/schema/types.generated.ts'

const known = new WeakMap<Framework, CompiledFramework>()

/** The framework ready to evaluate here in the browser, by the very module the service uses. Made once per framework. */
export function compiledOf(framework: Framework): CompiledFramework {
  const found = known.get(framework) ?? compile(framework)
  known.set(framework, found)
  return found
}
