import { type CompiledFramework, compile } from '../../domain/evaluation/compile.ts'
import type { Framework } from '../../schema/types.generated.ts'

/** Enough for the version in force, those compared with it and a few drafts being edited. */
const most = 16

/** By digest, least recently used first: what is compiled depends on nothing else. */
const compiled = new Map<string, Promise<CompiledFramework>>()

/** The framework of that digest ready to evaluate; `read` is asked for it only when it is not kept. */
export function compiledFramework(digest: string, read: () => Promise<Framework> | Framework): Promise<CompiledFramework> {
  const known = compiled.get(digest) ?? compileRead(digest, read)
  compiled.delete(digest)
  compiled.set(digest, known)
  const [oldest] = compiled.keys()
  if (compiled.size > most && oldest !== undefined) compiled.delete(oldest)
  return known
}

function compileRead(digest: string, read: () => Promise<Framework> | Framework): Promise<CompiledFramework> {
  const fresh = Promise.resolve(read()).then(compile)
  fresh.catch(() => compiled.delete(digest))
  return fresh
}
