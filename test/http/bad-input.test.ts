import { describe, expect, test } from 'vitest'
import { aReturn, edit, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

const good = aReturn(45)
const withValue = (values: object) => ({ ...good, values })
/** Depth that overflows anything recursive. */
const deep = (depth: number) => `${'{"all":['.repeat(depth)}${']}'.repeat(depth)}`

const bodies: [string, number, string | undefined, object | string][] = [
  ['an unknown field', 400, '/colour', { ...good, colour: 1 }],
  ['no academy', 400, '/academy', { year: good.year, values: {} }],
  ['an unknown phase', 400, '/academy/phase', { ...good, academy: { id: '1', phase: 'nursery' } }],
  ['a malformed year', 400, '/year', { ...good, year: '2017' }],
  ['a year whose halves do not follow', 400, '/year', { ...good, year: '2017/19' }],
  ['a null value', 400, '/values/reading', withValue({ reading: null })],
  ['a list as a value', 400, '/values/reading', withValue({ reading: [43] })],
  ['an unknown absence', 400, '/values/reading/absent', withValue({ reading: { absent: 'lost' } })],
  ['a name with a newline', 400, '/academy/name', { ...good, academy: { ...good.academy, name: 'A\nB' } }],
  ['a name with a NUL', 400, '/academy/name', { ...good, academy: { ...good.academy, name: 'A\0B' } }],
  ['a hostile key', 400, '/values/$ne', withValue({ $ne: 1 })],
  ['__proto__ as an indicator', 400, '/values/__proto__', '{"academy":{"id":"1","phase":"primary"},"year":"2017/18","values":{"__proto__":1}}'],
  ['an operator as an id', 400, '/academy/id', { ...good, academy: { id: { $ne: null }, phase: 'primary' } }],
  ['a tree 10,000 deep', 400, undefined, `{"values":${deep(10_000)}}`],
  ['an empty body', 400, '', ''],
  ['no JSON', 400, '', '{"a":'],
  ['a list', 400, '', []],
  ['a moderation without reason', 400, '/moderation/reason', { ...good, moderation: { stage: 'repair' } }],
  ['an unknown indicator', 422, '/values/nope', withValue({ nope: 1 })],
  ['an inherited name as an indicator', 422, '/values/constructor', withValue({ constructor: 1 })],
  ['a wrong type', 422, '/values/reading', withValue({ reading: 'high' })],
  ['a number as text', 422, '/values/reading', withValue({ reading: '43' })],
  ['a value out of range', 422, '/values/reading', withValue({ reading: 143 })],
  ['an unknown category', 422, '/values/ofsted-overall', withValue({ 'ofsted-overall': 'brilliant' })],
  ['a number for yes or no', 422, '/values/safeguarding', withValue({ safeguarding: 1 })],
  ['a value of another phase', 422, '/values/progress-8', withValue({ 'progress-8': 0.1 })],
  ['a version that is not there', 422, '/version', { ...good, version: 99 }],
  ['a draft that is not there', 422, '/version', { ...good, version: '00000000-0000-4000-8000-000000000000' }],
  ['a moderation to no stage', 422, '/moderation/stage', { ...good, moderation: { stage: 'great', reason: 'x' } }],
  ['a previous stage that is none', 422, '/previous/stage', { ...good, previous: { stage: 'great' } }],
]

const comparison = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })
const when = (condition: unknown) => [{ op: 'replace', path: '/framework/classification/rules/0/when', value: condition }]
const nested = (depth: number) => Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), comparison('reading', 'lessThan', 1))

