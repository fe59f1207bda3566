import { writeSync } from 'node:fs'
import { openMongoStore } from '../../server/store/mongo-store.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Document } from '../../server/store/store.ts'

/** Writes to the store at the address until it is killed, one line for each answered write: its id and revision. Used by contract-lasting.ts. */
const [address = ''] = process.argv.slice(2)
const store = await (address.startsWith('mongodb') ? openMongoStore(address) : openSqliteStore(address))
const text = 'x'.repeat(20_000)

async function write(writer: number): Promise<never> {
  for (let number = 0; ; number++) {
    const inserted = await store.insert<Document & { text: string }>('receipts', { id: `writer-${writer}-${number}`, format: 1, text })
    writeSync(1, `${inserted.id} 1\n`)
    const replaced = await store.replace('receipts', inserted)
    writeSync(1, `${replaced.id} ${replaced.revision}\n`)
  }
}

await Promise.all([0, 1, 2, 3].map(write))
