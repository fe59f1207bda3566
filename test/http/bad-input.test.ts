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
  ['a field twice', 400, '/year', '{"year":"2017/18","academy":{"id":"1","phase":"primary"},"values":{},"year":"2018/19"}'],
  ['a value twice', 400, '/values/reading', '{"year":"2017/18","academy":{"id":"1","phase":"primary"},"values":{"reading":1,"\\u0072eading":2}}'],
  ['an absence with a value', 400, '/values/reading', withValue({ reading: { absent: 'missing', value: 43 } })],
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
  ['an empty list to compare with', 422, when({ all: [comparison('ofsted-overall', 'in', [])] })],
  ['a comparison that is a group too', 422, when({ ...comparison('reading', 'lessThan', 1), not: comparison('reading', 'lessThan', 1) })],
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

  test('a byte-order mark is passed over and what is no UTF-8 refused, in a batch as alone, and a field twice in a line is that line alone', async () => {
    const { api } = await startInstalled(await open())
    const mark = Buffer.from('\uFEFF')
    const plain = Buffer.from(JSON.stringify(good))
    const name = Buffer.from(JSON.stringify({ ...good, academy: { ...good.academy, name: 'Caf#' } }))
    const broken = Buffer.from(name.map((byte) => (byte === 0x23 ? 0xe9 : byte)))
    const twice = Buffer.from(`{"year":"2016/17",${plain.toString().slice(1)}`)
    const bodies = [plain, Buffer.concat([mark, plain]), broken, Buffer.concat([mark, mark, plain]), twice, Buffer.concat([plain, mark])]
    const alone: number[] = []
    for (const body of bodies) {
      const answer = await api
        .post('/evaluate')
        .set('Content-Type', 'application/json')
        .serialize((bytes) => bytes)
        .send(body as never)
      alone.push(answer.status)
    }
    expect(alone).toEqual([200, 200, 400, 400, 400, 400])
    const newline = Buffer.from('\n')
    const batch = await api
      .post('/evaluate/batch')
      .set('Content-Type', 'application/x-ndjson')
      .send(Buffer.concat(bodies.flatMap((body) => [body, newline])) as never)
    const lines = batch.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line?: number; problem?: { status: number; errors: { pointer: string }[] } })
    expect(lines.map(({ problem }) => problem?.status ?? 200)).toEqual(alone)
    expect(lines[4]).toMatchObject({ line: 5, problem: { errors: [{ pointer: '/year', message: 'is given twice' }] } })
  })

  test('a test of what is not there is a test that failed, a pointer that is none is not', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const before = (await api.get(path)).body
    const tests = async (place: string) => {
      const { status, body } = await edit(
        api,
        path,
        [
          { op: 'replace', path: '/title', value: 'Another' },
          { op: 'test', path: place, value: 1 },
        ],
        1,
      )
      return [status, body.code, body.errors[0].pointer]
    }
    expect(await tests('/framework/nope/0')).toEqual([409, 'patch-test-failed', '/1/path'])
    expect(await tests('/framework/classification/rules/-')).toEqual([409, 'patch-test-failed', '/1/path'])
    expect(await tests('/framework/__proto__')).toEqual([422, 'not-possible', '/1/path'])
    expect((await api.get(path)).body).toEqual(before)
  })

  test('two groups in one are one fault, in words', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const leaf = comparison('reading', 'lessThan', 1)
    const { body } = await edit(api, path, when({ all: [leaf], any: [leaf] }), 1)
    expect(body.errors).toEqual([{ pointer: '/framework/classification/rules/0/when', message: 'must have only one of "all" and "any"' }])
  })

  test('pointers start where the body starts: a framework that is put, returns to compare, a return that is stored', async () => {
    const { api } = await startInstalled(await open())
    const { path } = await newDraft(api)
    const { framework } = (await api.get(path)).body
    const [first, ...others] = framework.classification.rules
    const put = (changed: object) => api.put(`${path}/framework`, { ...framework, ...changed }).set('If-Match', '"1"')
    const withRule = (rule: object) => put({ classification: { ...framework.classification, rules: [{ ...first, ...rule }, ...others] } })
    const returns = { cohort: { returns: [{ ...good, values: { nope: 1 } }] } }
    await api.post('/academies', { id: '140372', name: 'One', phase: 'primary' }).expect(201)
    const asked: [ReturnType<typeof put>, number, string][] = [
      [withRule({ when: comparison('weather', 'equal', 1) }), 422, '/classification/rules/0/when/fact'],
      [withRule({ when: { all: [] } }), 422, '/classification/rules/0/when/all'],
      [put({ stages: [] }), 422, '/stages'],
      [api.post('/versions/compare', { from: 1, to: 1, ...returns }), 422, '/cohort/returns/0/values/nope'],
      [api.post(`${path}/impact`, returns), 422, '/cohort/returns/0/values/nope'],
      [api.put('/academies/140372/returns/2017-18', { release: 'final', values: { nope: 1 }, source: 'x' }), 422, '/values/nope'],
      [api.put(`${path}/framework`, '{"id":"a","id":"b"}').set('If-Match', '"1"').set('Content-Type', 'application/json'), 400, '/id'],
      [
        api.post('/versions/compare', '{"from":1,"to":1,"cohort":{"returns":[{"year":"2017/18","year":"2018/19"}]}}').set('Content-Type', 'application/json'),
        400,
        '/cohort/returns/0/year',
      ],
    ]
    for (const [answer, status, pointer] of asked) {
      const { body } = await answer
      expect([body.status, body.errors.map((fault: { pointer: string }) => fault.pointer)]).toEqual([status, [pointer]])
    }
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
