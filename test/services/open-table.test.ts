import { expect, test } from 'vitest'
import { openTable, type Row } from '../../server/services/imports/open-table.ts'

async function read(bytes: string | Uint8Array): Promise<{ header: string[]; delimiter: string; rows: Row[] }> {
  const { header, delimiter, rows } = await openTable(Buffer.from(bytes))
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return { header, delimiter, rows: all }
}

test.each([
  ['UTF-8 with a byte-order mark', Buffer.from('\uFEFFa,b\né,1\n')],
  ['UTF-8 without one', Buffer.from('a,b\né,1\n')],
  ['UTF-16, as Excel saves Unicode text', Buffer.from('\uFEFFa\tb\né\t1\n', 'utf16le')],
  ['Windows-1252', Buffer.from('a,b\né,1\n', 'latin1')],
])('%s is read', async (_, bytes) => {
  expect(await read(bytes)).toMatchObject({ header: ['a', 'b'], rows: [{ row: 2, cells: ['é', '1'] }] })
})

test('dashes and quotation marks of Windows-1252 are what they were', async () => {
  expect((await read(Buffer.from([0x61, 0x0a, 0x93, 0x78, 0x94, 0x96, 0x80]))).rows[0]?.cells).toEqual(['“x”–€'])
})

test('the delimiter is what the header has most of, outside quotation marks', async () => {
  expect((await read('"a;b;c;d",e,f\n1,2,3\n')).header).toEqual(['a;b;c;d', 'e', 'f'])
  expect((await read('a;b\n1,5;2\n')).rows[0]?.cells).toEqual(['1,5', '2'])
})

test('rows are numbered as a spreadsheet shows them, blank ones counted', async () => {
  expect((await read('a,b\n1,2\n,\n\n3,4\n')).rows.map(({ row }) => row)).toEqual([2, 5])
})

test('a character split between two pieces of a large file is whole', async () => {
  const cell = 'é€😀'.repeat(40_000)
  expect((await read(`a,b\n${cell},1\n`)).rows[0]?.cells[0]).toBe(cell)
})

test('a line break inside quotation marks stays in its cell', async () => {
  expect((await read('a,b\n"one\ntwo",2\n')).rows).toEqual([{ row: 2, cells: ['one\ntwo', '2'] }])
})

test('blank lines before the header are passed over and counted', async () => {
  expect(await read('\n,\na,b\n1,2\n')).toMatchObject({ header: ['a', 'b'], rows: [{ row: 4, cells: ['1', '2'] }] })
})
