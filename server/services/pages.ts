import type { PageQuery } from '../schema/types.generated.ts'
import type { CollectionName, Document, Query, Store } from '../store/store.ts'
import { toPage } from './page.ts'

/** A list as the wire has it. */
export interface List<Item> {
  items: Item[]
  next?: string
}

/** One page of a collection, each document as `show` shows it. */
export async function listPage<D extends Document, Item>(
  store: Store,
  collection: CollectionName,
  query: Query & PageQuery,
  show: (document: D) => Item,
): Promise<List<Item>> {
  return toPage(await store.find<D>(collection, query), show)
}

/** Every document that matches, page by page, so that many never stand in memory at once. */
export async function* pagesOf<D extends Document>(store: Store, collection: CollectionName, query: Query): AsyncGenerator<D[]> {
  let after: string | undefined
  do {
    const page = await store.find<D>(collection, { limit: 500, ...query, ...(after === undefined ? {} : { after }) })
    yield page.items
    after = page.next
  } while (after !== undefined)
}

/** Every document that matches, at once: for what is known to be few. */
export async function findEvery<D extends Document>(store: Store, collection: CollectionName, query: Query): Promise<D[]> {
  const found: D[] = []
  for await (const page of pagesOf<D>(store, collection, query)) found.push(...page)
  return found
}
