import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { inject, onTestFinished } from 'vitest'
import { openMongoStore } from '../../server/store/mongo-store.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import type { Store } from '../../server/store/store.ts'

/** Where one test's documents are: fresh and empty, gone after the test. */
export interface Place {
  /** The address of a MongoDB database, or the path of an SQLite file. */
  address: string
  /** A store on it, closed after the test. Each call opens another on the same documents. */
  open(): Promise<Store>
}

/** The run's MongoDB server, or null. Suites that need one are `describe.skipIf(!mongodb)`; the global set-up says so loudly. */
export const mongodb = inject('mongodb')

/** An SQLite file in a folder of its own. */
export async function sqliteFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const address = join(folder, 'waymark.db')
  return { address, open: () => opened(openSqliteStore(address)) }
}

/** SQLite in memory: every opening is a store of its own. */
export async function sqliteMemory(): Promise<Place> {
  return { address: ':memory:', open: () => opened(openSqliteStore(':memory:')) }
}

/** A database of the run's MongoDB server. */
export async function mongodbDatabase(): Promise<Place> {
  if (!mongodb) throw new Error('there is no MongoDB server in this run')
  const address = databaseAt(mongodb.uri, mongodb.prefix + randomBytes(6).toString('hex'))
  onTestFinished(() => drop(address))
  return { address, open: () => opened(openMongoStore(address)) }
}

/** The address with another database's name; who signs in goes on doing so against the database named before. */
export function databaseAt(uri: string, name: string): string {
  const [, server = '', database = '', options = ''] = /^([^:]+:\/\/[^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(uri) ?? []
  const parameters = new URLSearchParams(options)
  if (database && server.includes('@') && !parameters.has('authSource')) parameters.set('authSource', database)
  return `${server}/${name}${parameters.size > 0 ? `?${parameters}` : ''}`
}

async function opened(opening: Promise<Store>): Promise<Store> {
  const store = await opening
  onTestFinished(() => store.close())
  return store
}

async function drop(address: string): Promise<void> {
  const client = new MongoClient(address)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
