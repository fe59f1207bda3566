import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import { root } from '../../server/root.ts'
import { readSchemas } from '../../server/schema/schema-files.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { itemsOf, sectionsOf } from './items.ts'

const framework = readDefaultFramework()
const items = itemsOf(framework)

test('the default framework has no faults', () => {
  expect(frameworkFaults(framework)).toEqual([])
})

test('its parts come in the order of the schema, whichever file they are in', () => {
  const places = Object.keys(readSchemas().get('framework')?.['properties'] ?? {})
  expect(Object.keys(framework)).toEqual(places.filter((place) => place in framework))
})

test('every file of rules/tlet is a part of it', () => {
  const files = readdirSync(join(root, 'rules', 'tlet')).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
  const first = Object.keys(JSON.parse(readFileSync(join(root, 'rules', 'tlet', 'framework.json'), 'utf8')))
  expect([...first, ...files.filter((file) => file !== 'framework')].sort()).toEqual(Object.keys(framework).sort())
})

test('every item says where it comes from', () => {
  expect(items.filter(({ source }) => !source).map(({ name }) => name)).toEqual([])
})

test('offers, duties, limits and rules share no id', () => {
  const { classification, support, monitoring } = framework
  const ids = [...classification.limits, ...classification.rules, classification.otherwise, ...support.offers, ...monitoring.obligations].map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('no threshold, limit or rule is passed off as the policy of the trust', () => {
  const decided = items.filter(({ name }) => /^(thresholds|classification|limits|rules|domains)\//.test(name))
  expect(decided.filter(({ source }) => sectionsOf(source).length > 0).map(({ name }) => name)).toEqual([])
  expect(decided.filter(({ rationale }) => !rationale).map(({ name }) => name)).toEqual([])
})

test('what is a number of ours says why: tolerances, days, gains', () => {
  const { indicators, support, targets } = framework
  const numbers = [...indicators.filter(({ tolerance }) => tolerance), ...support.offers.filter(({ capacityDays }) => capacityDays)]
  expect(numbers.filter(({ rationale }) => !rationale).map(({ id }) => id)).toEqual([])
  expect([targets.method, ...targets.items].filter(({ rationale }) => !rationale)).toEqual([])
})

test('every number indicator has unit, range, grid, direction and tolerance', () => {
  const numbers = framework.indicators.filter(({ type }) => type === 'number')
  const unsaid = numbers.filter(
    (i) => !i.unit || i.min === undefined || i.max === undefined || i.decimals === undefined || !i.better || i.tolerance === undefined,
  )
  expect(unsaid.map(({ id }) => id)).toEqual([])
})

test('the indicators the design names are all there', () => {
  const named =
    'gld phonics-year-1 mtc-mean ks2-rwm-expected ks2-rwm-higher ks2-reading-progress ks2-writing-progress ks2-maths-progress attainment-8 progress-8 progress-8-band ks4-english-maths-grade-5 ebacc-aps a-level-aps absence-overall absence-persistent absence-severe suspension-rate ks2-disadvantage-gap ofsted-overall ofsted-inclusion ofsted-curriculum-teaching ofsted-achievement ofsted-attendance-behaviour ofsted-personal-development ofsted-leadership-governance ofsted-previous safeguarding leadership-capacity teaching-quality staff-turnover staff-absence-days reserves-percent in-year-balance-percent places-filled'
  expect(framework.indicators.map(({ id }) => id)).toEqual(expect.arrayContaining(named.split(' ')))
})

test('few indicators stay open while missing: the one a judgement of the phase rests on', () => {
  expect(framework.indicators.filter(({ whenAbsent }) => whenAbsent === 'open').map(({ id }) => id)).toEqual(['ks2-rwm-expected', 'progress-8'])
})

test('how long a value stands is said of every indicator, and an inspection stands whole until the next and is nothing an academy can change', () => {
  // An ungraded inspection leaves the grade before it standing, so it is none of that group.
  const inspected = framework.indicators.filter(({ domain, id }) => (domain === 'external-judgement' && id !== 'ofsted-ungraded') || id === 'safeguarding')
  expect(framework.indicators.filter(({ standsFor }) => standsFor === undefined).map(({ id }) => id)).toEqual([])
  expect(framework.indicators.filter(({ standsWith }) => standsWith === 'inspection')).toEqual(inspected)
  const given = framework.indicators.filter(({ actionable }) => actionable === false).map(({ id }) => id)
  expect(given.sort()).toEqual([...inspected.map(({ id }) => id), 'ofsted-ungraded', 'disadvantaged-percent', 'send-percent'].sort())
  expect(inspected.filter(({ standsFor }) => standsFor !== 'until-replaced').map(({ id }) => id)).toEqual([])
  const standing = (domain: string) => [...new Set(framework.indicators.filter((each) => each.domain === domain).map(({ standsFor }) => standsFor))]
  expect(['outcomes', 'progress', 'attendance-inclusion', 'people', 'finance-places'].map(standing)).toEqual([[1], [1], [2], [2], [2]])
  expect(framework.indicators.find(({ id }) => id === 'position-security')?.standsFor).toBe(0)
})

test('a result is only asked of an academy that teaches its ages', () => {
  const results = framework.indicators.filter(({ id }) => /^(gld|phonics|ks1|mtc|ks2|attainment|progress-8|ks4|a-level)/.test(id))
  expect(results.filter(({ ages }) => ages === undefined).map(({ id }) => id)).toEqual([])
})

test('every stage has its own enhanced offer, and weekly duties belong to Repair and Stabilise alone', () => {
  const { support, monitoring, stages } = framework
  const at = (stage: string) => JSON.stringify({ fact: 'classification.stage', operator: 'equal', value: stage })
  const enhanced = support.offers.filter(({ tier }) => tier === 'enhanced').map(({ when }) => JSON.stringify(when))
  const weekly = monitoring.obligations.filter(({ cadence }) => cadence === 'weekly')
  expect(stages.map(({ id }) => enhanced.filter((when) => when === at(id)).length)).toEqual([11, 6, 5, 4])
  expect([...new Set(weekly.map(({ when }) => JSON.stringify(when)))].sort()).toEqual([at('repair'), at('stabilise')].sort())
  expect(weekly.every(({ termTimeOnly }) => termTimeOnly)).toBe(true)
})

test('bespoke support asks for no stage', () => {
  const { support, monitoring } = framework
  const bespoke = [...support.offers, ...monitoring.obligations].filter(({ tier }) => tier === 'bespoke')
  expect(bespoke.length).toBeGreaterThan(3)
  expect(bespoke.filter(({ when }) => JSON.stringify(when ?? {}).includes('classification.')).map(({ id }) => id)).toEqual([])
})
