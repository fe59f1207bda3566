import { beforeAll, expect, test } from 'vitest'
import type { ReceiptDocument } from '../../server/services/receipts/receipt-document.ts'
import { describeAttacks } from './support/attacks.ts'
import { aSchoolReturn } from './support/returns.ts'

const many = 10_000
const { academy } = aSchoolReturn
const year = '2018/19'

describeAttacks('an academy with 10,000 receipts', (service) => {
  beforeAll(async () => {
    const { id, phase, name } = academy
    expect((await service.ask('POST', '/academies', { id, phase, name })).status).toBe(201)
    const values = { 'ks2-rwm-expected': 43, 'absence-overall': 5 }
    expect((await service.ask('PUT', `/academies/${id}/returns/2018-19`, { values })).status).toBe(200)
    const moderation = { stage: 'repair', reason: 'As seen' }
    const recorded = await service.ask('POST', '/evaluate', { ...aSchoolReturn, moderation, record: true })
    expect(recorded.status, recorded.text.slice(0, 300)).toBe(200)
    await service.stored(async (store) => {
      const [one] = (await store.find<ReceiptDocument>('receipts', {})).items
      if (!one) throw new Error('nothing was recorded')
      const { revision: _, ...receipt } = one
      // as many moderated ones of the year before as there can be, the worst for whoever looks for the latest
      await store.insertAll(
        'receipts',
        Array.from({ length: many }, (_, at) => ({ ...receipt, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, number: at + 2 })),
      )
    })
  })

  test.each([
    ['its outcome', `/academies/${academy.id}/outcome?year=${year}`],
    ['the outcomes of all', '/outcomes'],
    ['its receipts', `/receipts?academy=${academy.id}&limit=500`],
    ['all receipts', '/receipts?limit=500'],
    ['its returns', `/academies/${academy.id}/returns`],
  ])('%s', async (what, path) => {
    const { status, text } = await service.withstands(`${what} with ${many} receipts`, () => service.ask('GET', path))
    expect(status, text.slice(0, 300)).toBe(200)
  })

  test('another is recorded', async () => {
    const { status, text } = await service.withstands(`recording after ${many} receipts`, () =>
      service.ask('POST', '/evaluate', { ...aSchoolReturn, record: true }),
    )
    expect([status, JSON.parse(text).receipt?.verified], text.slice(0, 300)).toEqual([200, true])
  })
})
