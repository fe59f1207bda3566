import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../services/context.ts'

const name = 'waymark-session'

/** The session token a browser sent, if any. */
export function sessionToken(headers: IncomingHttpHeaders): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined
}

/** Set-Cookie that keeps `token` out of scripts and off other sites; the service ends it, so it lasts as long as the browser. */
export function sessionCookie({ settings }: Context, token: string): string {
  return `${name}=${token}; ${attributes(settings.publicUrl)}`
}

/** Set-Cookie that takes it away. */
export function noSessionCookie({ settings }: Context): string {
  return `${name}=; Max-Age=0; ${attributes(settings.publicUrl)}`
}

function attributes(publicUrl: string | undefined): string {
  return `Path=/; HttpOnly; SameSite=Lax${publicUrl?.startsWith('https:') ? '; Secure' : ''}`
}
