import { expect, test } from 'vitest'
import { type Attacked, describeAttacks } from './support/attacks.ts'
import { aSchoolReturn } from './support/returns.ts'

const lines = (count: number, line: object | string) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`.repeat(count)

describeAttacks('batches', (service) => {
  test.each([
    ['200 lines by json-rules-engine', lines(200, { ...aSchoolReturn, engine: 'reference' }), 200],
    ['5,000 plain lines', lines(5000, aSchoolReturn), 5000],
    ['500 lines with everything included', lines(500, { ...aSchoolReturn, include: ['explanation', 'not-given', 'margin'] }), 500],
    ['20,000 faulty lines', lines(20_000, { academy: 1 }), 20_000],
    ['12 lines of a megabyte of faults', lines(12, `{"values":[${'[],'.repeat(330_000)}[]]}`), 12],
    ['10 MB of blank lines', '\n'.repeat(10_000_000), 0],
    ['30 MB of one line', 'x'.repeat(30_000_000), 1],
  ])('%s', async (what, body, answers) => {
    const { status, text } = await service.withstands(what, () => batch(service, body))
    expect(status).toBe(200)
    expect(text.split('\n').length - 1).toBe(answers)
  })

  test('100 recorded lines', async () => {
    const { text } = await service.withstands('100 recorded lines', () => batch(service, lines(100, { ...aSchoolReturn, record: true })))
    const [first = ''] = text.split('\n')
    expect(JSON.parse(first).receipt.verified).toBe(true)
    expect(text.match(/"verified":true/g)).toHaveLength(100)
  })

  test('more lines by json-rules-engine than one batch may have are refused, and the others are answered', async () => {
    const body = lines(201, { ...aSchoolReturn, values: {}, engine: 'reference' }) + lines(1, aSchoolReturn)
    const { text } = await service.withstands('201 lines by json-rules-engine', () => batch(service, body))
    const answers = text.trim().split('\n')
    expect(JSON.parse(answers[200] ?? '')).toMatchObject({ line: 201, problem: { status: 422 } })
    expect(JSON.parse(answers[201] ?? '')).toMatchObject({ version: 1 })
  })
})

function batch(service: Attacked, body: string) {
  return service.ask('POST', '/evaluate/batch', body, { headers: { 'Content-Type': 'application/x-ndjson' } })
}
