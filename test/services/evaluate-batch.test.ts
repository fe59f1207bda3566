import { expect, test } from 'vitest'
import { bootstrapCaller } from '../../server/services/caller.ts'
import { evaluateBatch } from '../../server/services/evaluation/evaluate-batch.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { aReturn, startInstalled } from '../support/installed.ts'

test('no more is read than is asked for, and a hundred thousand lines come out in order', { timeout: 120_000 }, async () => {
  const store = await openSqliteStore(':memory:')
  const { context } = await startInstalled(store)
  const pieces = { read: 0 }
  const source = async function* () {
    for (let piece = 0; piece < 1000; piece++) {
      pieces.read++
      yield Buffer.from(Array.from({ length: 100 }, (_, line) => `${JSON.stringify(aReturn(line))}\n`).join(''))
    }
  }
  const answers = evaluateBatch(context, bootstrapCaller, source())
  for (let line = 0; line < 150; line++) await answers.next()
  expect(pieces.read).toBe(2)
  const stages = ['stabilise', 'repair', 'improve', 'sustain']
  let count = 150
  for await (const answer of answers) {
    const figure = count % 100
    if (!('outcome' in answer) || answer.outcome.classification.stage !== stages[Math.min(Math.max(Math.floor(figure / 20) - 1, 0), 3)])
      expect.fail(JSON.stringify(answer))
    count++
  }
  expect(count).toBe(100_000)
  await store.close()
})
