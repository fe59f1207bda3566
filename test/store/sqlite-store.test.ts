import { existsSync } from 'node:fs'
import { open, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { sqliteFile, sqliteMemory } from '../support/places.ts'
import { describeLastingStore, describeStore } from './contract.ts'
import { aSample, samples } from './sample.ts'

describeStore('SQLite in memory', sqliteMemory)
describeLastingStore('an SQLite file', sqliteFile)

test('a missing folder is made', async () => {
  const { address } = await sqliteFile()
  const file = join(address, '..', 'new', 'folder', 'waymark.db')
  const store = await openSqliteStore(file)
  await store.close()
  expect(existsSync(file)).toBe(true)
})

test('a folder in which nothing can be made is refused by name', async () => {
  await expect(openSqliteStore('/proc/none/waymark.db')).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringMatching(/\/proc\/none\/waymark\.db cannot be opened/),
  })
})

test('a closed store is one complete file', async () => {
  const { address } = await sqliteFile()
  const store = await openSqliteStore(address)
  await store.insertAll('academies', samples(100))
  await store.close()
  const copy = `${address}-copy`
  await writeFile(copy, await readFile(address))
  const copied = await openSqliteStore(copy)
  expect((await copied.find('academies', { limit: 100 })).items).toHaveLength(100)
  await copied.close()
})

test('a file that is no store is refused by name', async () => {
  const { address } = await sqliteFile()
  await writeFile(address, 'The annual accounts. '.repeat(1000))
  await expect(openSqliteStore(address)).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringMatching(/waymark\.db cannot be opened: .*damaged/),
  })
  expect(await readFile(address, 'utf8')).toMatch(/^The annual accounts/)
})

test('a file damaged in the middle is refused when it is opened', async () => {
  const { address } = await sqliteFile()
  const store = await openSqliteStore(address)
  await store.insertAll(
    'academies',
    samples(2000, () => ({ text: 'x'.repeat(500) })),
  )
  await store.close()
  const file = await open(address, 'r+')
  await file.write(Buffer.alloc(200_000, 0xaa), 0, 200_000, Math.floor((await stat(address)).size / 2))
  await file.close()
  await expect(openSqliteStore(address)).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('cannot be opened') })
})

test('a folder in place of the file is refused', async () => {
  const { address } = await sqliteFile()
  await expect(openSqliteStore(join(address, '..'))).rejects.toMatchObject({ code: 'store-unavailable' })
})

/** Another connection in the midst of a write that does not end. */
function lock(file: string): void {
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x)')
}

test('a file that another process has locked is refused in words', async () => {
  const { address } = await sqliteFile()
  lock(address)
  await expect(openSqliteStore(address, { answerWithinMs: 50 })).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringContaining('another process has it locked'),
  })
})

test('a write that another process keeps waiting is refused, and none after it is gone', async () => {
  const { address } = await sqliteFile()
  const store = await openSqliteStore(address, { answerWithinMs: 50 })
  const other = new Database(address)
  other.exec('BEGIN IMMEDIATE')
  await expect(store.insert('academies', aSample())).rejects.toMatchObject({ code: 'store-unavailable' })
  await expect(store.insertAll('academies', [aSample()])).rejects.toMatchObject({ code: 'store-unavailable' })
  other.exec('ROLLBACK')
  other.close()
  expect(await store.insert('academies', aSample())).toMatchObject({ revision: 1 })
  await store.close()
})
