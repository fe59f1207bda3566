import { refuse } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import type { Outcome, ReplayReport, ReplayRequest } from '../../schema/types.generated.ts'
import type { Context } from '../context.ts'
import { evaluateByBoth } from '../evaluation/evaluate-by-both.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { outcomeDifferences } from './outcome-differences.ts'
import { readReceiptDocument } from './receipts.ts'

/**
 * Evaluates the return of a receipt once more, by both evaluators, under its own version or another, for the day it was evaluated for; answers where the
 * outcome differs from the recorded one. Under another version its name and digest are no difference; under its own only words can come from another release
 * of Waymark, and are counted apart. Throws `not-found`, `not-possible`, `evaluators-differ`.
 */
export async function replayReceipt(context: Context, id: string, { version: name }: ReplayRequest): Promise<ReplayReport> {
  const { version: recorded, case: given, asOf, include, outcome } = await readReceiptDocument(context, id)
  const { label, digest, compiled } = await resolveVersion(context, name ?? recorded, asOf)
  refuse('not-possible', 'That version cannot take the return of the receipt.', caseFaults(compiled, given))
  const again: Outcome = { version: label, digest, ...(await evaluateByBoth(compiled, given, { asOf, include })) }
  const compared = label === recorded ? again : { ...again, version: outcome.version, digest: outcome.digest }
  const found = outcomeDifferences(outcome, compared)
  const differences = label === recorded ? found.filter(({ pointer }) => !isWording(pointer)) : found
  const reworded = found.length - differences.length
  return { same: differences.length === 0, version: label, differences, ...(reworded > 0 ? { reworded } : {}) }
}

/** Whether a place of an outcome is a sentence about it: what is said may be put better by a later release, what was decided may not change. */
function isWording(pointer: string): boolean {
  return /^\/explanation(InFull)?\/|^\/(support|monitoring|notGiven)\/\d+\/because$|^\/flags\/\d+\/message$/.test(pointer)
}
