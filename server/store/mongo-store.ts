import { setTimeout } from 'node:timers/promises'
import { MongoBulkWriteError, type Document as Update, type WriteError } from 'mongodb'
import { batches } from './batches.ts'
import { copyOf } from './document.ts'
import { connect, type MongoConnection, type Stored } from './mongo-connection.ts'
import { toFilter, toOptions } from './mongo-query.ts'
import { translated } from './mongo-refusals.ts'
import { planQuery } from './query-plan.ts'
import { notFound, staleRevision, unavailable } from './refusals.ts'
import type { CollectionName, Document, Store, Unsaved } from './store.ts'
import { triedNowAndThen } from './tried.ts'

export interface MongoStoreOptions {
  /** How long one operation may take before it is `store-unavailable`; 30,000 unless told. */
  answerWithinMs?: number
  /** Beside the one that this process has open already, which has made the indexes. */
  beside?: boolean
}

/** The store in the database that the address names (`waymark` unless it does). Throws `store-unavailable` when it cannot be used. */
export async function openMongoStore(uri: string, { answerWithinMs = 30_000, beside = false }: MongoStoreOptions = {}): Promise<Store> {
  const connection = await connect(uri, answerWithinMs, beside)
  let closed = false

  async function use<T>(collection: CollectionName, work: (documents: ReturnType<MongoConnection['collection']>) => Promise<T>): Promise<T> {
    if (closed) throw unavailable('The store is closed.')
    try {
      return await work(connection.collection(collection))
    } catch (error) {
      throw closed ? unavailable('The store is closed.', error) : translated(collection, error)
    }
  }

  const writable = triedNowAndThen(async () => {
    if (closed) throw unavailable('The store is closed.')
    await connection.database.collection<{ _id: string }>('tried').updateOne({ _id: 'tried' }, { $set: { at: new Date() } }, { upsert: true })
  })

  return {
    address: uri,

    async insert<D extends Document>(collection: CollectionName, document: Unsaved<D>): Promise<D> {
      const first = copyOf({ ...document, revision: 1 })
      await use(collection, (documents) => documents.insertOne(toStored(first)))
      return first as Document as D
    },

    async insertAll(collection, documents) {
      await use(collection, async (stored) => {
        for (const batch of batches(documents)) await stored.insertMany(batch.map((document) => toStored(copyOf({ ...document, revision: 1 }))))
      })
    },

    async get<D extends Document>(collection: CollectionName, id: string): Promise<D | undefined> {
      const found = await use(collection, (documents) => documents.findOne({ _id: id }))
      return found ? toDocument<D>(found) : undefined
    },

    async getAll<D extends Document>(collection: CollectionName, ids: string[]): Promise<D[]> {
      if (ids.length > 10_000) throw new Error(`${ids.length} ids are more than 10,000`)
      return (await use(collection, (documents) => documents.find({ _id: { $in: ids } }).toArray())).map(toDocument<D>)
    },

    async replace<D extends Document>(collection: CollectionName, document: D): Promise<D> {
      const { id, revision } = document
      const next = copyOf({ ...document, revision: revision + 1 })
      const { matchedCount } = await use(collection, (documents) => documents.updateOne({ _id: id, revision }, become(next)))
      if (matchedCount === 1) return next
      const standing = await use(collection, (documents) => documents.findOne({ _id: id }, { projection: { revision: 1 } }))
      throw standing ? staleRevision(collection, id, revision, standing.revision) : notFound(collection, id)
    },

    async replaceAll(collection, documents) {
      const unchanged: string[] = []
      await use(collection, async (stored) => {
        for (const batch of batches(documents)) {
          const updates = batch.map((document) => ({
            updateOne: {
              filter: { _id: document.id, revision: document.revision },
              update: becomeIfThere(copyOf({ ...document, revision: document.revision + 1 })),
              upsert: true,
            },
          }))
          const refused = await refusalsOf(() => stored.bulkWrite(updates, { ordered: false }))
          unchanged.push(...refused.map(({ index }) => batch[index]!.id))
        }
      })
      return unchanged
    },

    async remove(collection, id) {
      return (await use(collection, (documents) => documents.deleteOne({ _id: id }))).deletedCount === 1
    },

    async find<D extends Document>(collection: CollectionName, query = {}) {
      const plan = planQuery(collection, query)
      return plan.toPage((await use(collection, (documents) => documents.find(toFilter(plan), toOptions(plan)).toArray())).map(toDocument<D>))
    },

    async ready() {
      if (closed) return false
      const answer = connection.database.command({ ping: 1 }).then(
        () => true,
        () => false,
      )
      return Promise.race([answer, setTimeout(Math.min(answerWithinMs, 2000), false, { ref: false })])
    },

    async writable() {
      return writable()
    },

    async close() {
      if (closed) return
      closed = true
      await connection.client.close()
    },
  }
}

/** A pipeline rather than a replacement document, for in that one MongoDB allows no top-level name that starts with `$`. */
function become(next: Document): Update[] {
  return [{ $replaceWith: { $literal: toStored(next) } }]
}

const replacementIsNoDocument = 40228

/**
 * As `become`, but a document that is not there (MongoDB would make it out of the filter: without a format) becomes null,
 * which MongoDB refuses. So a bulk write names each document that was not replaced, instead of only counting those that were.
 */
function becomeIfThere(next: Document): Update[] {
  return [{ $replaceWith: { $cond: [{ $eq: [{ $type: '$format' }, 'missing'] }, null, { $literal: toStored(next) }] } }]
}

/** The refusals of `becomeIfThere`; any other trouble is thrown. */
async function refusalsOf(write: () => Promise<unknown>): Promise<WriteError[]> {
  try {
    await write()
    return []
  } catch (error) {
    if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError()) throw error
    const refusals = [error.writeErrors].flat()
    // None means that the write as a whole failed.
    if (refusals.length === 0 || refusals.some(({ code }) => code !== replacementIsNoDocument)) throw error
    return refusals
  }
}

function toStored({ id, ...fields }: Document): Stored {
  return { _id: id, ...fields }
}

function toDocument<D extends Document>({ _id, ...fields }: Stored): D {
  return { id: _id, ...fields } as Document as D
}
