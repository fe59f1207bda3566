import { type Collection, type Db, type IndexDescription, MongoClient, type MongoClientOptions, MongoServerError } from 'mongodb'
import { refuseNewer, storeFormat } from './format.ts'
import { unavailable } from './refusals.ts'
import { type CollectionName, collections, fieldsOf } from './store.ts'

/** A document as MongoDB has it: its id is `_id`. */
export interface Stored {
  _id: string
  revision: number
  [field: string]: unknown
}

export interface MongoConnection {
  client: MongoClient
  database: Db
  collection(name: CollectionName): Collection<Stored>
}

/** Connects, and makes the indexes unless they were made. Throws `store-unavailable` naming the hosts (never the password) and what is wrong. */
export async function connect(uri: string, answerWithinMs: number, hasIndexes = false): Promise<MongoConnection> {
  const client = clientOf(uri, answerWithinMs)
  const database = client.db(databaseIn(uri))
  try {
    await client.connect()
    if (!hasIndexes) await checkFormat(database)
    if (!hasIndexes) await makeIndexes(uri)
    return { client, database, collection: (name) => database.collection(name) }
  } catch (error) {
    await client.close()
    throw unavailable(`MongoDB at ${client.options.hosts.join(', ')} cannot be used: ${reason(error)}.`, error)
  }
}

/** One document that says which release wrote the rest. */
async function checkFormat(database: Db): Promise<void> {
  const stores = database.collection<{ _id: string; format: number }>('store')
  refuseNewer((await stores.findOne({ _id: 'store' }))?.format ?? 0)
  await stores.updateOne({ _id: 'store' }, { $set: { format: storeFormat } }, { upsert: true })
}

/** 0 is no limit of time, but for reaching the server at all. */
function clientOf(uri: string, answerWithinMs: number): MongoClient {
  const reachWithinMs = Math.min(answerWithinMs || 5000, 5000)
  const options: MongoClientOptions = {
    appName: 'waymark',
    ignoreUndefined: true,
    // An answered write is on the disks of a majority; what is read cannot be rolled back.
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: answerWithinMs },
    readConcern: { level: 'majority' },
    serverSelectionTimeoutMS: reachWithinMs,
    connectTimeoutMS: reachWithinMs,
    waitQueueTimeoutMS: answerWithinMs,
    socketTimeoutMS: answerWithinMs,
  }
  try {
    return new MongoClient(uri, options)
  } catch (error) {
    throw unavailable(`MONGODB_URI is no address of a MongoDB: ${reason(error)}.`, error)
  }
}

/** The database named in the address. The driver would take `test` where there is none. */
export function databaseIn(uri: string): string {
  const name = /^[^:]+:\/\/[^/?]*\/([^?]+)/.exec(uri)?.[1]
  return name ? decodeURIComponent(name) : 'waymark'
}

/** With a client of its own and no limit of time: a new index over many documents takes as long as it takes. */
async function makeIndexes(uri: string): Promise<void> {
  const client = clientOf(uri, 0)
  const database = client.db(databaseIn(uri))
  try {
    await Promise.all(
      (Object.keys(collections) as CollectionName[]).map(async (name) => {
        const indexes = indexesOf(name)
        if (indexes.length > 0) await database.collection(name).createIndexes(indexes)
        await dropAbandoned(database.collection(name), new Set(['_id_', ...indexes.map((index) => index.name)]))
      }),
    )
  } finally {
    await client.close()
  }
}

/** Those an earlier release made for questions that nobody asks any more: each would cost every write. */
async function dropAbandoned(collection: Collection, wanted: ReadonlySet<string | undefined>): Promise<void> {
  const made = await collection.indexes().catch((error: unknown) => {
    // there is no such collection yet
    if (error instanceof MongoServerError && error.code === 26) return []
    throw error
  })
  for (const { name } of made) if (name !== undefined && !wanted.has(name)) await collection.dropIndex(name).catch(unlessGone)
}

/** Another instance that starts may have been quicker. */
function unlessGone(error: unknown): void {
  if (!(error instanceof MongoServerError && error.code === 27)) throw error
}

/**
 * Two indexes for a unique field: the one for queries has every document, the one that keeps it unique only those with a value.
 * (A partial index would not serve an order in which documents without the field come first.)
 */
function indexesOf(name: CollectionName): IndexDescription[] {
  const { indexed, unique }: { indexed: readonly string[]; unique: readonly string[] } = collections[name]
  const withValue = (field: string) => ({ [field]: { $type: ['string', 'number', 'bool'] } })
  return [
    ...indexed.map((index) => ({ name: index, key: { ...Object.fromEntries(fieldsOf(index).map((field) => [field, 1])), _id: 1 } })),
    ...unique.map((field) => ({ name: `${field}.unique`, key: { [field]: 1 }, unique: true, partialFilterExpression: withValue(field) })),
  ]
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
