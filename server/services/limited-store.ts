import type { CollectionName, Document, Page, Query, Store, Unsaved } from '../store/store.ts'
import { type Academies, noAcademy } from './caller.ts'

/** How the documents of a collection belong to academies. */
type Belonging =
  /** The document is the academy. */
  | 'is-academy'
  /** `academy` of the document says whose it is, and queries can ask for it. */
  | 'by-field'
  /** As `by-field`, but what is found is looked through: each query is about one academy or about what is made by trust-wide callers. */
  | 'looked-through'
  /** Nothing is there for whoever is limited: it is over many academies at once. */
  | 'of-the-trust'
  /** It is about no academy. */
  | 'of-none'

const belongings: Record<CollectionName, Belonging> = {
  academies: 'is-academy',
  returns: 'by-field',
  receipts: 'by-field',
  entries: 'looked-through',
  imports: 'of-the-trust',
  evidence: 'of-the-trust',
  differences: 'of-none',
  versions: 'of-none',
  // under the id of an entry, which only whoever may see the entry has
  withdrawals: 'of-none',
  settings: 'of-none',
  users: 'of-none',
  sessions: 'of-none',
  invitations: 'of-none',
  keys: 'of-none',
  idempotency: 'of-none',
  audit: 'of-none',
  attempts: 'of-none',
  devices: 'of-none',
}

const wholes = new WeakMap<Store, Store>()

/** The store with every academy: for what is kept once for all callers, such as what is known of versions, and for numbers that go on over all. */
export function wholeOf(store: Store): Store {
  return wholes.get(store) ?? store
}

/**
 * The store as there is one for whoever may see these academies: of any other nothing is found, counted or written, in one place for all use cases. What is not theirs is
 * answered exactly as what does not exist.
 */
export function limitStore(store: Store, academies: Academies): Store {
  if (academies === 'all') return store
  const theirs = new Set(academies)
  const limited: Store = {
    insert: async (collection, document) => {
      refuseForeign(collection, document)
      return store.insert(collection, document)
    },
    insertAll: async (collection, documents) => {
      for (const document of documents) refuseForeign(collection, document)
      return store.insertAll(collection, documents)
    },
    get: async (collection, id) => (isAskedFor(collection, id) ? only(collection, await store.get(collection, id)) : undefined),
    getAll: async <D extends Document>(collection: CollectionName, ids: string[]) => {
      const found = await store.getAll<D>(
        collection,
        ids.filter((id) => isAskedFor(collection, id)),
      )
      return found.filter((document) => belongs(collection, document))
    },
    replace: async (collection, document) => {
      refuseForeign(collection, document)
      return store.replace(collection, document)
    },
    replaceAll: async (collection, documents) => {
      for (const document of documents) refuseForeign(collection, document)
      return store.replaceAll(collection, documents)
    },
    remove: async (collection, id) => {
      const document = await limited.get(collection, id)
      return document !== undefined && store.remove(collection, id)
    },
    find: async <D extends Document>(collection: CollectionName, query?: Query): Promise<Page<D>> => {
      const page = await store.find<D>(collection, narrowed(collection, query))
      return { ...page, items: page.items.filter((document) => belongs(collection, document)) }
    },
    ready: () => store.ready(),
    writable: () => store.writable(),
    close: () => store.close(),
  }

  function narrowed(collection: CollectionName, query: Query = {}): Query {
    const field = { 'is-academy': 'id', 'by-field': 'academy', 'looked-through': undefined, 'of-the-trust': 'id', 'of-none': undefined }[belongings[collection]]
    if (field === undefined) return query
    const asked = query.where?.[field]
    const wanted = asked === undefined ? undefined : [asked].flat()
    const left = belongings[collection] === 'of-the-trust' ? [] : [...theirs].filter((id) => wanted === undefined || wanted.includes(id))
    return { ...query, where: { ...query.where, [field]: left } }
  }

  /** An academy that is not theirs is not even asked for, so that the time tells nothing. */
  function isAskedFor(collection: CollectionName, id: string): boolean {
    return belongings[collection] !== 'of-the-trust' && (belongings[collection] !== 'is-academy' || theirs.has(id))
  }

  function only<D extends Document>(collection: CollectionName, document: D | undefined): D | undefined {
    return document && belongs(collection, document) ? document : undefined
  }

  function belongs(collection: CollectionName, document: Unsaved<Document>): boolean {
    const belonging = belongings[collection]
    return belonging === 'of-none' || (belonging !== 'of-the-trust' && theirs.has(academyOf(belonging, document)))
  }

  function refuseForeign(collection: CollectionName, document: Unsaved<Document>): void {
    if (!belongs(collection, document)) throw noAcademy(academyOf(belongings[collection], document))
  }

  wholes.set(limited, wholeOf(store))
  return limited
}

function academyOf(belonging: Belonging, document: Unsaved<Document>): string {
  return belonging === 'is-academy' ? document.id : ((document as { academy?: string }).academy ?? '')
}
