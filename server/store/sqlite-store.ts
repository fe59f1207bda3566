import { setImmediate } from 'node:timers/promises'
import Database from 'libsql'
import { batches } from './batches.ts'
import { toText } from './document.ts'
import { planQuery } from './query-plan.ts'
import { alreadyExists, notFound, notWritable, staleRevision, unavailable } from './refusals.ts'
import { openBeside, openDatabase, tried } from './sqlite-database.ts'
import { toSql } from './sqlite-query.ts'
import type { CollectionName, Document, Store, Unsaved } from './store.ts'
import { triedNowAndThen } from './tried.ts'

export interface SqliteStoreOptions {
  /** How long an operation waits for another process to finish its own before it is `store-unavailable`; 5,000 unless told. */
  answerWithinMs?: number
  /** The file may have at most so many pages of 4 KB: to SQLite the same as a full disk. */
  mostPages?: number
  /** Only to read, beside the one that this process has open already. */
  beside?: boolean
}

/** The embedded store: one SQLite file, or memory. Throws `store-unavailable` for a file that is locked, damaged or something else. */
export async function openSqliteStore(
  file: string | ':memory:',
  { answerWithinMs = 5000, beside = false, mostPages }: SqliteStoreOptions = {},
): Promise<Store> {
  const database = beside ? openBeside(file, answerWithinMs) : openDatabase(file, answerWithinMs)
  if (mostPages !== undefined) database.pragma(`max_page_count = ${mostPages}`)
  let closed = false

  function use<T>(collection: CollectionName, work: () => T): T {
    if (closed) throw unavailable('The store is closed.')
    try {
      return work()
    } catch (error) {
      throw translated(collection, error)
    }
  }

  /** Waits for its turn before anything else: a statement that libsql finds waiting for another process would stay half done. */
  function write<T>(collection: CollectionName, work: () => T): T {
    return use(collection, () => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  }

  const writable = triedNowAndThen(async () => {
    write('settings', () => database.exec(`REPLACE INTO "${tried}" (id) VALUES (1)`))
  })

  return {
    ...(file === ':memory:' ? {} : { address: file }),

    async insert<D extends Document>(collection: CollectionName, document: Unsaved<D>): Promise<D> {
      const body = firstText(document)
      write(collection, () => database.prepare(insertInto(collection)).run(document.id, 1, body))
      return JSON.parse(body)
    },

    async insertAll(collection, documents) {
      for (const batch of batches(documents)) {
        write(collection, () => {
          const statement = database.prepare(insertInto(collection))
          for (const document of batch) statement.run(document.id, 1, firstText(document))
        })
        await setImmediate()
      }
      use(collection, () => undefined)
    },

    async get<D extends Document>(collection: CollectionName, id: string): Promise<D | undefined> {
      const row = use(collection, () => database.prepare(`SELECT body FROM "${collection}" WHERE id = ?`).get(id))
      return row ? toDocument<D>(row) : undefined
    },

    async getAll<D extends Document>(collection: CollectionName, ids: string[]): Promise<D[]> {
      if (ids.length > 10_000) throw new Error(`${ids.length} ids are more than 10,000`)
      const text = `SELECT body FROM "${collection}" WHERE id IN (SELECT value FROM json_each(?))`
      return use(collection, () => database.prepare(text).all(JSON.stringify(ids))).map(toDocument<D>)
    },

    async replace<D extends Document>(collection: CollectionName, document: D): Promise<D> {
      const { id, revision } = document
      const body = nextText(document)
      const { changes } = write(collection, () => database.prepare(update(collection)).run(revision + 1, body, id, revision))
      if (changes === 1) return JSON.parse(body)
      const row = use(collection, () => database.prepare(`SELECT revision FROM "${collection}" WHERE id = ?`).get(id)) as { revision: number } | undefined
      throw row ? staleRevision(collection, id, revision, row.revision) : notFound(collection, id)
    },

    async replaceAll(collection, documents) {
      const unchanged: string[] = []
      for (const batch of batches(documents)) {
        write(collection, () => {
          const statement = database.prepare(update(collection))
          for (const document of batch) {
            const { changes } = statement.run(document.revision + 1, nextText(document), document.id, document.revision)
            if (changes === 0) unchanged.push(document.id)
          }
        })
        await setImmediate()
      }
      use(collection, () => undefined)
      return unchanged
    },

    async remove(collection, id) {
      return write(collection, () => database.prepare(`DELETE FROM "${collection}" WHERE id = ?`).run(id)).changes === 1
    },

    async find<D extends Document>(collection: CollectionName, query = {}) {
      const plan = planQuery(collection, query)
      const rows: unknown[] = []
      for (const { text, values } of toSql(collection, plan)) {
        const wanted = plan.limit + 1 - rows.length
        if (wanted > 0) rows.push(...use(collection, () => database.prepare(text).all(...values, wanted)))
      }
      return plan.toPage(rows.map(toDocument<D>))
    },

    async ready() {
      try {
        return use('settings', () => database.prepare('SELECT 1 FROM settings LIMIT 1').all()).length >= 0
      } catch {
        return false
      }
    },

    async writable() {
      return writable()
    },

    async close() {
      if (closed) return
      closed = true
      if (!beside) tidy(database)
      database.close()
    },
  }
}

/** Leaves one complete file behind, good to copy. Where another process is using it the log stays, and nothing is lost. */
function tidy(database: Database.Database): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (!(error instanceof Database.SqliteError && outOfReach.test(error.code))) throw error
  }
}

function insertInto(collection: CollectionName): string {
  return `INSERT INTO "${collection}" (id, revision, body) VALUES (?, ?, ?)`
}

function update(collection: CollectionName): string {
  return `UPDATE "${collection}" SET revision = ?, body = ? WHERE id = ? AND revision = ?`
}

function firstText(document: Unsaved<Document>): string {
  return toText({ ...document, revision: 1 })
}

function nextText(document: Document): string {
  return toText({ ...document, revision: document.revision + 1 })
}

function toDocument<D extends Document>(row: unknown): D {
  return JSON.parse((row as { body: string }).body)
}

/** What SQLite says when the file cannot be read or written, whatever was asked of it. */
const outOfReach = /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CORRUPT|NOTADB|CANTOPEN|READONLY|PERM|PROTOCOL)/

function translated(collection: CollectionName, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (/^SQLITE_(FULL|READONLY|IOERR_WRITE)/.test(error.code)) return unavailable(notWritable, error)
  if (outOfReach.test(error.code)) return unavailable('The store cannot be read or written at the moment.', error)
  if (error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return alreadyExists(collection, 'id', error)
  const field = error.code === 'SQLITE_CONSTRAINT_UNIQUE' && /'\w+\.(\w+)\.unique'/.exec(error.message)?.[1]
  return field ? alreadyExists(collection, field, error) : error
}
