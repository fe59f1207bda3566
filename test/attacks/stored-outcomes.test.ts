import { beforeAll, describe, expect, test } from 'vitest'
import { newAcademy } from '../../server/services/academies/academies.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { emptyReturn, withEntries } from '../../server/services/entries/return-document.ts'
import { largestFramework } from '../support/largest-framework.ts'
import { type Attacked, describeAttacks } from './support/attacks.ts'

/** As many as there are in England. */
const schools = 16_000
const figures = readDefaultFramework()
  .indicators.filter(({ type }) => type === 'number')
  .map(({ id, min = 0, max = 100 }) => ({ id, value: (min + max) / 2 }))
const ids = Array.from({ length: schools }, (_, at) => String(100_000 + at))

describeAttacks('outcomes of everybody', (service) => {
  beforeAll(async () => {
    await service.stored(async (store) => {
      await store.insertAll(
        'academies',
        ids.map((id) => newAcademy({ id, name: `School ${id}`, phase: 'primary' })),
      )
      await store.insertAll(
        'returns',
        ids.map((id) => withEntries(emptyReturn(id, '2017/18'), [entryOf(id)])),
      )
    })
  })

  test.each(['', '&year=2017/18'])('a table of them all%s', async (year) => {
    const { status, text } = await service.withstands(`a table of ${schools} schools${year}`, () => table(service, `?members=all${year}`))
    expect([status, text.trim().split('\n').length]).toEqual([200, schools + 1])
  })

  test('twenty tables at once', async () => {
    await service.withstands('twenty tables at once', () => soon(Promise.all(Array.from({ length: 20 }, () => table(service, '?members=all')))))
  })

  test('forty of the longest pages at once', async () => {
    const answers = await service.withstands('forty of the longest pages at once', () =>
      Promise.all(Array.from({ length: 40 }, () => service.ask('GET', '/outcomes?limit=500&year=2017/18'))),
    )
    expect(answers.map(({ status, text }) => [status, JSON.parse(text).items.length])).toEqual(Array.from({ length: 40 }, () => [200, 500]))
  })

  test.each(['/outcomes?limit=1', '/returns?limit=1'])('%s of a year that nobody has', async (path) => {
    const asked: unknown[] = []
    await service.withstands(`${path} of a year that nobody has`, () =>
      soon(service.ask('GET', `${path}&year=1990/91`).then(({ status, text }) => asked.push([status, JSON.parse(text || '{}')]))),
    )
    for (const answer of asked)
      expect([
        [200, { items: [] }],
        [0, {}],
      ]).toContainEqual(answer)
  })

  describe('under the largest draft the limits allow', () => {
    let draft = ''
    beforeAll(async () => {
      const { id, revision } = JSON.parse((await service.ask('POST', '/drafts', { base: 1, title: 'Large' })).text)
      draft = id
      const kept = await service.ask('PUT', `/drafts/${id}/framework`, largestFramework(), { headers: { 'If-Match': `"${revision}"` } })
      expect(kept.status, kept.text.slice(0, 300)).toBe(200)
    })

    test('one of them', async () => {
      const { status } = await service.withstands('an outcome under the largest draft', () => service.ask('GET', `/academies/100000/outcome?version=${draft}`))
      expect(status).toBe(200)
    })

    test('the longest page', async () => {
      const { status, text } = await service.withstands('a page under the largest draft', () => service.ask('GET', `/outcomes?limit=500&version=${draft}`))
      expect(status).toBe(200)
      const { items, next } = JSON.parse(text)
      expect([items.length > 0, next]).toEqual([true, expect.any(String)])
    })

    test('a table of them all', async () => {
      await service.withstands('a table under the largest draft', () => soon(table(service, `?version=${draft}`)))
    })
  })
})

function entryOf(id: string) {
  const values = Object.fromEntries(figures.map((figure, at) => [figure.id, figure.value + ((Number(id) + at) % 3)]))
  return { id: `${id}~2017-18~0~1`, release: 'own' as const, values, savedAt: '2019-01-01T00:00:00.000Z', savedBy: 'Seed' }
}

function table(service: Attacked, query: string) {
  return service.ask('GET', `/outcomes${query}`, undefined, { headers: { Accept: 'text/csv' } })
}

/** A caller who has no patience, so that the suite ends in time. */
function soon(work: Promise<unknown>, ms = 3000) {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))])
}
