import { expect, test } from 'vitest'
import { startInstalled } from '../support/installed.ts'
import { describeOnStores } from '../support/stores.ts'

const academy = { id: '140372', name: 'Henry Hinde Junior School', phase: 'primary', joinedOn: '2019-08-01' }

describeOnStores('academies', (open) => {
  test('an academy is a member of the trust unless told', async () => {
    const { api } = await startInstalled(await open())
    const made = await api.post('/academies', academy)
    expect([made.status, made.body]).toEqual([201, { ...academy, member: true, revision: 1 }])
    expect((await api.get('/academies/140372')).body).toEqual(made.body)
  })

  test('an academy is added once', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', academy).expect(201)
    expect((await api.post('/academies', { ...academy, name: 'Another' })).status).toBe(409)
    expect((await api.get('/academies/140372')).body.name).toBe(academy.name)
  })

  test('a list has the members in order of id; the comparison group when asked', async () => {
    const { api } = await startInstalled(await open())
    for (const [id, member] of [
      ['3', true],
      ['1', false],
      ['2', true],
    ] as const)
      await api.post('/academies', { ...academy, id, member }).expect(201)
    const ids = async (path: string) => (await api.get(path)).body.items.map(({ id }: { id: string }) => id)
    expect(await ids('/academies')).toEqual(['2', '3'])
    expect(await ids('/academies?members=all')).toEqual(['1', '2', '3'])
  })

  test('pages follow one another without gap or overlap', async () => {
    const { api } = await startInstalled(await open())
    for (const id of ['1', '2', '3', '4', '5']) await api.post('/academies', { ...academy, id }).expect(201)
    const seen: string[] = []
    let next = ''
    do {
      const { body } = await api.get(`/academies?limit=2${next}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.next && `&after=${encodeURIComponent(body.next)}`
    } while (next)
    expect(seen).toEqual(['1', '2', '3', '4', '5'])
  })

  test('what is given of an academy is changed, and null takes the date away', async () => {
    const { api } = await startInstalled(await open())
    await api.post('/academies', academy).expect(201)
    const changed = await api.patch('/academies/140372', { name: 'Henry Hinde', joinedOn: null })
    expect(changed.body).toEqual({ id: '140372', name: 'Henry Hinde', phase: 'primary', member: true, revision: 2 })
    expect((await api.patch('/academies/140372', { name: 'Late' }).set('If-Match', '"1"')).status).toBe(412)
  })

  test.each([
    ['an unknown field', { ...academy, colour: 'red' }],
    ['no name', { id: '1', phase: 'primary' }],
    ['an id with a slash', { ...academy, id: 'a/b' }],
    ['a date that is none', { ...academy, joinedOn: '2019-02-30' }],
  ])('%s is not valid', async (_, body) => {
    const { api } = await startInstalled(await open())
    expect((await api.post('/academies', body)).status).toBe(400)
  })

  test('an academy that is none is not found', async () => {
    const { api } = await startInstalled(await open())
    expect([
      (await api.get('/academies/9')).status,
      (await api.patch('/academies/9', { name: 'x' })).status,
      (await api.get('/academies/9/outcome')).status,
    ]).toEqual([404, 404, 404])
  })
})
