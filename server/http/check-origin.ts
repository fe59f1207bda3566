import type { IncomingHttpHeaders } from 'node:http'
import { WaymarkError } from '../domain/errors.ts'
import type { Context } from '../services/context.ts'

/**
 * Throws `forbidden` when a browser sends a change from another site's page. Browsers name the Origin of every change; what names
 * neither Origin nor Sec-Fetch-Site is no browser and carries no one else's cookie.
 */
export function checkOrigin({ settings }: Context, headers: IncomingHttpHeaders): void {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined && (site === undefined || site === 'same-origin' || site === 'none')) return
  if (origin !== undefined && ((host !== undefined && hostOf(origin) === host.toLowerCase()) || origin === settings.publicUrl?.replace(/\/$/, ''))) return
  throw new WaymarkError('forbidden', 'This change comes from a page of another site.')
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
