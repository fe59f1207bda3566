import { digestOf } from '../../domain/digest.ts'
import type { Include } from '../../domain/outcome/evaluate.ts'
import type { Case, Outcome, Receipt, ReceiptSummary } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import type { MadeOnce } from '../once.ts'
import type { Person } from '../versions/version-document.ts'

/** A recorded outcome. Never changed. */
export interface ReceiptDocument extends Document, MadeOnce {
  /** 1, 2, 3 ... without a gap, so that one taken away is missed. */
  number: number
  at: string
  by: Person
  /** The id of the academy. */
  academy: string
  year: string
  /** The published version it was decided under, and its framework's digest. */
  version: number
  frameworkDigest: string
  asOf: string
  /** The release of Waymark that worked it out. */
  software?: string
  case: Case
  include: Include[]
  outcome: Outcome
  /** Of all the rest. */
  digest: string
}

export type ReceiptContent = Omit<ReceiptDocument, 'revision' | 'digest'>

/** The SHA-256 of everything a receipt says. */
export function receiptDigest({
  id,
  format,
  number,
  at,
  by,
  academy,
  year,
  version,
  frameworkDigest,
  asOf,
  software,
  case: given,
  include,
  outcome,
}: ReceiptContent): string {
  const said = software === undefined ? {} : { software }
  return digestOf({ id, format, number, at, by, academy, year, version, frameworkDigest, asOf, ...said, case: given, include, outcome })
}

export function toReceiptSummary({
  id,
  number,
  digest,
  at,
  by,
  case: { academy },
  year,
  version,
  frameworkDigest,
  asOf,
  outcome,
}: ReceiptDocument): ReceiptSummary {
  const { stage, source } = outcome.classification
  return { id, number, digest, at, by: by.name, academy, year, version, frameworkDigest, asOf, stage, source }
}

export function toReceipt(document: ReceiptDocument): Receipt {
  const { id, number, digest, at, by, case: given, year, version, frameworkDigest, asOf, software, include, outcome } = document
  const verified = receiptDigest(document) === digest
  const said = software === undefined ? {} : { software }
  return { id, number, digest, at, by: by.name, academy: given.academy, year, version, frameworkDigest, asOf, ...said, case: given, include, outcome, verified }
}
