import { digestOf } from '../../domain/digest.ts'
import type { Once } from '../once.ts'
import type { PublishedDocument } from './version-document.ts'

type Sealed = Omit<
  PublishedDocument,
  'id' | 'revision' | 'format' | 'state' | 'framework' | 'updatedAt' | 'updatedBy' | 'history' | 'replaced' | 'seal' | keyof Once | 'publishRequest'
>

/** The SHA-256 over what a published version is and the seal of the one before it: to change one of them is to break every seal after it. */
export function sealOf(version: Sealed): string {
  const { number, title, base = null, digest, effectiveFrom = null, authors, publishedAt, publishedBy, approval, note, previousSeal = null } = version
  return digestOf({ number, title, base, digest, effectiveFrom, authors, publishedAt, publishedBy, approval, note, previousSeal })
}
