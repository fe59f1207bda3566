import { MongoClient } from 'mongodb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toFilter, toOptions } from '../../server/store/mongo-query.ts'
import { planQuery } from '../../server/store/query-plan.ts'
import { openDatabase } from '../../server/store/sqlite-database.ts'
import { toSql } from '../../server/store/sqlite-query.ts'
import { type CollectionName, collections, type Query } from '../../server/store/store.ts'
import { mongodb, mongodbDatabase } from '../support/places.ts'
import { samples } from './sample.ts'

interface Asked {
  what: string
  collection: CollectionName
  query: Query
  /** Of several values the few that match are put in order after they are found. */
  sorted?: true
}

const newest = { descending: true }

/** What services ask that filters or orders by anything but the id. */
const asked: Asked[] = [
  { what: 'published versions in order', collection: 'versions', query: { where: { state: 'published' }, order: 'number' } },
  { what: 'the version of a number', collection: 'versions', query: { where: { number: 2 } } },
  { what: 'the published version written to last', collection: 'versions', query: { where: { state: 'published' }, order: 'updatedAt', ...newest } },
  { what: 'drafts', collection: 'versions', query: { where: { state: ['draft', 'in-review'] }, order: 'updatedAt', ...newest }, sorted: true },
  { what: "the trust's academies", collection: 'academies', query: { where: { member: true } } },
  { what: 'returns of an academy', collection: 'returns', query: { where: { academy: '7' }, order: 'year', ...newest } },
  {
    what: 'the return of an academy and year',
    collection: 'returns',
    query: { where: { academy: '7', year: '2017/18' }, order: 'year', ...newest },
    sorted: true,
  },
  { what: 'returns of some academies', collection: 'returns', query: { where: { academy: ['7', '8'] }, order: 'year' }, sorted: true },
  { what: 'imports to be finished', collection: 'imports', query: { where: { state: 'committed' }, order: 'at' } },
  { what: 'entries of a return, newest first', collection: 'entries', query: { where: { return: '7~2017/18' }, order: 'id', descending: true } },
  { what: 'entries of several returns', collection: 'entries', query: { where: { return: ['7~2017/18', '8~2017/18'] } }, sorted: true },
  { what: 'entries of an import', collection: 'entries', query: { where: { import: '7' } } },
  { what: 'withdrawals to be finished', collection: 'withdrawals', query: { where: { state: 'committed' } } },
  { what: 'receipts', collection: 'receipts', query: { order: 'number', ...newest } },
  { what: 'receipts of an academy', collection: 'receipts', query: { where: { academy: '7' }, order: 'number', ...newest } },
  {
    what: 'the last moderation of an academy for a year',
    collection: 'receipts',
    query: { where: { academy: '7', year: '2017/18', 'outcome.classification.source': 'moderated' }, order: 'number', ...newest, limit: 1 },
  },
  {
    what: 'moderations of some academies for a year',
    collection: 'receipts',
    query: { where: { academy: ['7', '8'], year: '2017/18', 'outcome.classification.source': 'moderated' }, order: 'number', ...newest },
    sorted: true,
  },
  { what: 'the person of an e-mail address', collection: 'users', query: { where: { email: '7' } } },
  { what: 'people', collection: 'users', query: { order: 'email' } },
  { what: 'sessions of a person', collection: 'sessions', query: { where: { user: '7' } } },
  { what: 'the invitation or reset of a link', collection: 'invitations', query: { where: { hash: 'h7' } } },
  { what: 'invitations', collection: 'invitations', query: { where: { kind: 'invitation' }, order: 'createdAt', ...newest } },
  { what: 'ended links', collection: 'invitations', query: { order: 'expiresAt' } },
  { what: 'ended sessions', collection: 'sessions', query: { order: 'expiresAt' } },
  { what: 'a key', collection: 'keys', query: { where: { hash: '7' } } },
  { what: 'keys', collection: 'keys', query: { order: 'createdAt', ...newest } },
  { what: 'answers kept by earlier releases', collection: 'idempotency', query: { order: 'at' } },
  { what: 'the audit', collection: 'audit', query: { order: 'at', ...newest } },
  { what: 'old counts of failures', collection: 'attempts', query: { order: 'expiresAt' } },
  ...(['versions', 'academies', 'imports', 'receipts', 'users'] as const).map((collection) => ({
    what: `what a request with a key made of ${collection}`,
    collection,
    query: { where: { requestKey: '7' } },
  })),
]

/** Asked by nobody yet: in work, or the store's own tests order by them. */
const excused = new Set(['academies.phase', 'academies.name', 'users.subject'])

const fields = (number: number) => ({
  ...{ number, academy: String(number % 20), year: `20${10 + (number % 5)}/1${number % 5}`, state: ['published', 'draft', 'committed'][number % 3] },
  ...{ updatedAt: String(number), member: number % 2 === 0, email: `${number}@x`, hash: `h${number}`, requestKey: `k${number}`, at: String(number) },
  ...{ createdAt: String(number), expiresAt: String(number), outcome: { classification: { source: number % 2 ? 'moderated' : 'computed', stage: 'repair' } } },
})

test('SQLite finds what services ask by an index, and puts nothing in order itself', () => {
  const database = openDatabase(':memory:', 0)
  onTestFinished(() => void database.close())
  const used = new Set<string>()
  for (const { what, collection, query, sorted } of asked) {
    for (const { text, values } of toSql(collection, planQuery(collection, query))) {
      const steps = (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values, 50) as { detail: string }[]).map(({ detail }) => detail)
      const index = /USING INDEX (\S+)/.exec(steps[0] ?? '')?.[1]
      expect(index, `${what}: ${steps.join('; ')}`).toBeDefined()
      if (!sorted) expect(steps.join('; '), what).not.toContain('TEMP B-TREE')
      if (query.where) expect(steps[0], what).toMatch(/^SEARCH/)
      used.add(String(index).replace(/\.unique$/, ''))
    }
  }
  const made = Object.entries(collections).flatMap(([name, { indexed }]) => indexed.map((index) => `${name}.${index}`))
  expect(made.filter((index) => !used.has(index) && !excused.has(index) && !used.has(`${index}.unique`))).toEqual([])
})

describe.skipIf(!mongodb)('with a server', () => {
  test('MongoDB finds what services ask by an index, and puts nothing in order itself', async () => {
    const place = await mongodbDatabase()
    const store = await place.open()
    for (const collection of new Set(asked.map((one) => one.collection))) await store.insertAll(collection, samples(300, fields))
    const client = new MongoClient(place.address)
    onTestFinished(() => client.close())
    for (const { what, collection, query, sorted } of asked) {
      const plan = planQuery(collection, query)
      const found = client
        .db()
        .collection<never>(collection)
        .find(toFilter(plan) as object, toOptions(plan))
      const { winningPlan } = (await found.explain('queryPlanner'))['queryPlanner']
      const stages = JSON.stringify(winningPlan)
      expect(stages, what).toContain('"IXSCAN"')
      expect(stages, what).not.toContain('"COLLSCAN"')
      if (!sorted) expect(stages, what).not.toContain('"SORT"')
    }
  })

  test('an index that nobody asks for any more is gone after the next start', async () => {
    const place = await mongodbDatabase()
    await (await place.open()).close()
    const client = new MongoClient(place.address)
    onTestFinished(() => client.close())
    await client.db().collection('receipts').createIndex({ version: 1 }, { name: 'version' })
    await place.open()
    expect((await client.db().collection('receipts').indexes()).map(({ name }) => name)).not.toContain('version')
  })
})
