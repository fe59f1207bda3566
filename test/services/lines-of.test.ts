import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, linesOf } from '../../server/services/evaluation/lines-of.ts'

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string, size: number, longest = 1000): Promise<{ line: number; text?: string }[]> {
  const lines: Line[] = []
  for await (const line of linesOf(inPieces(Buffer.from(text), size), longest)) lines.push(line)
  return lines.map(({ line, bytes }) => ({ line, ...(bytes ? { text: Buffer.from(bytes).toString('utf8') } : {}) }))
}

test('however the bytes arrive, the lines are those of the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }).map((line) => line.replaceAll('\n', ''))),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const lines = await read(texts.map((text) => `${text}\n`).join(''), size)
        expect(lines).toEqual(texts.map((text, index) => ({ line: index + 1, text })))
      },
    ),
  )
})

test('the last line needs no end', async () => {
  expect(await read('a\nb', 1)).toEqual([
    { line: 1, text: 'a' },
    { line: 2, text: 'b' },
  ])
})

test.each([1, 7, 1000])('a line that is too long has no text, and the next is whole, in pieces of %i', async (size) => {
  expect(await read(`${'x'.repeat(50)}\nshort\n`, size, 49)).toEqual([{ line: 1 }, { line: 2, text: 'short' }])
})
