import type { GivenRole } from '../../server/schema/types.generated.ts'
import type { Context } from '../../server/services/context.ts'
import { openSession } from '../../server/services/sessions.ts'
import { insertUser } from '../../server/services/users.ts'
import type { Api } from './service.ts'

export interface SignedIn {
  id: string
  email: string
  cookie: string
  /** The API as this person asks it from a browser. */
  api: Api
}

/** A new person with these roles, signed in. Nobody knows a password of theirs: working one out takes time. */
export async function signedIn({ api, context }: { api: Api; context: Context }, name: string, roles: GivenRole[]): Promise<SignedIn> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const user = await insertUser(context, { name, email, password: 'scrypt$1024$8$1$AAAA$AAAA', roles })
  const cookie = `waymark-session=${(await openSession(context, user)).token}`
  const nobody = api.as(undefined)
  const own: Api = {
    get: (path) => nobody.get(path).set('Cookie', cookie),
    post: (path, body) => nobody.post(path, body).set('Cookie', cookie),
    put: (path, body) => nobody.put(path, body).set('Cookie', cookie),
    patch: (path, body) => nobody.patch(path, body).set('Cookie', cookie),
    del: (path) => nobody.del(path).set('Cookie', cookie),
    as: (key) => api.as(key),
  }
  return { id: user.id, email, cookie, api: own }
}
