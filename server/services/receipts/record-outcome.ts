import { randomUUID } from 'node:crypto'
import { WaymarkError } from '../../domain/errors.ts'
import type { EvaluateOptions } from '../../domain/outcome/evaluate.ts'
import type { Case, Outcome } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { type Decider, evaluateByBoth } from '../evaluation/evaluate-by-both.ts'
import { wholeOf } from '../limited-store.ts'
import { findMade, type Once } from '../once.ts'
import { software } from '../software.ts'
import type { ResolvedVersion } from '../versions/resolve-version.ts'
import { personOf } from '../versions/version-document.ts'
import { type ReceiptContent, type ReceiptDocument, receiptDigest } from './receipt-document.ts'

const attempts = 100

/**
 * Evaluates by both evaluators and keeps what they agree on as a receipt. Throws `evaluators-differ` where they do not agree, and `not-possible` for a
 * draft, which may be another thing when the receipt is replayed.
 */
export async function recordOutcome(
  context: Context,
  caller: Caller,
  version: ResolvedVersion,
  given: Case,
  options: EvaluateOptions,
  { second, once }: { second?: Decider | undefined; once?: Once | undefined } = {},
): Promise<Outcome> {
  const { label, digest: frameworkDigest } = version
  if (typeof label !== 'number') {
    throw new WaymarkError('not-possible', 'Only outcomes under a published version are recorded.', [{ pointer: '/version', message: 'is not published' }])
  }
  const outcome: Outcome = { version: label, digest: frameworkDigest, ...(await evaluateByBoth(version.compiled, given, options, second)) }
  const { asOf, include = [] } = options
  const receipt = await insertReceipt(context, {
    id: randomUUID(),
    format: 1,
    at: context.now().toISOString(),
    by: personOf(caller),
    academy: given.academy.id,
    year: given.year,
    version: label,
    frameworkDigest,
    asOf,
    software,
    case: given,
    include: [...include],
    outcome,
    ...once,
  })
  return { ...outcome, receipt: { id: receipt.id, digest: receipt.digest, verified: true } }
}

/** The outcome an earlier request with this key recorded. */
export async function outcomeRecordedOnce(context: Context, once: Once): Promise<Outcome | undefined> {
  const receipt = await findMade<ReceiptDocument>(context, 'receipts', once)
  if (!receipt) return undefined
  return { ...receipt.outcome, receipt: { id: receipt.id, digest: receipt.digest, verified: receiptDigest(receipt) === receipt.digest } }
}

/** Receipts are numbered without a gap; who loses the race for a number takes the next. */
async function insertReceipt({ store: theirs }: Context, content: Omit<ReceiptContent, 'number'>): Promise<ReceiptDocument> {
  // numbers go on over all academies, whoever records
  const store = wholeOf(theirs)
  for (let attempt = 1; ; attempt++) {
    const { items } = await store.find<ReceiptDocument>('receipts', { order: 'number', descending: true, limit: 1, without: ['case', 'outcome'] })
    const receipt = { ...content, number: (items[0]?.number ?? 0) + 1 }
    try {
      return await theirs.insert<ReceiptDocument>('receipts', { ...receipt, digest: receiptDigest(receipt) })
    } catch (error) {
      const numberTaken = error instanceof WaymarkError && error.code === 'already-exists' && error.faults[0]?.pointer === '/number'
      if (attempt === attempts || !numberTaken) throw error
    }
  }
}
