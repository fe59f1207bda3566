import compression from 'compression'
import express, { type Express } from 'express'
import { pinoHttp } from 'pino-http'
import { WaymarkError } from './domain/errors.ts'
import { adminUi } from './http/admin-ui.ts'
import { authenticate, unauthenticated } from './http/authenticate.ts'
import { checkHost } from './http/check-host.ts'
import { docsRouter } from './http/docs.ts'
import { endRefused } from './http/end-refused.ts'
import { endpoints } from './http/endpoints.ts'
import { problemHandler } from './http/problem.ts'
import { loggerOptions } from './http/request-log.ts'
import { securityHeaders } from './http/security-headers.ts'
import { type RouterOptions, toRouter } from './http/to-router.ts'
import { trustedProxies } from './schema/trusted-proxies.ts'
import type { Context } from './services/context.ts'

/** The whole service over a context; what main listens with and what tests ask. */
export function createApp(context: Context, options: RouterOptions = {}): Express {
  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple')
  app.set('trust proxy', trustedProxies(context.settings.trustProxy))
  app.use(pinoHttp(loggerOptions(context.log)))
  app.use(endRefused)
  app.use(securityHeaders(context.settings))
  app.use(checkHost(context.settings))
  app.use(
    compression({
      filter: (request, response) => !String(response.getHeader('Content-Type')).startsWith('application/x-ndjson') && compression.filter(request, response),
    }),
  )
  app.use(['/api', '/metrics'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.use(toRouter(endpoints, context, options))
  app.use('/api', async (request) => {
    if (!(await authenticate(context, request.headers))) throw unauthenticated()
    throw notFound(request.originalUrl)
  })
  app.use(docsRouter(endpoints))
  app.use(adminUi())
  app.use((request) => {
    throw notFound(request.originalUrl)
  })
  app.use(problemHandler)
  return app
}

function notFound(url: string): WaymarkError {
  return new WaymarkError('not-found', `There is nothing at ${url.split('?')[0]}.`)
}
