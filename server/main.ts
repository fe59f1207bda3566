/** The service: settings, store, first start, listen, until SIGTERM or SIGINT. */
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { collectDefaultMetrics } from 'prom-client'
import { createApp } from './app.ts'
import { WaymarkError } from './domain/errors.ts'
import { addressOf, drain, listen } from './listen.ts'
import type { Settings } from './schema/types.generated.ts'
import type { Context } from './services/context.ts'
import { readDefaultFramework } from './services/default-framework.ts'
import { keepHouse } from './services/housekeeping.ts'
import { resumeImports } from './services/imports/resume-imports.ts'
import { createMetrics } from './services/metrics.ts'
import { newSetupToken } from './services/setup.ts'
import { ensureFirstVersion } from './services/versions/first-version.ts'
import { readSettings } from './settings.ts'
import { openMongoStore } from './store/mongo-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import type { Store } from './store/store.ts'

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
  const store = await openStore(settings)
  try {
    await serve({ store, settings, now: () => new Date(), log: pino({ level: settings.logLevel }), metrics: createMetrics() })
  } finally {
    await store.close()
  }
}

async function serve(context: Context): Promise<void> {
  collectDefaultMetrics({ register: context.metrics.registry })
  await ensureFirstVersion(context, readDefaultFramework)
  await resumeImports(context)
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

function openStore({ mongodbUri, dataDir }: Settings): Promise<Store> {
  return mongodbUri ? openMongoStore(mongodbUri) : openSqliteStore(join(resolve(dataDir), 'waymark.db'))
}

/** What was foreseen needs no stack. */
function inOneLine(error: unknown): string {
  if (error instanceof WaymarkError) return error.message
  return error instanceof Error && error.cause ? error.message : `Waymark could not go on: ${error instanceof Error ? error.stack : String(error)}`
}
