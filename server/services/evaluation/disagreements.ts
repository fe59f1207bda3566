import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import type { EvaluateOptions, PlainOutcome } from '../../domain/outcome/evaluate.ts'
import type { Case } from '../../schema/types.generated.ts'
import type { Document, Store } from '../../store/store.ts'
import type { Context, Reading } from '../context.ts'
import { wholeOf } from '../limited-store.ts'
import { findEvery } from '../pages.ts'
import type { ResolvedVersion } from '../versions/resolve-version.ts'

/** A case on which the two evaluators gave different outcomes, in the collection `differences`. */
export interface DisagreementDocument extends Document {
  at: string
  version: number | string
  /** Of the framework; a draft may be another by now. */
  digest: string
  case: Case
  options: EvaluateOptions
  compiled: PlainOutcome
  reference: PlainOutcome
}

/** Another instance may have found one: read again after so long. */
const freshFor = 60_000

interface Doubts {
  at: number
  digests: Promise<Set<string>>
}

const doubts = new WeakMap<Store, Doubts>()

/** Whether the evaluators were ever seen to differ under this framework: from then on json-rules-engine answers. */
export async function hasKnownDisagreement(context: Reading, digest: string): Promise<boolean> {
  const store = wholeOf(context.store)
  const known = doubts.get(store)
  if (known && performance.now() - known.at < freshFor) return (await known.digests).has(digest)
  const digests = findEvery<DisagreementDocument>(store, 'differences', { without: ['case', 'compiled', 'reference'] }).then(
    (found) => new Set(found.map((one) => one.digest)),
  )
  doubts.set(store, { at: performance.now(), digests })
  digests.catch(() => doubts.delete(store))
  return (await digests).has(digest)
}

/** Keeps a case on which the evaluators differ, counts it, says so in the log, and lets json-rules-engine answer for that framework from now on. */
export async function keepDisagreement(
  context: Context,
  { label, digest }: ResolvedVersion,
  given: Case,
  options: EvaluateOptions,
  outcomes: { compiled: PlainOutcome; reference: PlainOutcome },
): Promise<void> {
  context.metrics.differences.inc({ version: String(label) })
  context.log.error({ version: label, digest, academy: given.academy.id }, 'the two evaluators differ; json-rules-engine answers for this version from now on')
  const known = doubts.get(wholeOf(context.store))
  if (known) (await known.digests).add(digest)
  const at = context.now().toISOString()
  await context.store.insert<DisagreementDocument>('differences', {
    id: randomUUID(),
    format: 1,
    at,
    version: label,
    digest,
    case: given,
    options,
    ...outcomes,
  })
}
