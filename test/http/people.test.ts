import { expect, test } from 'vitest'
import { startInstalled } from '../support/installed.ts'
import { startService } from '../support/service.ts'
import { signedIn } from '../support/signed-in.ts'
import { describeOnStores } from '../support/stores.ts'

const password = 'a long enough password'
const grace = { name: 'Grace Hopper', email: 'grace@example.org', roles: [{ role: 'editor' }] }
const academy = { id: '100001', name: 'Own', phase: 'primary' }

describeOnStores('invitations', (open) => {
  test('an invitation is listed without its secret, accepted once, and signs in with its roles', async () => {
    const store = await open()
    const { api } = startService(store)
    await api.post('/academies', academy).expect(201)
    const roles = [{ role: 'principal', academies: ['100001'] }]
    const { token, ...made } = (await api.post('/invitations', { ...grace, roles }).expect(201)).body
    expect(made).toMatchObject({ name: grace.name, email: grace.email, roles, createdBy: 'Bootstrap key' })
    expect((await api.get('/invitations').expect(200)).body).toEqual({ items: [made] })
    expect(JSON.stringify([await store.find('invitations'), await store.find('audit')])).not.toContain(token)

    const joined = await api.as(undefined).post('/invitations/accept', { token, password }).expect(201)
    expect(joined.body.user).toMatchObject({ name: grace.name, email: grace.email, roles })
    const [cookie] = joined.headers['set-cookie'] as unknown as string[]
    await api.as(undefined).get('/academies/100001').set('Cookie', cookie!).expect(200)
    expect((await api.get('/invitations')).body.items).toEqual([])

    const again = await api.as(undefined).post('/invitations/accept', { token, password: 'another long password' })
    expect({ status: again.status, code: again.body.code, detail: again.body.detail }).toEqual({
      ...{ status: 410, code: 'link-ended' },
      detail: 'This link has been used. Ask an administrator for a new one.',
    })
    await api.del(`/invitations/${made.id}`).expect(404)
  })

  test('of two who accept at once one joins', async () => {
    const { api } = startService(await open())
    const { token } = (await api.post('/invitations', grace).expect(201)).body
    const answers = await Promise.all([0, 1].map(() => api.as(undefined).post('/invitations/accept', { token, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410])
    expect((await api.get('/users')).body.items).toHaveLength(1)
  })

  test('a link that has run out, was taken back, or is none is 410 and does not say whose it was', async () => {
    const clock = { now: '2026-06-01T12:00:00Z' }
    const { api } = startService(await open(), { now: () => new Date(clock.now) })
    const made = (await api.post('/invitations', grace).expect(201)).body
    const other = (await api.post('/invitations', { ...grace, email: 'other@example.org' }).expect(201)).body
    await api.del(`/invitations/${other.id}`).expect(204)
    clock.now = '2026-06-08T12:00:01Z'
    expect((await api.get('/invitations')).body.items).toEqual([])
    for (const token of [made.token, other.token, 'no-such-token']) {
      const answer = await api.as(undefined).post('/invitations/accept', { token, password })
      expect(answer.status).toBe(410)
      expect(JSON.stringify(answer.body)).not.toMatch(/Grace|grace|other@/)
    }
    expect((await api.get('/users')).body.items).toEqual([])
  })

  test('a weak password uses nothing up', async () => {
    const { api } = startService(await open())
    const { token } = (await api.post('/invitations', grace).expect(201)).body
    await api.as(undefined).post('/invitations/accept', { token, password: 'grace@example.org' }).expect(400)
    await api.as(undefined).post('/invitations/accept', { token, password }).expect(201)
  })

  test.each([
    ['an unknown role', [{ role: 'king' }], 400, '/roles/0/role'],
    ['an unknown academy', [{ role: 'principal', academies: ['100001', '999999'] }], 400, '/roles/0/academies/1'],
    ['a principal of no academy', [{ role: 'principal' }], 422, '/roles/0/academies'],
    ['a governor of an empty list', [{ role: 'editor' }, { role: 'governor', academies: [] }], 422, '/roles/1/academies'],
    ['a director of one academy', [{ role: 'director', academies: ['100001'] }], 422, '/roles/0/academies'],
  ])('%s is refused, by invitation, for a new person and for a change', async (_what, roles, status, pointer) => {
    const service = startService(await open())
    const { api } = service
    await api.post('/academies', academy).expect(201)
    const { id } = await signedIn(service, 'Ada', ['viewer'])
    const answers = [
      await api.post('/invitations', { ...grace, roles }),
      await api.post('/users', { ...grace, password, roles }),
      await api.patch(`/users/${id}`, { roles }),
    ]
    for (const { status: got, body } of answers) {
      expect({ status: got, pointers: body.errors.map((one: { pointer: string }) => one.pointer) }).toEqual({ status, pointers: [pointer] })
    }
    expect((await api.get('/users')).body.items).toHaveLength(1)
    expect((await api.get('/invitations')).body.items).toEqual([])
  })

  test('whoever is there already is not invited', async () => {
    const service = startService(await open())
    await signedIn(service, 'Ada', ['viewer'])
    expect((await service.api.post('/invitations', { ...grace, email: 'ADA@example.org' })).body.code).toBe('already-exists')
  })
})

describeOnStores('people who change', (open) => {
  test('a person demoted is refused at the next request, and one removed is nobody', async () => {
    const service = startService(await open())
    const ada = await signedIn(service, 'Ada', ['editor', 'administrator'])
    await signedIn(service, 'Grace', ['administrator'])
    await ada.api.post('/academies', academy).expect(201)
    const changed = await service.api.patch(`/users/${ada.id}`, { name: 'Ada L', roles: ['viewer'] }).expect(200)
    expect(changed.body).toMatchObject({ name: 'Ada L', roles: [{ role: 'viewer' }] })
    await ada.api.post('/academies', { ...academy, id: '100002' }).expect(403)
    await ada.api.get('/users').expect(403)
    await ada.api.get('/academies').expect(200)
    await service.api.del(`/users/${ada.id}`).expect(204)
    await ada.api.get('/academies').expect(401)
    await service.api.del(`/users/${ada.id}`).expect(404)
    await service.api.patch(`/users/${ada.id}`, { name: 'Ada' }).expect(404)
  })

  test('what a removed person did keeps the name as it was', async () => {
    const service = await startInstalled(await open())
    const { api } = service
    await api.post('/academies', academy).expect(201)
    const ada = await signedIn(service, 'Ada', ['editor'])
    await ada.api.put('/academies/100001/returns/2017-18', { values: { reading: 60 } }).expect(200)
    await api.patch(`/users/${ada.id}`, { name: 'Somebody else' }).expect(200)
    await api.del(`/users/${ada.id}`).expect(204)
    expect((await api.get('/academies/100001/returns/2017-18')).body.savedBy).toBe('Ada')
    const [removed] = (await api.get('/audit')).body.items
    expect(removed).toMatchObject({ action: 'user-removed', detail: 'Somebody else, ada@example.org' })
  })

  test('the last administrator can be neither removed nor demoted, also by themselves', async () => {
    const service = startService(await open())
    const ada = await signedIn(service, 'Ada', ['administrator'])
    for (const answer of [await ada.api.del(`/users/${ada.id}`), await service.api.patch(`/users/${ada.id}`, { roles: ['viewer'] })]) {
      expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'state-conflict' })
    }
    const grace = await signedIn(service, 'Grace', ['administrator'])
    await ada.api.del(`/users/${ada.id}`).expect(204)
    await grace.api.del(`/users/${grace.id}`).expect(409)
  })

  test('of administrators who remove or demote each other at once one is left', async () => {
    const service = startService(await open())
    for (let round = 0; round < 5; round++) {
      const [ada, grace] = [await signedIn(service, `Ada ${round}`, ['administrator']), await signedIn(service, `Grace ${round}`, ['administrator'])]
      const demotes = round % 2 === 1
      const answers = await Promise.all([
        ada.api.del(`/users/${grace.id}`),
        demotes ? grace.api.patch(`/users/${ada.id}`, { roles: ['viewer'] }) : grace.api.del(`/users/${ada.id}`),
      ])
      const { items } = (await service.api.get('/users')).body
      const left = items.filter(({ roles }: { roles: { role: string }[] }) => roles.some(({ role }) => role === 'administrator'))
      expect(left, JSON.stringify(answers.map(({ status }) => status))).toHaveLength(1)
      // of the round no more than the one that is left; the next round needs two again
      await service.context.store.remove('users', left[0].id)
    }
  })

  test('a reset link gives a new password once, ends every session, and a newer one ends the older', async () => {
    const service = startService(await open())
    const { api } = service
    const ada = await signedIn(service, 'Ada', ['viewer'])
    const older = (await api.post(`/users/${ada.id}/reset`).expect(200)).body
    const { token } = (await api.post(`/users/${ada.id}/reset`).expect(200)).body
    await api.as(undefined).post('/invitations/accept', { token: older.token, password }).expect(410)
    expect((await api.get('/invitations')).body.items).toEqual([])
    const renewed = await api.as(undefined).post('/invitations/accept', { token, password }).expect(201)
    expect(renewed.body.user.id).toBe(ada.id)
    await ada.api.get('/session').expect(401)
    await api.as(undefined).post('/session', { email: ada.email, password }).expect(201)
    await api.as(undefined).post('/invitations/accept', { token, password }).expect(410)
    await api.post('/users/nobody/reset').expect(404)
  })
})

