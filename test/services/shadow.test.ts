import { expect, test } from 'vitest'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { bootstrapCaller } from '../../server/services/caller.ts'
import type { DisagreementDocument } from '../../server/services/evaluation/disagreements.ts'
import { evaluateReturn } from '../../server/services/evaluation/evaluate-return.ts'
import { createShadow } from '../../server/services/evaluation/shadow.ts'
import { aReturn, newDraft, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

/** Decides as json-rules-engine does, but for one word. */
const otherwise: typeof evaluateByEngine = async (...given) => {
  const outcome = await evaluateByEngine(...given)
  return { ...outcome, classification: { ...outcome.classification, decidedBy: 'otherwise' } }
}

describeOnStores('the shadow check', (open) => {
  test('one in so many evaluations is repeated, and counted', async () => {
    const { api, context } = await startInstalled(await open())
    const shadow = createShadow({ every: 3 })
    for (let count = 0; count < 7; count++) await evaluateReturn(context, bootstrapCaller, aReturn(45), { shadow })
    await shadow.settled()
    const { text } = await api.get('/metrics')
    expect(text).toMatch(/waymark_shadow_checks_total 2/)
    expect((await context.store.find('differences')).items).toEqual([])
  })

  test('what json-rules-engine decided is not repeated', async () => {
    const { context } = await startInstalled(await open())
    const shadow = createShadow({ every: 1, repeat: otherwise })
    await evaluateReturn(context, bootstrapCaller, { ...aReturn(45), engine: 'reference' }, { shadow })
    await shadow.settled()
    expect((await context.store.find('differences')).items).toEqual([])
  })

  test('a difference is kept with its input and counted, and from then on json-rules-engine answers for that version alone', async () => {
    const store = await open()
    const { api, context } = await startInstalled(store)
    const shadow = createShadow({ every: 1, repeat: otherwise })
    const engines = async () => (await api.get('/metrics')).text.match(/waymark_evaluations_total\{engine="\w+"\} \d+/g)
    await evaluateReturn(context, bootstrapCaller, aReturn(45), { shadow })
    await shadow.settled()
    expect(await engines()).toEqual(['waymark_evaluations_total{engine="compiled"} 1'])
    const [kept] = (await store.find<DisagreementDocument>('differences')).items
    expect(kept).toMatchObject({
      version: 1,
      case: aReturn(45),
      compiled: { classification: { decidedBy: 'weakish' } },
      reference: { classification: { decidedBy: 'otherwise' } },
    })
    expect((await api.get('/metrics')).text).toContain('waymark_evaluator_differences_total{version="1"} 1')
    expect((await api.post('/evaluate', aReturn(45))).body.classification.stage).toBe('repair')
    expect(await engines()).toContain('waymark_evaluations_total{engine="reference"} 1')
    const { id, path } = await newDraft(api)
    await api
      .patch(path, '[{"op":"replace","path":"/framework/title","value":"Other"}]')
      .set('Content-Type', 'application/json-patch+json')
      .set('If-Match', '"1"')
      .expect(200)
    await api.post('/evaluate', { ...aReturn(45), version: id }).expect(200)
    expect(await engines()).toContain('waymark_evaluations_total{engine="compiled"} 2')
  })

  test('another process that opens the store knows of the difference', async () => {
    const store = await open()
    const { context } = await startInstalled(store)
    const shadow = createShadow({ every: 1, repeat: otherwise })
    await evaluateReturn(context, bootstrapCaller, aReturn(45), { shadow })
    await shadow.settled()
    const { api } = await startInstalled({ ...store })
    await api.post('/evaluate', aReturn(45)).expect(200)
    expect((await api.get('/metrics')).text).toContain('waymark_evaluations_total{engine="reference"} 1')
  })

  test('a repetition that fails is no difference and stops nothing', async () => {
    const { context } = await startInstalled(await open())
    const shadow = createShadow({ every: 1, repeat: () => Promise.reject(new Error('out of order')) })
    await evaluateReturn(context, bootstrapCaller, aReturn(45), { shadow })
    await shadow.settled()
    expect((await context.store.find('differences')).items).toEqual([])
  })
})
