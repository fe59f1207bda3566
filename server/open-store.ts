import { openMongoStore } from './store/mongo-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'

/** The store at an address: that of a MongoDB, or the path of a file. `beside` opens it once more in a process that has it open, to read. Throws `store-unavailable`. */
export function openStore(address: string, options: { beside?: boolean } = {}): Promise<Store> {
  return /^mongodb(\+srv)?:/.test(address) ? openMongoStore(address, options) : openSqliteStore(address, options)
}
