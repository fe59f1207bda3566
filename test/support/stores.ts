import { describe } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { mongodb, mongodbDatabase, type Place, sqliteMemory } from './places.ts'

/** Runs a suite on SQLite in memory and on MongoDB. `open` gives a fresh, empty store, closed and dropped after the test that opened it. */
export function describeOnStores(name: string, suite: (open: () => Promise<Store>) => void): void {
  describe(`${name} (SQLite)`, () => suite(opening(sqliteMemory)))
  describe.skipIf(!mongodb)(`${name} (MongoDB)`, () => suite(opening(mongodbDatabase)))
}

function opening(makePlace: () => Promise<Place>): () => Promise<Store> {
  return async () => (await makePlace()).open()
}
