import { digestOf } from '../../domain/digest.ts'
import type { VersionVerification } from '../../schema/types.generated.ts'
import type { Reading } from '../context.ts'
import { pagesOf } from '../pages.ts'
import type { ReceiptDocument } from '../receipts/receipt-document.ts'
import { receiptDigest } from '../receipts/receipt-document.ts'
import { sealOf } from './seal.ts'
import type { PublishedDocument } from './version-document.ts'

type Broken = NonNullable<VersionVerification['broken']>

/** Recomputes every digest and seal of the history, and the digest of every receipt; answers the first that is not what it says. */
export async function verifyVersions(context: Reading): Promise<VersionVerification> {
  const versions = await verifyHistory(context)
  if (versions.broken) return { ok: false, checked: versions.checked, broken: versions.broken }
  const receipts = await verifyReceipts(context)
  if (receipts.broken) return { ok: false, checked: versions.checked, receipts: receipts.checked, broken: receipts.broken }
  return { ok: true, checked: versions.checked, receipts: receipts.checked }
}

interface Checked {
  checked: number
  broken?: Broken
}

async function verifyHistory({ store }: Reading): Promise<Checked> {
  let checked = 0
  let previousSeal: string | undefined
  // frameworks are large: a few at a time
  for await (const page of pagesOf<PublishedDocument>(store, 'versions', { where: { state: 'published' }, order: 'number', limit: 10 })) {
    for (const version of page) {
      const reason = faultOf(version, checked + 1, previousSeal)
      if (reason) return { checked, broken: { number: version.number, reason } }
      checked++
      previousSeal = version.seal
    }
  }
  return { checked }
}

function faultOf(version: PublishedDocument, number: number, previousSeal: string | undefined): string | undefined {
  if (version.number !== number) return `version ${number} is missing before it`
  if (digestOf(version.framework) !== version.digest) return 'its framework is not the one its digest was made of'
  if (version.previousSeal !== previousSeal) return 'it does not carry the seal of the version before it'
  if (sealOf(version) !== version.seal) return 'its seal is not the one of what it says'
  return undefined
}

async function verifyReceipts({ store }: Reading): Promise<Checked> {
  let checked = 0
  for await (const page of pagesOf<ReceiptDocument>(store, 'receipts', { order: 'number' })) {
    for (const receipt of page) {
      if (receipt.number !== checked + 1) return { checked, broken: { receipt: receipt.id, reason: `receipt ${checked + 1} is missing before it` } }
      if (receiptDigest(receipt) !== receipt.digest)
        return { checked, broken: { receipt: receipt.id, reason: 'the receipt is not the one its digest was made of' } }
      checked++
    }
  }
  return { checked }
}
