import type { RequestHandler } from 'express'
import { WaymarkError } from '../domain/errors.ts'
import type { Settings } from '../schema/types.generated.ts'

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Where PUBLIC_URL is set, refuses a request that names another host as `misdirected`: a page that makes its own name lead here asks in vain. This machine may
 * ask by its own names, and whoever watches it (`/healthz`, `/readyz`) by any.
 */
export function checkHost({ publicUrl }: Settings): RequestHandler {
  const ours = publicUrl && new URL(publicUrl).host
  return (request, _response, next) => {
    const host = (request.headers.host ?? '').toLowerCase()
    if (!ours || host === ours || thisMachine.test(host) || request.path === '/healthz' || request.path === '/readyz') return next()
    throw new WaymarkError('misdirected', `This is ${ours}, not ${host || 'a host without a name'}.`)
  }
}
