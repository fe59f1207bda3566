import { randomBytes } from 'node:crypto'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'
import { startMongodbServer } from './mongodb-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's MongoDB server and what its databases' names start with; null where none can be had. */
    mongodb: { uri: string; prefix: string } | null
  }
}

/** One MongoDB server for the whole run, ended with it. Fails in CI where none can be had; elsewhere says so loudly. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMongodbServer((line) => console.log(`  no MongoDB from ${line}`))
  if (!server) {
    const words = 'No MongoDB server can be had: THE MONGODB HALF OF THE TESTS DOES NOT RUN. Set TEST_MONGODB_URI or MONGOMS_SYSTEM_BINARY.'
    if (process.env['CI'] === 'true') throw new Error(words)
    console.warn(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}\n`)
    project.provide('mongodb', null)
    return async () => console.warn(`\n${words}\n`)
  }
  console.log(`MongoDB for the tests: ${server.from}`)
  await dropDatabases(server.uri, leftBehind)
  const prefix = `waymark_test_${Date.now()}_${randomBytes(4).toString('hex')}_`
  project.provide('mongodb', { uri: server.uri, prefix })
  return async () => {
    await dropDatabases(server.uri, (name) => name.startsWith(prefix))
    await server.stop()
  }
}

/** Of a run that was interrupted, a day ago or longer: on a server that is not ours they would stay for ever. */
function leftBehind(name: string): boolean {
  const started = Number(/^waymark_test_(\d+)_/.exec(name)?.[1])
  return Date.now() - started > 24 * 3600 * 1000
}

async function dropDatabases(uri: string, unwanted: (name: string) => boolean): Promise<void> {
  const client = new MongoClient(uri)
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name } of databases) if (unwanted(name)) await client.db(name).dropDatabase()
  } finally {
    await client.close()
  }
}
