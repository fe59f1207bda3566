import { WaymarkError } from '../../domain/errors.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { findEvery, pagesOf } from '../pages.ts'
import type { EntryDocument } from './entry-document.ts'
import { rebuildReturns } from './rebuild-returns.ts'
import type { WithdrawalDocument } from './withdrawal-document.ts'

type Withdrawn = Pick<WithdrawalDocument, 'id' | 'of' | 'return'>

/** Withdraws an entry or an import, whole, across a crash too: what stood below shows again. Throws `state-conflict` where it has been already. */
export async function withdraw(context: Context, caller: Caller, what: Withdrawn, reason: string): Promise<WithdrawalDocument> {
  const said = { at: context.now().toISOString(), by: caller.name, reason }
  try {
    const withdrawal = await context.store.insert<WithdrawalDocument>('withdrawals', { format: 1, ...what, ...said, state: 'committed' })
    await applyWithdrawal(context, withdrawal)
    return withdrawal
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'already-exists') throw new WaymarkError('state-conflict', `This ${what.of} was withdrawn before.`)
    throw error
  }
}

/** Finishes withdrawals that were interrupted. For the start, before requests are taken. */
export async function resumeWithdrawals(context: Context): Promise<void> {
  for (const withdrawal of await findEvery<WithdrawalDocument>(context.store, 'withdrawals', { where: { state: 'committed' } })) {
    context.log.warn({ withdrawal: withdrawal.id }, 'finishing a withdrawal that was interrupted')
    await applyWithdrawal(context, withdrawal)
  }
}

async function applyWithdrawal(context: Context, withdrawal: WithdrawalDocument): Promise<void> {
  if (withdrawal.return !== undefined) await rebuildReturns(context, [withdrawal.return])
  else {
    for await (const page of pagesOf<EntryDocument>(context.store, 'entries', { where: { import: withdrawal.id }, without: ['values'] })) {
      await rebuildReturns(context, [...new Set(page.map((entry) => entry.return))])
    }
  }
  try {
    await context.store.replace<WithdrawalDocument>('withdrawals', { ...withdrawal, state: 'applied' })
  } catch (error) {
    // another instance that started meanwhile finished it too
    if (!(error instanceof WaymarkError) || error.code !== 'stale-revision') throw error
  }
}
