import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Router } from 'express'
import type { Endpoint } from './endpoint.ts'
import { toOpenApi } from './to-open-api.ts'

const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const files = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Waymark API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="icon" href="/docs/favicon-32x32.png" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/open.js"></script>
  </body>
</html>
`
/** A file of its own: the content policy allows no script in the page. */
const script = "window.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true })\n"

/** /openapi.json and, with the package's own Swagger UI, /docs. */
export function docsRouter(endpoints: readonly Endpoint[]): Router {
  const router = Router()
  let document: string | undefined
  router.get('/openapi.json', (_request, response) => {
    document ??= JSON.stringify(toOpenApi(endpoints))
    response.type('json').send(document)
  })
  router.get('/docs', (_request, response) => {
    response.type('html').send(page)
  })
  router.get('/docs/open.js', (_request, response) => {
    response.type('js').send(script)
  })
  for (const file of files) router.get(`/docs/${file}`, (_request, response) => response.sendFile(file, { root: swagger, maxAge: '1d' }))
  return router
}
