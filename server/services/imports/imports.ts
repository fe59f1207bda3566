import { WaymarkError } from '../../domain/errors.ts'
import type { Import, PageQuery, Withdraw } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { withdraw } from '../entries/withdraw.ts'
import { toWithdrawal, type WithdrawalDocument } from '../entries/withdrawal-document.ts'
import type { List } from '../pages.ts'
import { type ImportHead, toImport } from './import-document.ts'

/** What was brought in, newest first; withdrawn imports say so. */
export async function listImports({ store }: Context, page: PageQuery): Promise<List<Import>> {
  const { items, ...next } = await store.find<ImportHead>('imports', { ...page, where: { state: 'applied' }, order: 'at', descending: true })
  const found = await store.getAll<WithdrawalDocument>(
    'withdrawals',
    items.map(({ id }) => id),
  )
  const withdrawn = new Map(found.map((one) => [one.id, toWithdrawal(one)]))
  return { items: items.map((head) => toImport(head, withdrawn.get(head.id))), ...next }
}

/**
 * Withdraws every entry of an import; it is kept, and what stood below shows again. Academies it made stay. Throws `not-found`, and `state-conflict` where it was
 * withdrawn before.
 */
export async function withdrawImport(context: Context, caller: Caller, id: string, { reason }: Withdraw): Promise<Import> {
  const head = await context.store.get<ImportHead>('imports', id)
  if (!head || (head.state !== 'committed' && head.state !== 'applied')) throw new WaymarkError('not-found', `There is no import ${id}.`)
  return toImport(head, toWithdrawal(await withdraw(context, caller, { id, of: 'import' }, reason)))
}
