import { expect, onTestFinished, test } from 'vitest'
import { planQuery, type QueryPlan } from '../../server/store/query-plan.ts'
import { openDatabase } from '../../server/store/sqlite-database.ts'
import { toSql } from '../../server/store/sqlite-query.ts'
import type { Query } from '../../server/store/store.ts'

/** What SQLite would do for each statement of a query that goes on from `after`. */
function steps(query: Query, after: QueryPlan['after']): string[][] {
  const database = openDatabase(':memory:', 0)
  onTestFinished(() => void database.close())
  const statements = toSql('audit', { ...planQuery('audit', query), after })
  return statements.map(({ text, values }) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values, 50) as { detail: string }[]).map(({ detail }) => detail),
  )
}

test.each<[Query, QueryPlan['after']]>([
  [{ order: 'at' }, { value: '2024', id: 'a' }],
  [
    { order: 'at', descending: true },
    { value: '2024', id: 'a' },
  ],
  [
    { order: 'at', descending: true },
    { value: null, id: 'a' },
  ],
  [{}, { value: 'a', id: 'a' }],
  [{ descending: true }, { value: 'a', id: 'a' }],
])('a page of %j after %j is read from its place in an index, nothing sorted', (query, after) => {
  for (const details of steps(query, after)) expect(details).toEqual([expect.stringMatching(/^SEARCH audit USING INDEX /)])
})

test('ascending, the documents with a value are read where those without have no more', () => {
  expect(steps({ order: 'at' }, { value: null, id: 'a' })).toEqual([
    ['SEARCH audit USING INDEX audit.at (<expr>=? AND id>?)'],
    ['SCAN audit USING INDEX audit.at'],
  ])
})

test('the first page is read from the end of an index, nothing sorted', () => {
  expect(steps({ order: 'at', descending: true }, undefined)).toEqual([['SCAN audit USING INDEX audit.at']])
})

test('a filter is answered from its index', () => {
  expect(steps({ where: { at: ['a', 'b'] } }, undefined)[0]?.[0]).toBe('SEARCH audit USING INDEX audit.at (<expr>=?)')
})
