import { listReceipts, readReceipt } from '../../services/receipts/receipts.ts'
import { replayReceipt } from '../../services/receipts/replay-receipt.ts'
import { endpoint } from '../endpoint.ts'

export const receiptsEndpoints = [
  endpoint({
    operationId: 'listReceipts',
    summary: 'Recorded outcomes, of one academy or all, newest first',
    method: 'get',
    path: '/receipts',
    access: 'read',
    query: 'receipt-query',
    success: { status: 200, schema: 'receipt-page' },
    errors: [],
    handle: ({ context, query }) => listReceipts(context, query),
  }),
  endpoint({
    operationId: 'readReceipt',
    summary: 'A recorded outcome with everything needed to prove it',
    method: 'get',
    path: '/receipts/{id}',
    access: 'read',
    success: { status: 200, schema: 'receipt' },
    errors: ['not-found'],
    handle: ({ context, params }) => readReceipt(context, params.id),
  }),
  endpoint({
    operationId: 'replayReceipt',
    summary: 'Evaluate the return of a receipt again, under its version or another, and say what differs',
    method: 'post',
    path: '/receipts/{id}/replay',
    access: 'read',
    body: { schema: 'replay-request', optional: true },
    success: { status: 200, schema: 'replay-report' },
    errors: ['not-found', 'not-possible', 'evaluators-differ'],
    handle: ({ context, params, body }) => replayReceipt(context, params.id, body ?? {}),
  }),
]
