/**
 * Where documents are kept: named collections of JSON documents, each with an `id`, a `revision` and a `format`.
 * Every adapter passes test/store/contract.ts.
 *
 * - What goes in and comes out is a copy; changing it changes nothing stored. An absent field stays absent.
 * - A write that is answered is durable: it survives kill -9 and, where the machine allows, loss of power.
 * - Each document is written whole or not at all. No promise spans two documents, except where `insertAll` says so.
 * - A write names the revision it is based on; of two writes on one base exactly one wins.
 * - After `close` every method throws `store-unavailable`; so does every method that cannot reach the server.
 */
export interface Store {
  /** Where another thread opens the same documents; absent where none can, as in memory. */
  readonly address?: string

  /** Stores a new document at revision 1. Throws `already-exists` when the id, or a unique field's value, is taken. */
  insert<D extends Document>(collection: CollectionName, document: Unsaved<D>): Promise<D>

  /**
   * Stores many new documents at revision 1, in as few round trips as the store can. Throws `already-exists` when an id or
   * unique value is taken; documents before it may then be stored (each is whole), so callers make a repeat harmless.
   */
  insertAll<D extends Document>(collection: CollectionName, documents: Unsaved<D>[]): Promise<void>

  /** The document, or undefined. */
  get<D extends Document>(collection: CollectionName, id: string): Promise<D | undefined>

  /** The documents that exist among `ids`, in no promised order; at most 10,000 ids a call. */
  getAll<D extends Document>(collection: CollectionName, ids: string[]): Promise<D[]>

  /**
   * Replaces the document that stands at revision `document.revision`; answers it at the next revision. Throws `not-found`,
   * `stale-revision` (`extra.revision` has the one that stands), `already-exists` for a unique field's value.
   */
  replace<D extends Document>(collection: CollectionName, document: D): Promise<D>

  /** As many `replace` as documents, in as few round trips as the store can; answers the ids that were stale or not found, which are unchanged. */
  replaceAll<D extends Document>(collection: CollectionName, documents: D[]): Promise<string[]>

  /** Removes the document; answers whether it was there. */
  remove(collection: CollectionName, id: string): Promise<boolean>

  /** The documents that match, in order, a page at a time. Order and filters are over the collection's indexed fields only. */
  find<D extends Document>(collection: CollectionName, query?: Query): Promise<Page<D>>

  /** Whether the store answers. Never throws. */
  ready(): Promise<boolean>

  /** Whether it can be written too, as tried at most five seconds ago. Never throws. */
  writable(): Promise<boolean>

  /** Ends it; a second call does nothing. */
  close(): Promise<void>
}

export interface Document {
  id: string
  revision: number
  /** The shape the document was written in; old shapes are read for ever. */
  format: number
}

/** A document before the store gave it a revision. */
export type Unsaved<D extends Document> = Omit<D, 'revision'>

export interface Query {
  /** Indexed field to the exact value it must have (a list: any of these). A field that is absent never matches. */
  where?: Record<string, string | number | boolean | readonly (string | number)[]>
  /** Indexed field to order by, `id` unless told; documents without it come first. Ties are in order of `id`. */
  order?: string
  descending?: boolean
  /** Where the page before ended (`next`). Throws `invalid-request` for what is no cursor of this query. */
  after?: string
  /** 50 unless told. */
  limit?: number
  /** Top-level fields to leave out of the answer, for lists of large documents. Never `id`, `revision` or `format`. */
  without?: readonly string[]
}

export interface Page<D extends Document> {
  items: D[]
  /** Cursor of the next page; absent after the last. */
  next?: string
}

export interface CollectionShape {
  /**
   * Fields that `find` may filter and order by, each line an index: `academy+number` is for finding by academy in order of number. A dot leads inside. Values
   * are strings, numbers or booleans. An index no line names any more is removed at start.
   */
  indexed: readonly string[]
  /** Indexed fields whose value at most one document may have; absent fields do not count. */
  unique: readonly string[]
}

/** Every collection. `id` is always indexed and unique. */
export const collections = {
  versions: { indexed: ['number', 'state+number', 'state+updatedAt', 'requestKey'], unique: ['number', 'requestKey'] },
  academies: { indexed: ['member', 'phase', 'name', 'requestKey'], unique: ['requestKey'] },
  returns: { indexed: ['academy+year'], unique: [] },
  entries: { indexed: ['return', 'import'], unique: [] },
  withdrawals: { indexed: ['state'], unique: [] },
  imports: { indexed: ['state+at', 'requestKey'], unique: ['requestKey'] },
  receipts: { indexed: ['number', 'academy+number', 'academy+year+outcome.classification.source+number', 'requestKey'], unique: ['number', 'requestKey'] },
  evidence: { indexed: [], unique: [] },
  users: { indexed: ['email', 'subject', 'requestKey'], unique: ['email', 'subject', 'requestKey'] },
  sessions: { indexed: ['expiresAt', 'user'], unique: [] },
  invitations: { indexed: ['hash', 'kind+createdAt', 'expiresAt'], unique: ['hash'] },
  keys: { indexed: ['hash', 'createdAt'], unique: ['hash'] },
  settings: { indexed: [], unique: [] },
  idempotency: { indexed: ['at'], unique: [] },
  audit: { indexed: ['at'], unique: [] },
  differences: { indexed: [], unique: [] },
  attempts: { indexed: ['expiresAt'], unique: [] },
  devices: { indexed: [], unique: [] },
} as const satisfies Record<string, CollectionShape>

export type CollectionName = keyof typeof collections

/** The fields of an index, in its order. */
export function fieldsOf(index: string): string[] {
  return index.split('+')
}
