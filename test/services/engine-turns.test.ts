import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inEngineTurn } from '../../server/services/evaluation/engine-turns.ts'

test('however many ask for json-rules-engine at once, others have their turn after each run', async () => {
  let [running, most, finished] = [0, 0, 0]
  const seen: number[] = []
  const run = async () => {
    most = Math.max(most, ++running)
    for (let step = 0; step < 5; step++) await Promise.resolve()
    running--
    finished++
  }
  const all = Promise.all(Array.from({ length: 10 }, () => inEngineTurn(run)))
  while (finished < 10) {
    await setImmediate()
    seen.push(finished)
  }
  await all
  expect(most).toBe(1)
  expect(new Set(seen).size).toBeGreaterThanOrEqual(9)
})

test('a run that fails fails alone', async () => {
  const [bad, good] = await Promise.allSettled([inEngineTurn(() => Promise.reject(new Error('no'))), inEngineTurn(async () => 'yes')])
  expect([bad?.status, good]).toEqual(['rejected', { status: 'fulfilled', value: 'yes' }])
})
