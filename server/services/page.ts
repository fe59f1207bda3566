import type { Document, Page } from '../store/store.ts'

/** A page of the store with each document as it is shown. */
export function toPage<D extends Document, Shown>(page: Page<D>, show: (document: D) => Shown): { items: Shown[]; next?: string } {
  const items = page.items.map(show)
  return page.next === undefined ? { items } : { items, next: page.next }
}
