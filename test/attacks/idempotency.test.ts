import { expect, test } from 'vitest'
import { type Attacked, describeAttacks } from './support/attacks.ts'
import { aSchoolReturn } from './support/returns.ts'

/** A key that may evaluate and nothing else. */
async function evaluating(service: Attacked): Promise<string> {
  const { status, text } = await service.ask('POST', '/keys', { name: 'Evaluates', scopes: ['evaluate'] })
  expect(status, text).toBe(201)
  return JSON.parse(text).key
}

const counted = (service: Attacked, collection: 'idempotency' | 'receipts' | 'attempts') =>
  service.stored(async (store) => (await store.find(collection, { limit: 500 })).items.length)

/** Twenty at a time. */
async function flood(count: number, one: (at: number) => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = []
  for (let from = 0; from < count; from += 20) {
    const answers = await Promise.all(Array.from({ length: Math.min(20, count - from) }, (_, at) => one(from + at)))
    statuses.push(...answers.map(({ status }) => status))
  }
  return statuses
}

describeAttacks('Idempotency-Keys', (service) => {
  test('a thousand of them with `evaluate` keep nothing', async () => {
    const key = await evaluating(service)
    const statuses = await service.withstands('1,000 Idempotency-Keys with evaluate', () =>
      flood(1000, (at) => service.ask('POST', '/evaluate', aSchoolReturn, { key, headers: { 'Idempotency-Key': `evaluate-${at}-${Math.random()}` } })),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect([await counted(service, 'idempotency'), await counted(service, 'receipts')]).toEqual([0, 0])
  })

  test('one key for two hundred drafts at once makes one', async () => {
    const headers = { 'Idempotency-Key': `one-draft-${Math.random()}` }
    const made: string[] = []
    await service.withstands('200 drafts of one Idempotency-Key', () =>
      flood(200, async () => {
        const { status, text } = await service.ask('POST', '/drafts', { base: 1, title: 'One' }, { headers })
        if (status === 201) made.push(JSON.parse(text).id)
        expect([201, 409, 503], text.slice(0, 300)).toContain(status)
        return { status }
      }),
    )
    expect(new Set(made).size).toBe(1)
  })

  test('two hundred keys for two hundred drafts', async () => {
    const statuses = await service.withstands('200 drafts of 200 Idempotency-Keys', () =>
      flood(200, (at) => service.ask('POST', '/drafts', { base: 1, title: `Draft ${at}` }, { headers: { 'Idempotency-Key': `draft-${at}-${Math.random()}` } })),
    )
    expect(new Set(statuses)).toEqual(new Set([201]))
  })
})
