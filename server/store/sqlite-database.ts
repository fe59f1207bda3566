import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { refuseNewer, storeFormat } from './format.ts'
import { unavailable } from './refusals.ts'
import { type CollectionName, collections, fieldsOf } from './store.ts'

/** A table of one row, written to see whether it can be. */
export const tried = 'tried'

/** Opens the file, making it, its folder, tables and indexes where they are missing. Throws `store-unavailable` saying what is wrong with it. */
export function openDatabase(file: string, answerWithinMs: number): Database.Database {
  try {
    if (file !== ':memory:') makeFolder(dirname(file))
    const database = new Database(file, { timeout: answerWithinMs })
    refuseNewer(Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version))
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('fullfsync = ON')
    const damage = (database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[])[0]?.quick_check
    if (damage !== 'ok') throw new Error(damage)
    for (const name of Object.keys(collections) as CollectionName[]) for (const statement of tableOf(name)) database.exec(statement)
    database.exec(`CREATE TABLE IF NOT EXISTS "${tried}" (id INTEGER PRIMARY KEY)`)
    database.pragma(`user_version = ${storeFormat}`)
    for (const index of abandonedIndexes(database)) database.exec(`DROP INDEX IF EXISTS "${index}"`)
    return database
  } catch (error) {
    throw unavailable(`The store in ${file} cannot be opened: ${reason(error)}.`, error)
  }
}

/** Opens a file that `openDatabase` has opened in this process and found to be well: another connection to it, at once. */
export function openBeside(file: string, answerWithinMs: number): Database.Database {
  try {
    return new Database(file, { timeout: answerWithinMs, readonly: true, fileMustExist: true } as Database.Options)
  } catch (error) {
    throw unavailable(`The store in ${file} cannot be opened: ${reason(error)}.`, error)
  }
}

/** One folder after the other: mkdirSync with `recursive` never ends where a folder exists and nothing can be made in it, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // another process that starts on the same store may have been quicker
    if (!existsSync(folder)) throw error
  }
}

/** The SQL for a field of a document. Indexes and queries must say the very same for SQLite to use the index. */
export function column(field: string): string {
  return field === 'id'
    ? 'id'
    : `json_extract(body, '$${field
        .split('.')
        .map((step) => `."${step}"`)
        .join('')}')`
}

/** An index holds an expression over the body, so a field can be indexed later without touching a document. */
function tableOf(name: CollectionName): string[] {
  const { indexed, unique }: { indexed: readonly string[]; unique: readonly string[] } = collections[name]
  return [
    `CREATE TABLE IF NOT EXISTS "${name}" (id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL)`,
    ...indexed.map((field) => `CREATE INDEX IF NOT EXISTS "${name}.${field}" ON "${name}" (${fieldsOf(field).map(column).join(', ')}, id)`),
    ...unique.map((field) => `CREATE UNIQUE INDEX IF NOT EXISTS "${name}.${field}.unique" ON "${name}" (${column(field)}) WHERE ${column(field)} IS NOT NULL`),
  ]
}

/** Those an earlier release made for questions that nobody asks any more: each would cost every write. */
function abandonedIndexes(database: Database.Database): string[] {
  const wanted = new Set(
    Object.entries(collections).flatMap(([name, { indexed, unique }]: [string, { indexed: readonly string[]; unique: readonly string[] }]) => [
      ...indexed.map((field) => `${name}.${field}`),
      ...unique.map((field) => `${name}.${field}.unique`),
    ]),
  )
  const made = database.prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").all() as { name: string }[]
  return made.map(({ name }) => name).filter((name) => !wanted.has(name))
}

function reason(error: unknown): string {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_BUSY')) return 'another process has it locked'
  if (/^SQLITE_(READONLY|CANTOPEN|FULL)/.test(code)) return 'its folder cannot be written (read-only, full, or not allowed to this user)'
  if (code === 'SQLITE_NOTADB') return 'it is not a Waymark store (or it is damaged)'
  return error instanceof Error ? error.message : String(error)
}
