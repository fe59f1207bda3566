import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import request from 'supertest'
import { expect, onTestFinished, test } from 'vitest'
import { adminUi } from '../../server/http/admin-ui.ts'
import { endpoints } from '../../server/http/endpoints.ts'
import { fullPath } from '../../server/http/to-router.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { startService } from '../support/service.ts'
import { describeOnStores } from '../support/stores.ts'

async function nobody() {
  return startService(await openSqliteStore(':memory:')).api.as(undefined)
}

/** An app that serves an admin UI of these files. */
async function serving(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-ui-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return express().use(adminUi(folder))
}

describeOnStores('health', (open) => {
  test('the service is ready while its store answers and alive in any case', async () => {
    const store = await open()
    const api = startService(store).api.as(undefined)
    expect((await api.get('/readyz')).status).toBe(200)
    await store.close()
    const unready = await api.get('/readyz')
    expect({ status: unready.status, code: unready.body.code, type: unready.type }).toEqual({
      status: 503,
      code: 'store-unavailable',
      type: 'application/problem+json',
    })
    expect((await api.get('/healthz')).status).toBe(200)
    expect((await api.as('some-key-or-other').get('/users')).status).toBe(503)
  })
})

test('metrics count requests by operation and status', async () => {
  const { api } = startService(await openSqliteStore(':memory:'))
  await api.get('/users')
  const metrics = await api.get('/metrics')
  expect(metrics.type).toBe('text/plain')
  expect(metrics.text).toContain('waymark_request_seconds_count{operation="listUsers",status="200"} 1')
})

test('every answer names its request and lets nothing but our own files run', async () => {
  const { headers } = await (await nobody()).get('/healthz')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const policy = headers['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('answers of the API are kept in no cache', async () => {
  const { api } = startService(await openSqliteStore(':memory:'))
  expect((await api.get('/users')).headers['cache-control']).toBe('no-store')
})

test('the API page runs without inline scripts and all it names is there', async () => {
  const api = await nobody()
  const page = await api.get('/docs')
  expect(page.type).toBe('text/html')
  expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)/)
  const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file as string)
  expect(files).toHaveLength(4)
  for (const file of files) expect((await api.get(file)).status, file).toBe(200)
  expect((await api.get('/docs/index.html')).status).toBe(404)
})

test('the OpenAPI document has every operation, and every reference in it resolves', async () => {
  const { body } = await (await nobody()).get('/openapi.json')
  expect(body.openapi).toBe('3.1.0')
  for (const endpoint of endpoints) expect(body.paths[fullPath(endpoint)]?.[endpoint.method]?.operationId).toBe(endpoint.operationId)
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference as string)
  expect(references.length).toBeGreaterThan(20)
  for (const reference of references) expect(body.components.schemas, reference).toHaveProperty(reference.replace('#/components/schemas/', ''))
  expect(JSON.stringify(body)).not.toContain('.schema.json')
})

test('the OpenAPI document says what is open and what keys are honoured', async () => {
  const { paths } = (await (await nobody()).get('/openapi.json')).body
  expect(paths['/api/v1/session'].post.security).toEqual([])
  expect(paths['/api/v1/users'].get.security).toBeUndefined()
  const headers = paths['/api/v1/academies'].post.parameters.map(({ name }: { name: string }) => name)
  expect(headers).toEqual(['Idempotency-Key'])
  // what answers a secret takes none
  expect(paths['/api/v1/keys'].post.parameters).toBeUndefined()
  expect(Object.keys(paths['/api/v1/users'].post.responses)).toEqual(expect.arrayContaining(['201', '400', '401', '403', '409', '413', '415']))
})

test('a path that is nothing is a problem, and so is one under /api', async () => {
  const { api } = startService(await openSqliteStore(':memory:'))
  for (const path of ['/nothing', '/api/v2', '/assets/nothing.js', '/docs/nothing']) {
    const answer = await api.get(path)
    expect({ path, status: answer.status, type: answer.type, code: answer.body.code }).toEqual({
      path,
      status: 404,
      type: 'application/problem+json',
      code: 'not-found',
    })
  }
})

test('the page of the admin UI answers at every address of its own, and is asked for anew each time', async () => {
  const app = await serving({ 'index.html': '<div id="app"></div>' })
  for (const path of ['/', '/setup?token=x', '/framework/draft/thresholds']) {
    const answer = await request(app).get(path).set('Accept', 'text/html')
    expect({ status: answer.status, text: answer.text, cache: answer.headers['cache-control'] }).toEqual({
      status: 200,
      text: '<div id="app"></div>',
      cache: 'no-cache',
    })
  }
  expect((await request(app).get('/assets/gone.js').set('Accept', '*/*')).status).toBe(404)
  expect((await request(app).post('/').set('Accept', 'text/html')).status).toBe(404)
})

test('files named after their content are kept for ever', async () => {
  const app = await serving({ 'index.html': '', 'assets/app-1a2b.js': '1' })
  expect((await request(app).get('/assets/app-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('an admin UI that is not built says so', async () => {
  const answer = await request(await serving({}))
    .get('/')
    .set('Accept', 'text/html')
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('npm run build')
})
