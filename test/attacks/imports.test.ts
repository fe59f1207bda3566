import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { describeAttacks } from './support/attacks.ts'

const megabyte = 1_000_000
const returns = '/imports?format=returns&year=2018/19&dryRun=true'
const headings = 'academy,name,phase,ks2-rwm-expected'
const csv = { headers: { 'Content-Type': 'text/csv' } }

/** Beyond what a table may be: refused as soon as it is seen. */
const refused: [what: string, table: () => string | Buffer][] = [
  ['a header of 120,000 columns', () => `${Array.from({ length: 120_000 }, (_, at) => `c${at}`).join(',')}\n1`],
  ['10 MB of line breaks', () => Buffer.alloc(10 * megabyte, '\n')],
  ['one line of 20 MB', () => Buffer.alloc(20 * megabyte, 'a')],
  ['one cell of 20 MB in quotation marks', () => `${headings}\n"${'a'.repeat(20 * megabyte)}"`],
  ['a row of 25 million cells', () => `${headings}\n${','.repeat(25 * megabyte)}`],
  ['50 MB that is no text', () => Buffer.alloc(50 * megabyte, 0x80)],
]

/** The largest that is still read. */
const read: [what: string, table: () => string][] = [
  ['500 columns, of which three are known', () => `${headings},${Array.from({ length: 496 }, (_, at) => `c${at}`.padEnd(190, 'x')).join(',')}\n1`],
  [
    '60,000 ids a spreadsheet changed',
    () => `${headings}\n${Array.from({ length: 60_000 }, (_, at) => `${100_000 + at}.0,School ${at},primary,0.5`).join('\n')}`,
  ],
  ['200 rows of 100 kB', () => `${headings}\n${Array.from({ length: 200 }, () => '1'.repeat(9990) + ','.repeat(89_000)).join('\n')}`],
]

describeAttacks('imports', (service) => {
  test.each(refused)('%s', async (what, table) => {
    const body = table()
    const { status } = await service.withstands(what, () => service.ask('POST', returns, body, csv))
    expect([400, 413]).toContain(status)
  })

  test.each(read)('%s', async (what, table) => {
    const body = table()
    const { status } = await service.withstands(what, () => service.ask('POST', returns, body, csv))
    expect([200, 422]).toContain(status)
  })

  test('a table of 16,000 schools is stored', async () => {
    const [header = '', ...rows] = readFileSync(join(root, 'test', 'data', 'england-ks4-2018-19.csv'), 'utf8').split('\n')
    const row = rows.find((one) => one.includes('136587')) ?? ''
    const body = [header, ...Array.from({ length: 16_000 }, (_, at) => row.replace('136587', String(200_000 + at)))].join('\n')
    const answer = await service.withstands('16,000 schools stored', () => service.ask('POST', '/imports?format=dfe-ks4&year=2018/19&schools=all', body, csv))
    expect([answer.status, JSON.parse(answer.text).rows]).toEqual([200, 16_000])
  })
})