describeOnStores('one’s own account', (open) => {
  test('password and address are changed by whoever knows the password; other browsers are signed out', async () => {
    const service = startService(await open())
    const { api } = service
    await api.post('/users', { ...grace, password }).expect(201)
    const signIn = async (email: string, word: string) => {
      const answer = await api.as(undefined).post('/session', { email, password: word })
      return { status: answer.status, cookie: (answer.headers['set-cookie'] as unknown as string[] | undefined)?.join('; ') ?? '' }
    }
    const [here, there] = [await signIn(grace.email, password), await signIn(grace.email, password)]
    const ask = (path: string, body: object) => api.as(undefined).post(path, body).set('Cookie', here.cookie)
    const fresh = 'quite another password'
    expect((await ask('/session/password', { current: 'not the password', password: fresh })).status).toBe(403)
    expect((await ask('/session/password', { current: password, password: 'grace@example.org' })).status).toBe(400)
    await ask('/session/password', { current: password, password: fresh }).expect(204)
    await api.as(undefined).get('/session').set('Cookie', there.cookie).expect(401)
    await api.as(undefined).get('/session').set('Cookie', here.cookie).expect(200)
    expect((await ask('/session/email', { current: fresh, email: 'Hopper@example.org' }).expect(200)).body.user.email).toBe('hopper@example.org')
    expect((await signIn(grace.email, fresh)).status).toBe(401)
    expect((await signIn('hopper@example.org', fresh)).status).toBe(201)
    expect(JSON.stringify(await service.context.store.find('audit'))).not.toMatch(new RegExp(`${password}|${fresh}`))
  })

  test('one sees where one is signed in, and signs out everywhere', async () => {
    const service = startService(await open())
    const ada = await signedIn(service, 'Ada', ['viewer'])
    const bob = await signedIn(service, 'Bob', ['viewer'])
    expect((await ada.api.get('/sessions').expect(200)).body.items).toEqual([
      { id: expect.any(String), createdAt: expect.any(String), expiresAt: expect.any(String), current: true },
    ])
    await ada.api.del('/sessions').expect(204)
    await ada.api.get('/session').expect(401)
    await bob.api.get('/session').expect(200)
    for (const answer of [await service.api.get('/sessions'), await service.api.del('/sessions')]) expect(answer.status).toBe(404)
  })
})
