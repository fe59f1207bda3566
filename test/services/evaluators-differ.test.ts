import { expect, test } from 'vitest'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { bootstrapCaller } from '../../server/services/caller.ts'
import type { Decider } from '../../server/services/evaluation/evaluate-by-both.ts'
import { createJobs } from '../../server/services/jobs/create-jobs.ts'
import { recordOutcome } from '../../server/services/receipts/record-outcome.ts'
import { publishDraft } from '../../server/services/versions/publish-draft.ts'
import { resolveVersion } from '../../server/services/versions/resolve-version.ts'
import { openWorkerPool } from '../../server/worker-pool.ts'
import { anyDay, aReturn, newChange, startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

/** Decides as json-rules-engine does, but for the academies named. */
const otherwiseFor =
  (...academies: string[]): Decider =>
  async (compiled, given, options) => {
    const outcome = await evaluateByEngine(compiled, given, options)
    return academies.includes(given.academy.id) ? { ...outcome, flags: [...outcome.flags, { code: 'moved-two-stages', message: 'otherwise' }] } : outcome
  }

describeOnStores('where the evaluators differ', (open) => {
  test('nothing is recorded, and the answer shows the case with both outcomes', async () => {
    const { api, context } = await startInstalled(await open())
    const version = await resolveVersion(context, 1, '2026-06-01')
    const recording = recordOutcome(context, bootstrapCaller, version, aReturn(45), { asOf: '2026-06-01' }, { second: otherwiseFor('140372') })
    await expect(recording).rejects.toMatchObject({
      code: 'evaluators-differ',
      extra: { case: aReturn(45), compiled: { flags: [] }, reference: { flags: [{ message: 'otherwise' }] } },
    })
    expect((await api.get('/receipts')).body.items).toEqual([])
  })

  test('nothing is published: on a stored return, and on a case at a cut', async () => {
    const { api, context } = await startInstalled(await open())
    await api.post('/academies', { id: '140372', name: 'Junior', phase: 'primary' }).expect(201)
    await api.put('/academies/140372/returns/2017-18', { values: { reading: 45 } }).expect(200)
    const { id, path } = await newChange(api)
    for (const academy of ['140372', 'example']) {
      const jobs = createJobs({ ...context, second: otherwiseFor(academy) }, openWorkerPool())
      const publishing = publishDraft({ ...context, jobs }, bootstrapCaller, id, { effectiveFrom: anyDay })
      await expect(publishing).rejects.toMatchObject({ code: 'evaluators-differ', extra: { case: { academy: { id: academy } } } })
    }
    expect((await api.get(path)).body.state).toBe('draft')
    expect((await api.get('/versions')).body.items).toHaveLength(1)
  })
})
