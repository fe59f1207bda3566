/** The service: settings, store, first start, listen, until SIGTERM or SIGINT. */
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { collectDefaultMetrics } from 'prom-client'
import { createApp } from './app.ts'
import { WaymarkError } from './domain/errors.ts'
import { requestSchemas } from './http/endpoint.ts'
import { endpoints } from './http/endpoints.ts'
import { addressOf, drain, listen } from './listen.ts'
import { openStore } from './open-store.ts'
import { prepareSchemas } from './schema/parse.ts'
import type { Settings } from './schema/types.generated.ts'
import type { Context } from './services/context.ts'
import { readDefaultFramework } from './services/default-framework.ts'
import { resumeWithdrawals } from './services/entries/withdraw.ts'
import { keepHouse } from './services/housekeeping.ts'
import { resumeImports } from './services/imports/resume-imports.ts'
import { createJobs } from './services/jobs/create-jobs.ts'
import { refuseEmptied, rememberStore } from './services/known-store.ts'
import { createMetrics } from './services/metrics.ts'
import { newSetupToken } from './services/setup.ts'
import { ensureFirstVersion } from './services/versions/first-version.ts'
import { readSettings } from './settings.ts'
import { openWorkerPool } from './worker-pool.ts'

/** Running requests have so long to finish. */
const drainMilliseconds = 30_000

const asked = new Promise<void>((stop) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop())
})

try {
  await run(readSettings(process.env))
  process.exit(0)
} catch (error) {
  console.error(inOneLine(error))
  process.exit(1)
}

async function run(settings: Settings): Promise<void> {
  const store = await openStore(settings.mongodbUri ?? join(resolve(settings.dataDir), 'waymark.db'))
  const now = () => new Date()
  const pool = openWorkerPool()
  const jobs = createJobs({ store, now }, pool)
  try {
    await serve({ store, settings, now, log: pino({ level: settings.logLevel }), metrics: createMetrics(), jobs })
  } finally {
    await jobs.close()
    await pool.close()
    await store.close()
  }
}

async function serve(context: Context): Promise<void> {
  collectDefaultMetrics({ register: context.metrics.registry })
  await refuseEmptied(context)
  await ensureFirstVersion(context, readDefaultFramework)
  await rememberStore(context)
  await resumeImports(context)
  await resumeWithdrawals(context)
  prepareSchemas(endpoints.flatMap(requestSchemas))
  const server = await listen(createApp(context), context.settings)
  const address = addressOf(server, context.settings)
  const token = await newSetupToken(context)
  console.log(`Waymark answers at ${address}`)
  if (token) console.log(`Nobody can sign in yet. Set up the first administrator: ${address}/setup?token=${token}`)
  const housekeeping = keepHouse(context)
  await asked
  clearInterval(housekeeping)
  await drain(server, drainMilliseconds)
}

/** What was foreseen needs no stack, but says every fault it has. */
function inOneLine(error: unknown): string {
  if (error instanceof WaymarkError) return [error.message, ...unsaidFaults(error)].join(' ')
  return error instanceof Error && error.cause ? error.message : `Waymark could not go on: ${error instanceof Error ? error.stack : String(error)}`
}

function unsaidFaults({ message, faults }: WaymarkError): string[] {
  return faults.filter((fault) => !message.includes(fault.message)).map((fault) => `${fault.pointer}: ${fault.message}.`)
}
