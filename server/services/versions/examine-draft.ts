import { WaymarkError } from '../../domain/errors.ts'
import { adaptCase } from '../../domain/evaluation/adapt-case.ts'
import type { CompiledFramework } from '../../domain/evaluation/compile.ts'
import { check } from '../../domain/findings/check.ts'
import { scenarioDay } from '../../domain/scenario-day.ts'
import type { Case, Finding } from '../../schema/types.generated.ts'
import { storedCases } from '../academies/stored-cases.ts'
import { today } from '../context.ts'
import { evaluateByBoth } from '../evaluation/evaluate-by-both.ts'
import type { JobContext, Speaking } from '../jobs/job.ts'
import { boundaryCases } from './boundary-cases.ts'
import { compiledFramework } from './compiled-frameworks.ts'
import { readDraftDocument } from './versions.ts'

/**
 * The errors that the checks find in a draft; where there are none, both evaluators agree on it. Throws `evaluators-differ` where compiled rules and
 * json-rules-engine do not agree on a scenario, a case at a cut or a stored return, and `state-conflict` where the draft is not of that digest.
 */
export async function examineDraft(context: JobContext, { id, digest }: { id: string; digest: string }, speaking: Speaking): Promise<Finding[]> {
  const draft = await readDraftDocument(context, id)
  if (draft.digest !== digest) throw new WaymarkError('state-conflict', 'The draft was changed while it was read. Ask again.')
  const compiled = await compiledFramework(digest, () => draft.framework)
  const errors = check(compiled).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) await requireAgreement(context, compiled, speaking)
  return errors
}

/** Of the comparison group's stored returns one in so many is evaluated: json-rules-engine would take minutes over all the schools of England. */
const oneOfOthers = 20

/** Both evaluators over every scenario, every case at a cut, every stored return of the trust's academies, and some of the comparison group's. */
async function requireAgreement(context: JobContext, compiled: CompiledFramework, { progress }: Speaking): Promise<void> {
  const day = today(context)
  let done = 0
  const agree = async (given: Case, asOf: string, of: number) => {
    await evaluateByBoth(compiled, given, { asOf }, context.second)
    progress(++done, of)
  }
  const scenarios = compiled.framework.scenarios.map(({ evaluate }) => evaluate)
  const known = [...scenarios, ...boundaryCases(compiled)]
  for (const given of known) await agree(given, scenarioDay(given), known.length)
  for await (const page of storedCases(context, { members: 'all', every: true })) {
    const checked = page.filter(({ member }, index) => member || index % oneOfOthers === 0)
    for (const { given } of checked) await agree(adaptCase(compiled, given), day, done + 1)
  }
}
