import Database from 'libsql'
import { MongoClient } from 'mongodb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openMongoStore } from '../../server/store/mongo-store.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { mongodb, mongodbDatabase, sqliteFile } from '../support/places.ts'
import { aSample } from './sample.ts'

test('on a full disk SQLite reads, refuses what is written with the time to come again, and says so when asked', async () => {
  const { address } = await sqliteFile()
  const store = await openSqliteStore(address)
  onTestFinished(() => store.close())
  await store.insert('academies', aSample({ id: 'before' }))
  // the connection of the store has no way in from here; a limit of pages is what a full disk is to SQLite
  const limited = await openSqliteStore(address, { mostPages: 1 })
  onTestFinished(() => limited.close())
  await expect(limited.insert('academies', aSample({ id: 'large', text: 'x'.repeat(1_000_000) }))).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringMatching(/full or read-only/),
    extra: { retryAfter: expect.any(Number) },
  })
  expect(await limited.get('academies', 'before')).toMatchObject({ revision: 1 })
  expect(await store.writable()).toBe(true)
})

test('a file of a newer release is refused by name and left as it is', async () => {
  const { address } = await sqliteFile()
  const newer = new Database(address)
  newer.exec('PRAGMA user_version = 99; CREATE TABLE theirs (x)')
  newer.close()
  await expect(openSqliteStore(address)).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringMatching(/waymark\.db.*newer release/) })
  const after = new Database(address)
  onTestFinished(() => void after.close())
  expect(after.prepare('SELECT name FROM sqlite_master').all()).toMatchObject([{ name: 'theirs' }])
})

describe.skipIf(!mongodb)('with a server', () => {
  test('a database of a newer release is refused by name and left as it is', async () => {
    const { address } = await mongodbDatabase()
    const client = new MongoClient(address)
    onTestFinished(() => client.close())
    await client.db().collection<{ _id: string; format: number }>('store').insertOne({ _id: 'store', format: 99 })
    await expect(openMongoStore(address)).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringMatching(/newer release/) })
    expect((await client.db().collections()).map(({ collectionName }) => collectionName)).toEqual(['store'])
  })

  test('a store that can be written says so', async () => {
    expect(await (await (await mongodbDatabase()).open()).writable()).toBe(true)
  })
})
