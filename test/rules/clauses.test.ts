import { expect, test } from 'vitest'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { clauses, names, sections } from './clauses.ts'
import { itemsOf, sectionsOf } from './items.ts'

const framework = readDefaultFramework()
const items = itemsOf(framework)
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

test('what the document calls by a name of its own is said in the framework', () => {
  const { scenarios: _, benchmarks: __, ...said } = framework
  const text = JSON.stringify(said, (key, value) => (key === 'source' ? undefined : value)).toLowerCase()
  expect(names.filter((name) => !text.includes(name.toLowerCase()))).toEqual([])
})

test('the universal offers stand under the two heads of the document, and nothing else does', () => {
  const { offers } = framework.support
  const universal = offers.filter(({ tier }) => tier === 'universal')
  expect(universal.filter(({ group = '' }) => !/^(Business|Education) Service/.test(group)).map(({ id }) => id)).toEqual([])
  expect(offers.filter(({ tier, group }) => tier !== 'universal' && group !== undefined)).toEqual([])
})

test('bespoke support is only available until somebody commissions it, but where a rule gives it', () => {
  const bespoke = framework.support.offers.filter(({ tier }) => tier === 'bespoke')
  expect(bespoke.filter(({ when }) => when === undefined).every(({ availability }) => availability === 'available')).toBe(true)
  expect(framework.support.offers.filter(({ availability }) => availability === 'available').every(({ tier, when }) => tier === 'bespoke' && !when)).toBe(true)
})
