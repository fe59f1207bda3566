import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
import { root } from '../root.ts'

const notBuilt = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Waymark</title></head>
  <body><div><h1>The admin UI is not built</h1><p>Run <code>npm run build</code>, or start with <code>npm start</code>, which does.</p></div></body>
</html>
`

/** The built admin UI: its files, and its page at every address that is no file, since it has addresses of its own. */
export function adminUi(folder = join(root, '.build/admin-ui')): Router {
  const router = Router()
  // names in assets/ carry a hash of their content
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }))
  router.use(express.static(folder, { index: false, redirect: false, maxAge: '1h' }))
  router.get('/{*address}', page(folder))
  return router
}

function page(folder: string): RequestHandler {
  return (request, response, next) => {
    if (/^\/(assets|docs|api)\//.test(request.path) || !request.accepts('html')) return next()
    response.set('Cache-Control', 'no-cache')
    // The root is said apart: a whole path through .build would be refused as that of a hidden file.
    if (existsSync(join(folder, 'index.html'))) response.sendFile('index.html', { root: folder, cacheControl: false })
    else response.status(503).type('html').send(notBuilt)
  }
}
