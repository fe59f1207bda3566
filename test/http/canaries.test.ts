import { expect, test } from 'vitest'
import type { Endpoint } from '../../server/http/endpoint.ts'
import { endpoints } from '../../server/http/endpoints.ts'
import { fullPath } from '../../server/http/to-router.ts'
import { newDraft, startInstalled } from '../support/installed.ts'
import type { Api, Service } from '../support/service.ts'
import { signedIn } from '../support/signed-in.ts'
import { describeOnStores } from '../support/stores.ts'

const own = { id: 'CANARY-OWN', word: 'owncanary', figure: 51.5 }
const foreign = { id: 'CANARY-OTHER', word: 'othercanary', figure: 73.25 }

interface Made {
  receipts: Record<string, string>
  entries: Record<string, string>
  draft: string
}

/** Two academies, each with its own canary in every text and number that can be stored of it. */
async function twoAcademies({ api }: Service): Promise<Made> {
  const receipts: Record<string, string> = {}
  const entries: Record<string, string> = {}
  for (const { id, word, figure } of [own, foreign]) {
    await api.post('/academies', { id, name: `${word} name`, phase: 'primary' }).expect(201)
    const values = { reading: figure, maths: figure }
    await api.put(`/academies/${id}/returns/2017-18`, { values: { reading: figure + 1 }, source: `${word} earlier` }).expect(200)
    const stored = (await api.put(`/academies/${id}/returns/2017-18`, { values, source: `${word} source` }).expect(200)).body
    entries[id] = stored.values.reading.entry
    const academy = { id, name: `${word} name`, phase: 'primary' }
    const moderation = { stage: 'improve', reason: `${word} reason` }
    receipts[id] = (await api.post('/evaluate', { academy, year: '2017/18', values, moderation, record: true }).expect(200)).body.receipt.id
  }
  await api
    .post('/imports?format=returns&year=2016/17', `academy,name,phase,reading\n${foreign.id},${foreign.word} name,primary,${foreign.figure}\n`)
    .set('Content-Type', 'text/csv')
    .expect(200)
  return { receipts, entries, draft: (await newDraft(api)).id }
}

/** What each operation is asked with, about one academy. An operation that is not here is asked without a body, with its path filled in. */
function bodyOf({ operationId }: Endpoint): object | undefined {
  const returns = { values: { reading: 40 } }
  const bodies: Record<string, object> = {
    compareVersions: { from: 1, to: 1, cohort: { year: '2017/18' } },
    evaluate: { academy: { id: 'typed', phase: 'primary' }, year: '2017/18', values: { reading: 40, maths: 40 } },
    putReturn: returns,
    withdrawEntry: { reason: 'a reason' },
    changeAcademy: { name: 'Renamed' },
    createAcademy: { id: foreign.id, name: 'Again', phase: 'primary' },
    createDraft: { base: 1, title: 'A draft' },
  }
  return bodies[operationId]
}

const queries: Record<string, string> = { listReturns: '?year=2017/18', importReturns: '?format=returns&year=2017/18' }

function pathOf(endpoint: Endpoint, academy: string, { receipts, entries, draft }: Made): string {
  const id = endpoint.path.startsWith('/receipts') ? receipts[academy]! : endpoint.path.startsWith('/drafts') ? draft : academy
  const filled = fullPath(endpoint)
    .replace('{id}', id)
    .replace('{year}', '2017-18')
    .replace('{entry}', encodeURIComponent(entries[academy]!))
    .replace('{number}', '1')
    .replace('{other}', draft)
  return filled + (queries[endpoint.operationId] ?? '')
}

function ask(api: Api, endpoint: Endpoint, path: string) {
  const { get, post, put, patch, del } = api
  return { get, post, put, patch, delete: del }[endpoint.method](path, bodyOf(endpoint))
}

/** Operations that carry something of an academy whoever may see it: an empty answer of one of these is a fault. */
const carry = [
  'readOutcome',
  'listOutcomes',
  'listReceipts',
  'readReceipt',
  'listAcademies',
  'readAcademy',
  'readReturn',
  'listEntries',
  'listReturnsOfAcademy',
  'listReturns',
]
const asked = endpoints.filter(({ access, operationId }) => access !== 'open' && !['signOut', 'signOutEverywhere', 'evaluateBatch'].includes(operationId))

function isForeign(text: string): boolean {
  return text.includes(foreign.id) || text.includes(foreign.word) || text.includes(String(foreign.figure))
}

