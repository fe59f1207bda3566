import { rmSync } from 'node:fs'
import { mkdtemp, readdir, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { findMongod } from './mongod.ts'

/** Of the folders with the servers' files; the process that made one follows. */
const prefix = 'waymark-mongodb-'

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
  const folder = await roomyFolder()
  await sweep(folder)
  const dbPath = await mkdtemp(join(folder, `${prefix}${process.pid}-`))
  const clean = () => rmSync(dbPath, { recursive: true, force: true })
  const server = await MongoMemoryServer.create({
    binary: { systemBinary: mongod.path, version: mongod.version },
    instance: { dbPath, storageEngine: 'wiredTiger', args: ['--setParameter', 'diagnosticDataCollectionEnabled=false'] },
  })
  const abandon = () => {
    server.instanceInfo?.instance.mongodProcess?.kill('SIGKILL')
    clean()
  }
  process.once('exit', abandon)
  return {
    uri: server.getUri(),
    from: `${mongod.from} (${mongod.version})`,
    async stop() {
      await server.stop()
      clean()
      process.off('exit', abandon)
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

/** What runs left behind that were killed. Their servers end by themselves: mongodb-memory-server sees to it. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(prefix) && Number.parseInt(name.slice(prefix.length), 10)
    if (pid && !alive(pid)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