const patches: [string, number, object[] | string][] = [
  ['a place outside title and framework', 400, [{ op: 'replace', path: '/state', value: 'published' }]],
  ['a source outside title and framework', 400, [{ op: 'copy', from: '/authors', path: '/framework/roles' }]],
  ['an operation that is none', 400, [{ op: 'spoil', path: '/title' }]],
  ['a part that is none', 422, [{ op: 'replace', path: '/framework/thresholds', value: 'x' }]],
  ['a pointer that leads nowhere', 422, [{ op: 'replace', path: '/framework/nope/0', value: 1 }]],
  ['a step __proto__', 422, [{ op: 'add', path: '/framework/__proto__/polluted', value: 1 }]],
  ['a step constructor', 422, [{ op: 'add', path: '/framework/constructor/prototype/polluted', value: 1 }]],
  ['an unknown part', 422, [{ op: 'add', path: '/framework/colours', value: [] }]],
  ['no title', 422, [{ op: 'remove', path: '/title' }]],
  ['a title with a newline', 422, [{ op: 'replace', path: '/title', value: 'A\nB' }]],
  ['more than 1,000 operations', 422, Array.from({ length: 1001 }, () => ({ op: 'test', path: '/title', value: 'A draft' }))],
  ['an unknown operator', 422, when({ all: [comparison('reading', 'roughly', 1)] })],
  ['an unknown fact', 422, when({ all: [comparison('weather', 'equal', 1)] })],
  ['JSONPath', 422, when({ all: [{ ...comparison('reading', 'equal', 1), path: '$.constructor' }] })],
  ['an empty group', 422, when({ all: [] })],
  ['a wrong type in a comparison', 422, when({ all: [comparison('reading', 'lessThan', 'high')] })],
  ['an unknown category', 422, when({ all: [comparison('ofsted-overall', 'equal', 'brilliant')] })],
  ['two groups in one', 422, when({ all: [comparison('reading', 'lessThan', 1)], any: [comparison('reading', 'lessThan', 1)] })],
  ['a condition 33 deep', 422, when(nested(33))],
  ['a fact of a later step', 422, when(comparison('classification.stage', 'equal', 'repair'))],
  ['a stage that is none', 422, [{ op: 'replace', path: '/framework/classification/rules/0/stage', value: 'excellent' }]],
  ['cuts out of order', 422, [{ op: 'replace', path: '/framework/thresholds/0/cuts/0/from', value: 61 }]],
  ['a duplicate id', 422, [{ op: 'copy', from: '/framework/classification/rules/0', path: '/framework/classification/rules/-' }]],
  ['a tree 10,000 deep', 422, `[{"op":"add","path":"/framework/x","value":${deep(10_000)}}]`],
]

describeOnStores('bad input', (open) => {
  test('each faulty return has its status, a problem and a pointer, and the good one is still answered', async () => {
    const { api } = await startInstalled(await open())
    for (const [what, status, pointer, body] of bodies) {
      const answer = await api.post('/evaluate', body).set('Content-Type', 'application/json')
      expect(answer.status, what).toBe(status)
      expect(answer.headers['content-type'], what).toMatch('application/problem+json')
      expect(answer.body, what).toMatchObject({ status, title: expect.any(String), code: expect.any(String) })
      if (pointer !== undefined)
        expect(
          answer.body.errors.map((fault: { pointer: string }) => fault.pointer),
          what,
        ).toContain(pointer)
    }
    expect((await api.post('/evaluate', good)).status).toBe(200)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('every fault is named at once, and a 400 hides the 422s', async () => {
    const { api } = await startInstalled(await open())
    const { body } = await api.post('/evaluate', { ...good, year: 'x', colour: 1, values: { nope: 1 } })
    expect(body.errors.map((fault: { pointer: string }) => fault.pointer).toSorted()).toEqual(['/colour', '/year'])
  })

  test('an absence for an indicator of another phase is accepted', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/evaluate', withValue({ 'progress-8': { absent: 'not-applicable' } }))).status).toBe(200)
  })

  test('a body over a megabyte is too large', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/evaluate', { ...good, academy: { ...good.academy, name: 'x'.repeat(1_100_000) } })).status).toBe(413)
  })

  test('a draft stays as it was after each faulty edit', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const before = (await api.get(path)).body
    for (const [what, status, patch] of patches) {
      const answer = await edit(api, path, patch, 1)
      expect(answer.status, `${what}: ${answer.text.slice(0, 300)}`).toBe(status)
      expect(answer.body.code, what).toBe(status === 400 ? 'invalid-request' : 'not-possible')
    }
    expect((await api.get(path)).body).toEqual(before)
  })
})

describe('the lists of bad input', () => {
  test('say each thing once', () => {
    for (const list of [bodies, patches]) expect(new Set(list.map(([what]) => what)).size).toBe(list.length)
  })
})
