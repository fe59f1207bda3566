import { setImmediate } from 'node:timers/promises'
import type { CollectionName, Document, Store } from '../store/store.ts'

/** Removes the documents whose `field`, an instant, is not after `until`, a few at a time so that others have their turn. */
export async function forget(store: Store, collection: CollectionName, field: string, until: Date): Promise<void> {
  for (;;) {
    const { items } = await store.find<Document>(collection, { order: field, limit: 100 })
    const old = items.filter((item) => (item as unknown as Record<string, string>)[field]! <= until.toISOString())
    for (const { id } of old) {
      await store.remove(collection, id)
      await setImmediate()
    }
    if (old.length < 100) return
  }
}
