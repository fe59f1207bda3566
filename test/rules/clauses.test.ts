import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { clauses, sections } from './clauses.ts'
import { itemsOf, sectionsOf } from './items.ts'

const items = itemsOf(readDefaultFramework())
const fromDocument = items.filter(({ name, source }) => sectionsOf(source).length > 0 && !name.startsWith('scenarios/'))

test('every clause of the document is held by items that exist', () => {
  const names = new Set(items.map(({ name }) => name))
  const missing = clauses.flatMap(({ says, where }) =>
    where.length === 0 ? [says] : where.filter((name) => !names.has(name)).map((name) => `${name}: ${says}`),
  )
  expect(missing).toEqual([])
})

test('every section of the document has a clause', () => {
  expect(sections.filter((section) => !clauses.some((clause) => clause.section === section))).toEqual([])
})

test('what is attributed to the document is in it: an item names exactly the sections whose clauses name the item', () => {
  const attributed = fromDocument.map(({ name, source }) => [name, sectionsOf(source).sort()])
  const held = fromDocument.map(({ name }) => [name, [...new Set(clauses.filter(({ where }) => where.includes(name)).map(({ section }) => section))].sort()])
  expect(attributed).toEqual(held)
})

test('what a clause names is attributed to the document', () => {
  const attributed = new Set(fromDocument.map(({ name }) => name))
  expect(clauses.flatMap(({ where }) => where.filter((name) => !attributed.has(name)))).toEqual([])
})

test('every scenario names the clause it is an example of', () => {
  const scenarios = items.filter(({ name }) => name.startsWith('scenarios/'))
  const unknown = scenarios.filter(
    ({ source }) => sectionsOf(source).length === 0 || sectionsOf(source).some((section) => !(sections as readonly string[]).includes(section)),
  )
  expect(unknown.map(({ name }) => name)).toEqual([])
})
