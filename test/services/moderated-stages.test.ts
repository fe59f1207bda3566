import { expect, test } from 'vitest'
import { moderatedStages } from '../../server/services/receipts/moderated-stages.ts'
import { startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

/** As much of a receipt as counts here. */
function receipt(number: number, academy: string, stage: string, { year = '2017/18', source = 'moderated' } = {}) {
  return { id: `r${number}`, format: 1, number, academy, year, outcome: { classification: { stage, source } } }
}

describeOnStores('stages moderated to', (open) => {
  test('the latest moderation of each academy for the year holds, however many came before', async () => {
    const store = await open()
    const { context } = startService(store)
    await store.insertAll('receipts', [
      receipt(1, 'b', 'repair'),
      receipt(2, 'b', 'improve', { year: '2016/17' }),
      receipt(3, 'c', 'improve', { source: 'computed' }),
      ...Array.from({ length: 200 }, (_, index) => receipt(4 + index, 'a', index === 199 ? 'sustain' : 'improve')),
    ])
    expect(Object.fromEntries(await moderatedStages(context, ['a', 'b', 'c', 'd'], '2017/18'))).toEqual({ a: 'sustain', b: 'repair' })
    expect(await moderatedStages(context, [], '2017/18')).toEqual(new Map())
  })
})
