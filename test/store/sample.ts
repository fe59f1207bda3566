import type { CollectionName, Document, Query, Store } from '../../server/store/store.ts'

/** A document of no particular kind. */
export interface Sample extends Document {
  [field: string]: unknown
}

export function aSample(fields: Record<string, unknown> = {}): Omit<Sample, 'revision'> & { id: string; format: number } {
  return { id: 'a', format: 1, ...fields }
}

/** As many as told, with ids that sort in order of their number. */
export function samples(count: number, fields: (number: number) => Record<string, unknown> = () => ({})): ReturnType<typeof aSample>[] {
  return Array.from({ length: count }, (_, number) => aSample({ id: `s${String(number).padStart(5, '0')}`, ...fields(number) }))
}

/** Every document of a query, page by page. */
export async function walk(store: Store, collection: CollectionName, query: Query = {}): Promise<Sample[]> {
  const found: Sample[] = []
  let page = await store.find<Sample>(collection, query)
  found.push(...page.items)
  while (page.next !== undefined) {
    page = await store.find<Sample>(collection, { ...query, after: page.next })
    found.push(...page.items)
  }
  return found
}

/** How each of several calls ended: its value, or the code of its refusal. */
export async function endings(calls: Promise<unknown>[]): Promise<unknown[]> {
  return (await Promise.allSettled(calls)).map((ending) => (ending.status === 'fulfilled' ? 'done' : ending.reason.code))
}
