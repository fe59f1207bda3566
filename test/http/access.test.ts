import { expect, test } from 'vitest'
import type { Endpoint } from '../../server/http/endpoint.ts'
import { endpoints } from '../../server/http/endpoints.ts'
import { fullPath } from '../../server/http/to-router.ts'
import type { HeldRole, Role, Scope } from '../../server/schema/types.generated.ts'
import type { Access } from '../../server/services/caller.ts'
import type { Context } from '../../server/services/context.ts'
import { openSession } from '../../server/services/sessions.ts'
import { addUser, insertUser } from '../../server/services/users.ts'
import { type Api, startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

const open = ['setUp', 'signIn', 'acceptInvitation', 'readHealth', 'readReadiness']

/** As wire.md has it under "Receipts, people, keys". */
const ofScope: Record<Scope, Access[]> = {
  evaluate: ['caller', 'evaluate'],
  read: ['caller', 'read', 'read-trust'],
  returns: ['caller', 'returns', 'returns-trust'],
  framework: ['caller', 'edit'],
}

const ofRole: Record<Role, Access[]> = {
  viewer: ['caller', 'evaluate', 'read', 'read-trust'],
  editor: ['caller', 'evaluate', 'read', 'read-trust', 'returns', 'returns-trust', 'edit'],
  director: ['caller', 'evaluate', 'read', 'read-trust', 'returns', 'returns-trust', 'edit', 'decide'],
  approver: ['caller', 'evaluate', 'read', 'read-trust', 'approve'],
  administrator: ['caller', 'evaluate', 'read', 'read-trust', 'administer'],
  principal: ['caller', 'evaluate', 'read'],
  governor: ['caller', 'evaluate', 'read'],
}

/** What is left of a role or a scope that is limited to academies. */
const limited: Access[] = ['caller', 'evaluate', 'read', 'returns']

const closed = endpoints.filter(({ access }) => access !== 'open')

function ask(api: Api, endpoint: Endpoint) {
  const path = fullPath(endpoint).replaceAll(/\{\w+\}/g, 'nothing')
  const { get, post, put, patch, del } = api
  return { get, post, put, patch, delete: del }[endpoint.method](path)
}

async function signedIn(context: Context, roles: HeldRole[]): Promise<string> {
  const user = await insertUser(context, { name: 'Ada', email: 'ada@example.org', password: 'a stored hash', roles })
  return `waymark-session=${(await openSession(context, user)).token}`
}

async function refusedOf(api: Api, cookie?: string): Promise<string[]> {
  const refused: string[] = []
  // signing out last: it ends the session that asks
  for (const endpoint of closed.filter(({ operationId }) => !['signOut', 'signOutEverywhere'].includes(operationId))) {
    const request = ask(api, endpoint)
    const { status, body } = await (cookie ? request.set('Cookie', cookie) : request)
    expect(status, endpoint.operationId).not.toBe(401)
    if (status === 403 && body.code === 'forbidden') refused.push(endpoint.operationId)
  }
  return refused
}

function namesBeyond(access: Access[]): string[] {
  const allowed = ({ access: needed }: Endpoint) => [needed].flat().some((one) => access.includes(one as Access))
  return closed.filter((endpoint) => !allowed(endpoint)).map(({ operationId }) => operationId)
}

describeOnStores('access', (openStore) => {
  test('only what the wire lists as open is open', () => {
    expect(endpoints.filter(({ access }) => access === 'open').map(({ operationId }) => operationId)).toEqual(open)
  })

  test('every route but the open ones answers 401 without a caller', async () => {
    const { api } = startService(await openStore())
    for (const nobody of [api.as(undefined), api.as('no-such-key'), api.as(`waymark_${'x'.repeat(43)}`)]) {
      for (const endpoint of closed) {
        const { status, body, type } = await ask(nobody, endpoint)
        expect({ status, code: body.code, type }, endpoint.operationId).toEqual({ status: 401, code: 'unauthenticated', type: 'application/problem+json' })
      }
    }
    expect((await api.as(undefined).get('/nothing')).status).toBe(401)
  })

  test('a key that is none is not made up for by a session', async () => {
    const { api, context } = startService(await openStore())
    const user = await addUser(context, { name: 'A', email: 'a@example.org', password: 'a long enough password', roles: ['administrator'] })
    const { token } = await openSession(context, user)
    expect((await api.as('no-such-key').get('/users').set('Cookie', `waymark-session=${token}`)).status).toBe(401)
  })

  test.each(Object.entries(ofScope))('a key with the scope %s may do that and nothing else', async (scope, access) => {
    const { api } = startService(await openStore())
    const { key } = (await api.post('/keys', { name: scope, scopes: [scope] })).body
    expect(await refusedOf(api.as(key))).toEqual(namesBeyond(access))
  })

  test.each(['evaluate', 'read', 'returns'] as const)('a key with the scope %s of one academy may do no more than that to it', async (scope) => {
    const { api } = startService(await openStore())
    await api.post('/academies', { id: '100001', name: 'Own', phase: 'primary' }).expect(201)
    const { key } = (await api.post('/keys', { name: scope, scopes: [scope], academies: ['100001'] }).expect(201)).body
    expect(await refusedOf(api.as(key))).toEqual(namesBeyond(ofScope[scope].filter((access) => limited.includes(access))))
  })

  test.each(Object.entries(ofRole) as [Role, Access[]][])('a person with the role %s may do that and nothing else, and is told so', async (role, access) => {
    const { api, context } = startService(await openStore())
    const bound = role === 'principal' || role === 'governor' ? { academies: ['100001'] } : {}
    const cookie = await signedIn(context, [{ role, ...bound }])
    expect(await refusedOf(api.as(undefined), cookie)).toEqual(namesBeyond(access))
    const { may } = (await api.as(undefined).get('/session').set('Cookie', cookie)).body
    expect(may).toEqual(access.map((one) => ({ access: one, ...bound })))
  })

  test('a viewer of one academy may read and evaluate, and nothing of the whole trust', async () => {
    const { api, context } = startService(await openStore())
    const cookie = await signedIn(context, [{ role: 'viewer', academies: ['100001'] }])
    expect(await refusedOf(api.as(undefined), cookie)).toEqual(namesBeyond(['caller', 'evaluate', 'read']))
  })

  test('roles add up: a role of the whole trust is not narrowed by one of academies', async () => {
    const { api, context } = startService(await openStore())
    const cookie = await signedIn(context, [{ role: 'principal', academies: ['100001'] }, { role: 'approver' }])
    expect(await refusedOf(api.as(undefined), cookie)).toEqual(namesBeyond(ofRole.approver))
  })

  test('a change that comes from a page of another site is refused, whoever is signed in', async () => {
    const { api, context } = startService(await openStore())
    const cookie = await signedIn(
      context,
      (Object.keys(ofRole) as Role[]).map((role) => ({ role })),
    )
    const changes = endpoints.filter(({ method }) => method !== 'get')
    expect(changes.length).toBeGreaterThan(20)
    for (const endpoint of changes) {
      const { status, body } = await ask(api.as(undefined), endpoint).set('Cookie', cookie).set('Origin', 'https://elsewhere.example.org')
      expect({ status, detail: body.detail }, endpoint.operationId).toEqual({ status: 403, detail: 'This change comes from a page of another site.' })
    }
  })

  test('the bootstrap key may do everything', async () => {
    const { api } = startService(await openStore())
    expect(await refusedOf(api)).toEqual([])
  })

  test('without BOOTSTRAP_KEY there is none', async () => {
    const { api } = startService(await openStore(), { settings: { BOOTSTRAP_KEY: '' } })
    expect((await api.get('/users')).status).toBe(401)
    expect((await api.as('undefined').get('/users')).status).toBe(401)
  })
})
