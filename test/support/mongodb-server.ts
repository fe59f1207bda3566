import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { findMongod } from './mongod.ts'

export interface MongodbServer {
  uri: string
  /** What it is and where it came from, in words. */
  from: string
  stop(): Promise<void>
}

/** The server that TEST_MONGODB_URI names (throws when it does not answer), else one of our own; nothing where none can be had. */
export async function startMongodbServer(tell: (line: string) => void): Promise<MongodbServer | undefined> {
  const given = process.env['TEST_MONGODB_URI']
  if (given) return { uri: given, from: `TEST_MONGODB_URI (${await versionAt(given)})`, stop: async () => undefined }

  const mongod = await findMongod(tell)
  if (!mongod) return undefined
  const dbPath = await mkdtemp(join(await roomyFolder(), 'waymark-mongodb-'))
  const server = await MongoMemoryServer.create({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instance: { dbPath, storageEngine: 'wiredTiger', args: ['--setParameter', 'diagnosticDataCollectionEnabled=false'] },
  })
  return {
    uri: server.getUri(),
    from: `${mongod.from} (${mongod.version})`,
    async stop() {
      await server.stop()
      await rm(dbPath, { recursive: true, force: true })
    },
  }
}

async function versionAt(uri: string): Promise<string> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    return (await client.db('admin').command({ buildInfo: 1 }))['version']
  } finally {
    await client.close()
  }
}

/** Memory where there is plenty: each test makes a database, which costs dozens of files. */
async function roomyFolder(): Promise<string> {
  const memory = '/dev/shm'
  const space = await statfs(memory).catch(() => undefined)
  return space && space.bavail * space.bsize > 4 * 1024 ** 3 ? memory : tmpdir()
}
