import { frameworkFaults } from '../../domain/faults/framework-faults.ts'
import { readJson } from '../../schema/read-json.ts'
import type { EvaluateRequest, Framework, OutcomePageQuery, OutcomeQuery } from '../../schema/types.generated.ts'
import { inWorker } from '../evaluation/decide-in-worker.ts'
import { evaluateReading } from '../evaluation/evaluate-reading.ts'
import { everyOutcome, listOutcomes, readOutcome } from '../evaluation/stored-outcomes.ts'
import { compareVersions, impactOfDraft } from '../versions/compare-versions.ts'
import { checkDraft } from '../versions/drafts.ts'
import { examineDraft } from '../versions/examine-draft.ts'
import { verifyVersions } from '../versions/verify-versions.ts'
import { readEngineRules } from '../versions/versions.ts'
import { type Job, job } from './job.ts'

/** Every job by its name, with the seconds it may take. Workers know no others. A large body is read by whoever works on it. */
export const jobTable = {
  'check-draft': job(60, (context, { id }: { id: string }) => checkDraft(context, id)),
  'compare-versions': job(60, (context, bytes: Uint8Array) => compareVersions(context, readJson('compare-request', bytes))),
  'impact-of-draft': job(60, (context, { id, request }: { id: string; request?: Uint8Array | undefined }) =>
    impactOfDraft(context, { id, request: request && readJson('impact-request', request) }),
  ),
  'framework-faults': job(30, (_context, { framework }: { framework: Framework }) => frameworkFaults(framework)),
  'evaluate-return': job(30, (context, request: EvaluateRequest) => evaluateReading(context, request)),
  'read-outcome': job(30, (context, { id, query }: { id: string; query: OutcomeQuery }) => readOutcome(context, id, query, inWorker(context))),
  'list-outcomes': job(60, (context, query: OutcomePageQuery) => listOutcomes(context, query, inWorker(context))),
  'every-outcome': job(300, async (context, query: OutcomePageQuery, { part }) => {
    for await (const outcomes of everyOutcome(context, query, inWorker(context))) {
      await part(outcomes.map(({ academy, year, classification }) => ({ academy, year, classification })))
    }
  }),
  'examine-draft': job(180, examineDraft),
  'engine-rules': job(30, (context, { number }: { number: number }) => readEngineRules(context, number)),
  'verify-versions': job(1800, (context) => verifyVersions(context)),
}

export type JobName = keyof typeof jobTable
export type JobInput<Name extends JobName> = (typeof jobTable)[Name] extends Job<infer Input, unknown> ? Input : never
export type JobResult<Name extends JobName> = (typeof jobTable)[Name] extends Job<never, infer Result> ? Result : never