describeOnStores('the principal of one academy', (open) => {
  test('finds the own academy in every answer that is about academies, and nothing of another in any', async () => {
    const service = await startInstalled(await open())
    const made = await twoAcademies(service)
    const { api } = await signedIn(service, 'Principal', [{ role: 'principal', academies: [own.id] }])
    const seen: string[] = []
    for (const endpoint of asked) {
      for (const academy of [own.id, foreign.id]) {
        const path = pathOf(endpoint, academy, made)
        for (const accept of ['application/json', 'text/csv']) {
          const answer = await ask(api, endpoint, path).set('Accept', accept)
          expect(answer.status, endpoint.operationId).toBeLessThan(500)
          const said = (JSON.stringify(answer.body) + (answer.text ?? '')).replaceAll(path.includes(foreign.id) ? foreign.id : '\0', '')
          expect(isForeign(said), `${endpoint.operationId} ${academy} ${said.slice(0, 300)}`).toBe(false)
          if (academy === own.id && answer.status < 300 && said.includes(own.word)) seen.push(endpoint.operationId)
        }
      }
    }
    for (const one of carry) expect(seen).toContain(one)
    // what was tried changed nothing of the other
    expect((await service.api.get(`/academies/${foreign.id}`)).body).toMatchObject({ name: `${foreign.word} name`, revision: 1 })
  })

  test('is answered about another academy exactly as about one that does not exist', async () => {
    const service = await startInstalled(await open())
    const made = await twoAcademies(service)
    const key = (await service.api.post('/keys', { name: 'Its system', scopes: ['read', 'returns'], academies: [own.id] }).expect(201)).body.key
    const { api } = await signedIn(service, 'Principal', [{ role: 'principal', academies: [own.id] }])
    const nobody = { id: 'CANARY-NOONE' }
    const nowhere: Made = {
      receipts: { [nobody.id]: '00000000-0000-4000-8000-000000000000' },
      entries: { [nobody.id]: made.entries[foreign.id]!.replaceAll(foreign.id, nobody.id) },
      draft: made.draft,
    }
    const withAcademy = asked.filter(({ path }) => /^\/(academies|receipts)\/\{id\}/.test(path))
    expect(withAcademy.length).toBeGreaterThan(8)
    const words = (body: object, made: Made, id: string) => JSON.stringify(body).replaceAll(id, 'X').replaceAll(made.receipts[id]!, 'Y')
    for (const caller of [api, service.api.as(key)]) {
      for (const endpoint of withAcademy) {
        const theirs = await ask(caller, endpoint, pathOf(endpoint, foreign.id, made))
        const none = await ask(caller, endpoint, pathOf(endpoint, nobody.id, nowhere))
        expect([theirs.status, words(theirs.body, made, foreign.id)], endpoint.operationId).toEqual([none.status, words(none.body, nowhere, nobody.id)])
        expect([403, 404], endpoint.operationId).toContain(theirs.status)
      }
    }
  })

  test('compares, counts and sees impact over the own academy alone', async () => {
    const service = await startInstalled(await open())
    const { draft } = await twoAcademies(service)
    const { api } = await signedIn(service, 'Principal', [{ role: 'principal', academies: [own.id] }])
    for (const cohort of [{ year: '2017/18' }, {}]) {
      expect((await service.api.post('/versions/compare', { from: 1, to: 1, cohort }).expect(200)).body.academies).toBe(2)
      expect((await api.post('/versions/compare', { from: 1, to: 1, cohort }).expect(200)).body.academies).toBe(1)
    }
    expect((await api.post(`/drafts/${draft}/impact`).expect(200)).body.academies).toBe(1)
    expect((await api.get('/academies?limit=1').expect(200)).body).toMatchObject({ items: [{ id: own.id }] })
    expect((await api.get('/academies?limit=1').expect(200)).body.next).toBeUndefined()
    expect((await api.get('/receipts?limit=1').expect(200)).body.next).toBeUndefined()
    expect((await api.get(`/receipts?academy=${foreign.id}`).expect(200)).body).toEqual({ items: [] })
    const csv = (await api.get('/outcomes?year=2017/18').set('Accept', 'text/csv').expect(200)).text
    expect(csv.trim().split('\n')).toHaveLength(2)
  })
})

describeOnStores('a key of one academy', (open) => {
  test('writes returns and recorded outcomes of that one, in the numbering of all', async () => {
    const service = await startInstalled(await open())
    const { receipts } = await twoAcademies(service)
    const { key } = (await service.api.post('/keys', { name: 'Its system', scopes: ['read', 'returns'], academies: [own.id] }).expect(201)).body
    const api = service.api.as(key)
    await api.put(`/academies/${own.id}/returns/2018-19`, { values: { reading: 60 } }).expect(200)
    await api.put(`/academies/${foreign.id}/returns/2018-19`, { values: { reading: 60 } }).expect(404)
    const record = (id: string) =>
      api.post('/evaluate', { academy: { id, phase: 'primary' }, year: '2017/18', values: { reading: 60, maths: 60 }, record: true })
    await record(own.id).expect(200)
    await record(foreign.id).expect(404)
    expect((await service.api.get('/receipts')).body.items.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1])
    expect(Object.keys(receipts)).toHaveLength(2)
    await api.post('/academies', { id: 'new', name: 'New', phase: 'primary' }).expect(403)
    await api.post('/imports?format=returns&year=2017/18', 'academy,reading\n').set('Content-Type', 'text/csv').expect(403)
    expect((await service.api.get('/keys')).body.items[0]).toMatchObject({ academies: [own.id] })
  })

  test('is made only of academies that are there, and with scopes that can be limited', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', { id: own.id, name: 'Own', phase: 'primary' }).expect(201)
    const make = async (scopes: string[], academies: string[]) => {
      const { status, body } = await api.post('/keys', { name: 'MIS', scopes, academies })
      return [status, ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer)]
    }
    expect(await make(['read'], ['nowhere'])).toEqual([400, '/academies/0'])
    expect(await make(['read', 'framework'], [own.id])).toEqual([422, '/scopes/1'])
    expect(await make(['read'], [])).toEqual([422, '/academies'])
    expect(await make(['read'], [own.id])).toEqual([201])
  })
})
