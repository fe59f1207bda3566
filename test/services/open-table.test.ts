import { expect, test } from 'vitest'
import { csvText } from '../../server/domain/words/csv-text.ts'
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
  const cell = 'é€😀'.repeat(1000)
  const { rows } = await read(`a,b\n${`${cell},1\n`.repeat(50)}`)
  expect(rows.map(({ cells }) => cells[0] === cell)).toEqual(Array(50).fill(true))
})

test('a line break inside quotation marks stays in its cell', async () => {
  expect((await read('a,b\n"one\ntwo",2\n')).rows).toEqual([{ row: 2, cells: ['one\ntwo', '2'], beyond: [] }])
})

test('blank lines before the header are passed over and counted', async () => {
  expect(await read('\n,\na,b\n1,2\n')).toMatchObject({ header: ['a', 'b'], rows: [{ row: 4, cells: ['1', '2'] }] })
})

test('rows that end early are blank from there, and blanks beyond the last heading say nothing', async () => {
  expect((await read('a,b,c\n1\n2,,,,\n3,,,x,\n')).rows).toEqual([
    { row: 2, cells: ['1', '', ''], beyond: [] },
    { row: 3, cells: ['2', '', ''], beyond: [] },
    { row: 4, cells: ['3', '', ''], beyond: ['x'] },
  ])
})

test('a row cut off within quotation marks is refused, and says after which row', async () => {
  await expect(read('a,b\n1,2\n3,"four')).rejects.toThrow('a quotation mark after row 2 is never closed')
})

test("Excel's first line that names the delimiter is no row", async () => {
  expect(await read('sep=;\r\na;b,c\r\n1;2\r\n')).toMatchObject({ delimiter: ';', header: ['a', 'b,c'], rows: [{ row: 2, cells: ['1', '2'] }] })
})

test('the delimiter is that with which the headings are known, even where another stands more often', async () => {
  const table = await openTable(Buffer.from('URN;Reading, writing, maths, expected;x\n1;2;3\n'), (heading) => ['URN', 'x'].includes(heading))
  expect([table.delimiter, table.header]).toEqual([';', ['URN', 'Reading, writing, maths, expected', 'x']])
})

test('one byte of Windows-1252 does not spoil a file of UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\nÉcole €,1\nSt Mary'), Buffer.from([0x92]), Buffer.from('s – ö,2\n')])
  expect((await read(bytes)).rows.map(({ cells }) => cells[0])).toEqual(['École €', 'St Mary’s – ö'])
})

test('the apostrophe that kept a cell from being a formula is no part of it', async () => {
  const rows = [['=1+1', '-5', '−x', 'a,b', 'say "hi"', '-', '@home', '-6.1%']]
  expect((await read(csvText([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ...rows]))).rows[0]?.cells).toEqual(rows[0])
  expect(csvText(rows)).toBe('\uFEFF\'=1+1,-5,−x,"a,b","say ""hi""",\'-,\'@home,-6.1%\n')
})

test.each([
  ['600 columns', Array.from({ length: 600 }, (_, at) => `c${at}`).join(','), 'The table has 600 columns; at most 500 are read.'],
  ['a cell of 10,001 characters', `a,b\n1,${'x'.repeat(10_001)}\n`, 'Row 2 has a cell of more than 10000 characters'],
  ['a row of 100,001 characters', `a,b\n1,2\n${'x,'.repeat(60_000)}\n`, 'The file has a line of more than 100000 characters'],
  ['60,001 rows', `a\n${'1\n'.repeat(60_001)}`, 'The table has more than 60000 rows.'],
  ['250,000 lines', `a,b\n${',\n'.repeat(250_001)}`, 'The file has more than 250000 lines.'],
  ['a header of 120,000 columns', `${'c,'.repeat(120_000)}\n1`, 'The first line of the file has more than 100000 characters.'],
  ['a row of a million blank cells', `a,b\n${','.repeat(1_000_000)}\n`, 'The file has a line of more than 100000 characters'],
  ['a cell that goes on over many lines', `a,b\n1,"${'x\n'.repeat(60_000)}"\n`, 'The row after row 1 has more than 100000 characters'],
])('%s are refused', async (_, table, message) => {
  await expect(read(table)).rejects.toThrow(message)
})
