import type { Express } from 'express'
import { pino } from 'pino'
import request, { type Test } from 'supertest'
import { createApp } from '../../server/app.ts'
import type { Context } from '../../server/services/context.ts'
import { createJobs } from '../../server/services/jobs/create-jobs.ts'
import { createMetrics } from '../../server/services/metrics.ts'
import { readSettings } from '../../server/settings.ts'
import type { Store } from '../../server/store/store.ts'
import { openWorkerPool } from '../../server/worker-pool.ts'

export const bootstrapKey = 'test-bootstrap-key-0123456789-0123456789'

/** The API as one caller asks it. Paths are those of the wire, under /api/v1 where they are. A body is sent as JSON unless it is text. */
export interface Api {
  get(path: string): Test
  post(path: string, body?: object | string): Test
  put(path: string, body?: object | string): Test
  patch(path: string, body?: object | string): Test
  del(path: string): Test
  /** The same as the holder of another key; undefined asks as nobody. */
  as(key: string | undefined): Api
}

export interface Service {
  app: Express
  /** As the holder of the bootstrap key. */
  api: Api
  context: Context
}

export interface ServiceOptions {
  /** Environment variables besides BOOTSTRAP_KEY. */
  settings?: Record<string, string>
  now?: () => Date
}

/** One pool for the services of a test file: a worker takes a second to read the sources. */
const workers = openWorkerPool({ threads: 1 })

/** The real app on a store, whose answers are held to their declared schemas. */
export function startService(store: Store, { settings = {}, now = () => new Date() }: ServiceOptions = {}): Service {
  const context: Context = {
    store,
    settings: readSettings({ BOOTSTRAP_KEY: bootstrapKey, ...settings }),
    now,
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }),
    metrics: createMetrics(),
    jobs: createJobs({ store, now }, workers),
  }
  const app = createApp(context, { checkAnswers: true })
  return { app, api: apiOf(app, bootstrapKey), context }
}

function apiOf(app: Express, key: string | undefined): Api {
  const ask = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object | string) => {
    const outside = /^\/(api|healthz|readyz|metrics|openapi\.json|docs|assets)(\/|$)/.test(path)
    const test = request(app)[method](outside ? path : `/api/v1${path}`)
    if (key !== undefined) test.set('Authorization', `Bearer ${key}`)
    return body === undefined ? test : test.send(body)
  }
  return {
    get: (path) => ask('get', path),
    post: (path, body) => ask('post', path, body),
    put: (path, body) => ask('put', path, body),
    patch: (path, body) => ask('patch', path, body),
    del: (path) => ask('delete', path),
    as: (other) => apiOf(app, other),
  }
}
