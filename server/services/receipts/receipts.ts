import { WaymarkError } from '../../domain/errors.ts'
import type { Receipt, ReceiptQuery, ReceiptSummary } from '../../schema/types.generated.ts'
import type { Context } from '../context.ts'
import { type List, listPage } from '../pages.ts'
import { type ReceiptDocument, toReceipt, toReceiptSummary } from './receipt-document.ts'

/** Receipts, of one academy or all, the newest first. */
export function listReceipts({ store }: Context, { academy, ...page }: ReceiptQuery): Promise<List<ReceiptSummary>> {
  const query = { ...page, ...(academy === undefined ? {} : { where: { academy } }), order: 'number', descending: true }
  return listPage<ReceiptDocument, ReceiptSummary>(store, 'receipts', query, toReceiptSummary)
}

/** A receipt and whether it is still what its digest says. Throws `not-found`. */
export async function readReceipt(context: Context, id: string): Promise<Receipt> {
  return toReceipt(await readReceiptDocument(context, id))
}

/** Throws `not-found`. */
export async function readReceiptDocument({ store }: Context, id: string): Promise<ReceiptDocument> {
  const receipt = await store.get<ReceiptDocument>('receipts', id)
  if (!receipt) throw new WaymarkError('not-found', `There is no receipt ${id}.`)
  return receipt
}
