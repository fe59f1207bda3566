import { expect, test } from 'vitest'
import { faultsOf } from '../../server/schema/parse.ts'

const aReturn = { academy: { id: '140372', phase: 'primary' }, year: '2017/18', values: {} }
const aValue = 'must be a number, text, true or false, an object with "absent" or an object with "value"'

test.each([
  ['null where a value belongs', { ...aReturn, values: { gld: null } }, '/values/gld', `${aValue}, not null`],
  ['a list where a value belongs', { ...aReturn, values: { gld: [1] } }, '/values/gld', aValue],
  ['a number beyond every number', { ...aReturn, values: { gld: JSON.parse('1e999') } }, '/values/gld', 'must be a finite number; this one is too large'],
  ['a year whose halves do not follow', { ...aReturn, year: '2017/19' }, '/year', 'must be an academic year such as 2017/18'],
  ['a day there is none of', { ...aReturn, asOf: '2019-02-30' }, '/asOf', 'must be a date such as 2018-12-31'],
  ['an academy without an id', { ...aReturn, academy: { phase: 'primary' } }, '/academy/id', "'id' is missing"],
  [
    'an unknown phase',
    { ...aReturn, academy: { id: '1', phase: 'infant' } },
    '/academy/phase',
    'must be one of primary, secondary, all-through, special, sixteen-plus',
  ],
  ['text where true or false belongs', { ...aReturn, record: 'yes' }, '/record', 'must be true or false'],
  ['no such thing to include', { ...aReturn, include: ['margin', 'margin'] }, '/include', 'must not have the same item twice (items 0 and 1, counted from 0)'],
  ['a version that is none', { ...aReturn, version: 1.5 }, '/version', 'must be "current", a whole number or the id of a draft'],
  [
    'a name that no indicator can have',
    { ...aReturn, values: { toString: 1 } },
    '/values/toString',
    "'toString' must be an id of small letters, digits and single hyphens, such as ks2-rwm-expected",
  ],
  ['an empty reason', { ...aReturn, moderation: { stage: 'repair', reason: '' } }, '/moderation/reason', 'must not be empty'],
])('%s is answered with what was expected', (_, data, pointer, message) => {
  expect(faultsOf('evaluate-request', data)).toEqual([{ pointer, message }])
})

const leaf = { fact: 'gld', operator: 'lessThan', value: 1 }

test.each([
  ['an empty group', { all: [] }, '/all', 'must have at least 1 item'],
  ['a list without an item to compare with', { fact: 'gld', operator: 'in', value: [] }, '/value', 'must have at least 1 item'],
  ['a group of all and of any', { all: [{ not: leaf }], any: [leaf] }, '', 'must have only one of "all" and "any"'],
  ['a comparison that is a group', { ...leaf, not: leaf }, '', 'must have only one of "fact" and "not"'],
  ['a group of both with a fault inside', { all: [], any: [leaf] }, '/all', 'must have at least 1 item'],
  ['neither a comparison nor a group', { some: [] }, '', 'must be an object with "fact", an object with "all", an object with "any" or an object with "not"'],
])('%s is no condition', (_, data, pointer, message) => {
  const faults = faultsOf('condition', data)
  expect(faults).toContainEqual({ pointer, message })
  // and no complaint of a form it does not mean
  expect(faults.map((fault) => fault.message).filter((said) => said.includes('not a known field'))).toEqual([])
})

test('an id with capitals is answered with how ids look', () => {
  const [fault] = faultsOf('cut', { stage: 'Repair', from: 1 })
  expect(fault).toEqual({ pointer: '/stage', message: 'must be an id of small letters, digits and single hyphens, such as ks2-rwm-expected' })
})

test('what is wrong inside a group is said there, not of all around it', () => {
  expect(faultsOf('condition', { all: [{ not: { some: [] } }] }).map(({ pointer }) => pointer)).toEqual(['/all/0/not'])
})

test('a field that no form has is still named beside two forms in one', () => {
  expect(
    faultsOf('condition', { all: [leaf], any: [leaf], colour: 1 })
      .map(({ pointer }) => pointer)
      .toSorted(),
  ).toEqual(['', '/colour'])
})
