import { MongoClient } from 'mongodb'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { databaseIn } from '../../server/store/mongo-connection.ts'
import { openMongoStore } from '../../server/store/mongo-store.ts'
import { collections } from '../../server/store/store.ts'
import { mongodb, mongodbDatabase } from '../support/places.ts'
import { openTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import { describeLastingStore } from './contract.ts'
import { calls } from './contract-closing.ts'
import { aSample } from './sample.ts'

test.each([
  ['mongodb://localhost:27017', 'waymark'],
  ['mongodb://localhost/', 'waymark'],
  ['mongodb://kim:s%2Fcret@one:1,two:2/?replicaSet=rs0', 'waymark'],
  ['mongodb://localhost?retryWrites=true', 'waymark'],
  ['mongodb://localhost/tlet', 'tlet'],
  ['mongodb+srv://kim:secret@cluster.example.net/the%20trust?appName=a/b', 'the trust'],
])('the database of %s is %s', (uri, name) => {
  expect(databaseIn(uri)).toBe(name)
})

test('an address that is none is refused in words', async () => {
  await expect(openMongoStore('localhost:27017')).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('MONGODB_URI') })
})

test('a server that is not there is refused by name, without the password', async () => {
  const opening = openMongoStore('mongodb://kim:sesame@127.0.0.1:1/waymark', { answerWithinMs: 300 })
  await expect(opening).rejects.toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('127.0.0.1:1') })
  await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('sesame') })
})

describe.skipIf(!mongodb)('with a server', () => {
  describeLastingStore('MongoDB', mongodbDatabase)

  /** The database as the driver sees it, without the store. */
  async function mongodbOf(address: string) {
    const client = new MongoClient(address)
    onTestFinished(() => client.close())
    return client.db()
  }

  test('a framework is stored as a document that mongosh can read and query', async () => {
    const place = await mongodbDatabase()
    const framework = { id: 'tlet', stages: [{ id: 'repair', when: { all: [{ fact: 'absence-overall', operator: 'lessThan', value: 91.5 }] } }] }
    await (await place.open()).insert('versions', aSample({ id: 'version-1', state: 'draft', framework }))
    const versions = (await mongodbOf(place.address)).collection<{ _id: string }>('versions')
    expect(await versions.findOne({ 'framework.stages.when.all.value': { $lt: 92 } })).toStrictEqual({
      _id: 'version-1',
      revision: 1,
      format: 1,
      state: 'draft',
      framework,
    })
  })

  test('indexes are made at start, unique ones over the documents with a value', async () => {
    const place = await mongodbDatabase()
    await place.open()
    const database = await mongodbOf(place.address)
    for (const [name, { indexed, unique }] of Object.entries(collections).filter(([, shape]) => shape.indexed.length > 0)) {
      const made = await database.collection(name).indexes()
      expect(made.map((index) => index.name).toSorted(), name).toEqual(['_id_', ...indexed, ...unique.map((field) => `${field}.unique`)].toSorted())
      for (const index of made.filter(({ unique }) => unique)) expect(index).toHaveProperty('partialFilterExpression')
    }
  })

  test('a filter and an order are answered from an index', async () => {
    const place = await mongodbDatabase()
    await place.open()
    const users = (await mongodbOf(place.address)).collection('users')
    const plans = await Promise.all([users.find({ $and: [{ email: { $in: ['x'] } }] }).explain(), users.find().sort({ email: 1, _id: 1 }).explain()])
    for (const plan of plans) expect(JSON.stringify(plan['queryPlanner'].winningPlan)).toContain('"IXSCAN"')
  })

  test.each([
    ['more than 16 MB', { text: 'x'.repeat(17_000_000) }],
    ['far more than 16 MB', { list: Array.from({ length: 50 }, () => 'x'.repeat(1_000_000)) }],
    ['more than 180 levels', Array.from({ length: 190 }).reduce<unknown>((inner) => ({ not: inner }), 1)],
  ])('a document of %s is too large', async (_, value) => {
    const store = await (await mongodbDatabase()).open()
    const base = await store.insert('settings', aSample())
    await expect(store.insert('settings', aSample({ id: 'b', value }))).rejects.toMatchObject({ code: 'too-large' })
    await expect(store.insertAll('settings', [aSample({ id: 'b', value })])).rejects.toMatchObject({ code: 'too-large' })
    await expect(store.replace('settings', { ...base, value } as typeof base)).rejects.toMatchObject({ code: 'too-large' })
    await expect(store.replaceAll('settings', [{ ...base, value } as typeof base])).rejects.toMatchObject({ code: 'too-large' })
  })

  /** A store that reaches its server through a proxy. */
  async function openThroughProxy(): Promise<{ proxy: TcpProxy; store: Awaited<ReturnType<typeof openMongoStore>> }> {
    const { address } = await mongodbDatabase()
    const database = await mongodbOf(address)
    const { primary } = await database.command({ hello: 1 })
    const { hostname, port } = new URL(`tcp://${primary ?? database.client.options.hosts[0]}`)
    const proxy = await openTcpProxy(hostname, Number(port))
    const through = address.replace(/^([^:]+:\/\/(?:[^@/]*@)?)[^/?]+/, `$1127.0.0.1:${proxy.port}`)
    const store = await openMongoStore(`${through}${through.includes('?') ? '&' : '?'}directConnection=true`, { answerWithinMs: 1000 })
    onTestFinished(() => store.close())
    return { proxy, store }
  }

  test('when the server stops answering every method is refused, and served again when it is back', async () => {
    const { proxy, store } = await openThroughProxy()
    await store.insert('academies', aSample({ id: 'before' }))
    proxy.hang()
    const asked = performance.now()
    const outcomes = await Promise.all(
      Object.entries(calls).map(async ([name, call]) => [
        name,
        await call(store).then(
          () => 'done',
          (error) => error.code,
        ),
      ]),
    )
    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(Object.keys(calls).map((name) => [name, 'store-unavailable'])))
    expect(await store.ready()).toBe(false)
    expect(performance.now() - asked).toBeLessThan(15_000)

    proxy.resume()
    await vi.waitFor(async () => expect(await store.ready()).toBe(true), { timeout: 15_000, interval: 200 })
    expect(await store.get('academies', 'before')).toMatchObject({ revision: 1 })
  })
})
