import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../services/context.ts'

const name = 'waymark-session'
const deviceName = 'waymark-device'
const deviceSeconds = 400 * 24 * 60 * 60

/** The session token a browser sent, if any. */
export function sessionToken(headers: IncomingHttpHeaders): string | undefined {
  return cookieOf(headers, name)
}

/** What the browser was given when somebody last signed in with it, if any. */
export function deviceToken(headers: IncomingHttpHeaders): string | undefined {
  return cookieOf(headers, deviceName)
}

/** The Set-Cookie headers of whoever has just signed in: the session, and what the browser is known by at the next sign-in. */
export function signedInCookies(context: Context, { token, device }: { token: string; device: string }): string[] {
  const known = `${deviceName}=${device}; Max-Age=${deviceSeconds}; ${attributes(context.settings.publicUrl, '/api/v1')}`
  return [sessionCookie(context, token), known]
}

function cookieOf({ cookie = '' }: IncomingHttpHeaders, wanted: string): string | undefined {
  const pairs = cookie.split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${wanted}=`))?.slice(wanted.length + 1) || undefined
}

/** Set-Cookie that keeps `token` out of scripts and off other sites; the service ends it, so it lasts as long as the browser. */
function sessionCookie({ settings }: Context, token: string): string {
  return `${name}=${token}; ${attributes(settings.publicUrl)}`
}

/** Set-Cookie that takes it away. */
export function noSessionCookie({ settings }: Context): string {
  return `${name}=; Max-Age=0; ${attributes(settings.publicUrl)}`
}

function attributes(publicUrl: string | undefined, path = '/'): string {
  return `Path=${path}; HttpOnly; SameSite=Lax${publicUrl?.startsWith('https:') ? '; Secure' : ''}`
}
