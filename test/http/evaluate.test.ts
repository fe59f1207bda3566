import { expect, test } from 'vitest'
import { aReturn, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

describeOnStores('evaluate', (open) => {
  test('a return gives a stage with its version, digest and support', async () => {
    const { api } = await startInstalled(await open())
    const { status, body } = await api.post('/evaluate', { ...aReturn(45), asOf: '2019-10-01' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ version: 1, asOf: '2019-10-01', classification: { stage: 'repair', decidedBy: 'weakish', source: 'computed' } })
    expect(body.digest).toBe((await api.get('/versions/1')).body.digest)
    expect(body.support).toMatchObject([{ id: 'for-repair', tier: 'enhanced', modality: 'must' }])
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['explanation']))
  })

  test('asOf is today in London unless told', async () => {
    const { api } = await startInstalled(await open(), { now: () => new Date('2026-06-30T23:30:00Z') })
    expect((await api.post('/evaluate', aReturn(45))).body.asOf).toBe('2026-07-01')
  })

  test('a draft and a number can be asked for', async () => {
    const { api } = await startInstalled(await open())
    const { id, path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 50)], 1).expect(200)
    expect((await api.post('/evaluate', { ...aReturn(45), version: id })).body).toMatchObject({ version: id, classification: { stage: 'stabilise' } })
    expect((await api.post('/evaluate', { ...aReturn(45), version: 1 })).body).toMatchObject({ version: 1, classification: { stage: 'repair' } })
  })

  test('json-rules-engine gives the same answer', async () => {
    const { api } = await startInstalled(await open())
    const include = ['explanation', 'not-given', 'margin']
    const compiled = await api.post('/evaluate', { ...aReturn(45), include, engine: 'compiled' })
    const reference = await api.post('/evaluate', { ...aReturn(45), include, engine: 'reference' })
    expect(reference.body).toEqual(compiled.body)
    expect(compiled.body.explanation.length).toBeGreaterThan(0)
  })

  test('a key that may evaluate may not record, and one that may record need not evaluate', async () => {
    const { api } = await startInstalled(await open())
    const keyOf = async (scope: string) => api.as((await api.post('/keys', { name: scope, scopes: [scope] })).body.key)
    const [evaluates, writes, reads] = [await keyOf('evaluate'), await keyOf('returns'), await keyOf('read')]
    const record = { ...aReturn(45), record: true }
    expect([(await evaluates.post('/evaluate', aReturn(45))).status, (await evaluates.post('/evaluate', record)).status]).toEqual([200, 403])
    expect([(await writes.post('/evaluate', aReturn(45))).status, (await writes.post('/evaluate', record)).status]).toEqual([403, 200])
    expect((await reads.post('/evaluate', aReturn(45))).status).toBe(403)
  })

  test('evaluations are counted by the engine that decided', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/evaluate', aReturn(45))
    await api.post('/evaluate', { ...aReturn(45), engine: 'reference' })
    expect((await api.get('/metrics')).text).toMatch(/waymark_evaluations_total\{engine="reference"\} 1/)
  })
})

describeOnStores('evaluate in batches', (open) => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  const ndjson = 'application/x-ndjson'

  test('a line in is a line out, in order; a faulty one says so and the rest goes on', async () => {
    const { api } = await startInstalled(await open())
    const body = [
      JSON.stringify(aReturn(45)),
      '',
      '  ',
      '{"a":',
      JSON.stringify({ ...aReturn(45), colour: 1 }),
      JSON.stringify({ ...aReturn(45), values: { nope: 1 } }),
      JSON.stringify(aReturn(90)),
    ]
    const answer = await api.post('/evaluate/batch', body.join('\n')).set('Content-Type', ndjson)
    expect([answer.status, answer.headers['content-type']]).toEqual([200, ndjson])
    expect(lines(answer.text)).toMatchObject([
      { classification: { stage: 'repair' } },
      { line: 4, problem: { status: 400, code: 'invalid-request' } },
      { line: 5, problem: { status: 400, errors: [{ pointer: '/colour' }] } },
      { line: 6, problem: { status: 422, errors: [{ pointer: '/values/nope' }] } },
      { classification: { stage: 'sustain' } },
    ])
  })

  test('a line over a megabyte is a faulty one', async () => {
    const { api } = await startInstalled(await open())
    const long = JSON.stringify({ ...aReturn(45), academy: { id: '1', phase: 'primary', name: 'x'.repeat(1_100_000) } })
    const answer = await api.post('/evaluate/batch', `${long}\n${JSON.stringify(aReturn(45))}\n`).set('Content-Type', ndjson)
    expect(lines(answer.text)).toMatchObject([{ line: 1, problem: { status: 413 } }, { version: 1 }])
  })

  test('a key that may not record is told so in the line', async () => {
    const { api } = await startInstalled(await open())
    const { key } = (await api.post('/keys', { name: 'k', scopes: ['evaluate'] })).body
    const answer = await api
      .as(key)
      .post('/evaluate/batch', JSON.stringify({ ...aReturn(45), record: true }))
      .set('Content-Type', ndjson)
    expect(lines(answer.text)).toMatchObject([{ line: 1, problem: { status: 403 } }])
  })

  test('JSON is not the media type of a batch', async () => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/evaluate/batch', aReturn(45))).status).toBe(415)
  })
})
