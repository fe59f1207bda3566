import { expect, test } from 'vitest'
import { type ReceiptDocument, receiptDigest } from '../../server/services/receipts/receipt-document.ts'
import { aReturn, edit, moveCut, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

const now = () => new Date('2026-06-01T12:00:00Z')
const include = ['explanation', 'not-given', 'margin']

describeOnStores('receipts', (open) => {
  test('a recorded outcome is kept with what it was made of, and says so', async () => {
    const { api } = await startInstalled(await open(), { now })
    const given = { ...aReturn(45), moderation: { stage: 'improve', reason: 'A new Principal' } }
    const answer = await api.post('/evaluate', { ...given, include, record: true })
    expect(answer.status).toBe(200)
    const { receipt, ...outcome } = answer.body
    expect(receipt).toMatchObject({ digest: expect.stringMatching(/^sha256:/), verified: true })
    const kept = (await api.get(`/receipts/${receipt.id}`)).body
    expect(kept).toMatchObject({
      number: 1,
      digest: receipt.digest,
      version: 1,
      asOf: '2026-06-01',
      software: expect.stringMatching(/^Waymark \d+\.\d+\.\d+$/),
      by: 'Bootstrap key',
      case: given,
      include,
      outcome,
      verified: true,
    })
  })

  test('receipts come newest first, of one academy when asked', async () => {
    const { api } = await startInstalled(await open(), { now })
    for (const id of ['1', '2', '1']) await api.post('/evaluate', { ...aReturn(45, id), record: true }).expect(200)
    const numbers = async (path: string) => (await api.get(path)).body.items.map(({ number }: { number: number }) => number)
    expect(await numbers('/receipts')).toEqual([3, 2, 1])
    expect(await numbers('/receipts?academy=1')).toEqual([3, 1])
  })

  test('twenty recorded at once are numbered without a gap', async () => {
    const { api } = await startInstalled(await open(), { now })
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => api.post('/evaluate', { ...aReturn(45, String(index)), record: true })))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect((await api.get('/versions/verify')).body).toEqual({ ok: true, checked: 1, receipts: 20 })
  })

  test('a receipt replays the same under its version, later and after another was published', async () => {
    const clock = { now: '2026-06-01T12:00:00Z' }
    const { api } = await startInstalled(await open(), { now: () => new Date(clock.now) })
    const { receipt } = (await api.post('/evaluate', { ...aReturn(41), include, record: true })).body
    const { path } = await newDraft(api)
    await edit(api, path, [moveCut(0, 42)], 1).expect(200)
    await api.post(`${path}/publish`, { effectiveFrom: '2026-06-01' }).expect(201)
    clock.now = '2027-06-01T12:00:00Z'
    expect((await api.post(`/receipts/${receipt.id}/replay`)).body).toEqual({ same: true, version: 1, differences: [] })
    const other = (await api.post(`/receipts/${receipt.id}/replay`, { version: 2 })).body
    expect(other).toMatchObject({ same: false, version: 2 })
    expect(other.differences).toContainEqual({ pointer: '/classification/stage', before: 'repair', after: 'stabilise' })
    expect(other.differences.map(({ pointer }: { pointer: string }) => pointer)).not.toContain('/digest')
  })

  test('a receipt whose sentences an earlier release worded otherwise replays the same, and says how many', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const { receipt } = (await api.post('/evaluate', { ...aReturn(41), include, record: true })).body
    const document = (await store.get<ReceiptDocument>('receipts', receipt.id))!
    const [, ...others] = document.outcome.explanation!
    const asSaidOnce = async (outcome: ReceiptDocument['outcome']) => {
      const { revision } = (await store.get('receipts', receipt.id))!
      const earlier = { ...document, revision, outcome }
      await store.replace<ReceiptDocument>('receipts', { ...earlier, digest: receiptDigest(earlier) })
      return (await api.post(`/receipts/${receipt.id}/replay`)).body
    }
    expect(await asSaidOnce({ ...document.outcome, explanation: ['As it was said then.', ...others] })).toEqual({
      same: true,
      version: 1,
      differences: [],
      reworded: 1,
    })
    const decidedOtherwise = { ...document.outcome, classification: { ...document.outcome.classification, settled: false } }
    expect(await asSaidOnce(decidedOtherwise)).toMatchObject({ same: false, differences: [{ pointer: '/classification/settled' }] })
  })

  test('a receipt of a release that did not say which is verified as it is', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const { receipt } = (await api.post('/evaluate', { ...aReturn(45), record: true })).body
    const { software: _, ...earlier } = (await store.get<ReceiptDocument>('receipts', receipt.id))!
    await store.replace<ReceiptDocument>('receipts', { ...earlier, digest: receiptDigest(earlier) })
    const kept = (await api.get(`/receipts/${receipt.id}`)).body
    expect(kept.verified).toBe(true)
    expect(kept).not.toHaveProperty('software')
  })

  test('a receipt that was changed behind its back is found out', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const { receipt } = (await api.post('/evaluate', { ...aReturn(45), record: true })).body
    const document = (await store.get('receipts', receipt.id))!
    await store.replace('receipts', { ...document, ...{ by: { id: 'x', name: 'Someone else' } } })
    expect((await api.get(`/receipts/${receipt.id}`)).body.verified).toBe(false)
    expect((await api.get('/versions/verify')).body).toMatchObject({ ok: false, broken: { receipt: receipt.id } })
  })

  test('a receipt that was taken away is missed', async () => {
    const store = await open()
    const { api } = await startInstalled(store, { now })
    const { receipt } = (await api.post('/evaluate', { ...aReturn(45), record: true })).body
    await api.post('/evaluate', { ...aReturn(45), record: true }).expect(200)
    await store.remove('receipts', receipt.id)
    expect((await api.get('/versions/verify')).body).toMatchObject({ ok: false, broken: { reason: expect.stringContaining('receipt 1') } })
  })

  test('nothing is recorded under a draft, which may be another thing tomorrow', async () => {
    const { api } = await startInstalled(await open(), { now })
    const { id } = await newDraft(api)
    const answer = await api.post('/evaluate', { ...aReturn(45), version: id, record: true })
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/version'])
    expect((await api.get('/receipts')).body.items).toEqual([])
  })

  test('a receipt that is none is not found', async () => {
    const { api } = await startInstalled(await open(), { now })
    expect([(await api.get('/receipts/none')).status, (await api.post('/receipts/none/replay')).status]).toEqual([404, 404])
  })
})
