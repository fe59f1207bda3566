/** `npm run build`: the server by tsc and the admin UI by vite, into .build/, where either is missing or not of the sources as they are. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, '.build')

const parts = [
  {
    name: 'server',
    sources: ['server', 'tsconfig.json', 'package-lock.json'],
    command: (outDir) => ['node_modules/typescript/bin/tsc', '-p', 'server', '--outDir', outDir],
  },
  {
    name: 'admin-ui',
    sources: ['admin-ui', 'server/domain', 'server/schema', 'vite.config.ts', 'svelte.config.js', 'package-lock.json'],
    command: (outDir) => ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
  },
]

/** Builds what is not there or older than its sources; everything with `all`. Throws when a part does not build. */
export async function build({ all = false } = {}) {
  await Promise.all(parts.map((part) => buildPart(part, all)))
}

async function buildPart({ name, sources, command }, always) {
  const stamp = join(built, `${name}.stamp`)
  const now = fingerprint(sources)
  if (!always && existsSync(join(built, name)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.log(`Building ${name} ...`)
  mkdirSync(built, { recursive: true })
  // built beside and put in place whole, so that an interrupted build is not taken for one
  const beside = join(built, `${name}.${process.pid}`)
  rmSync(stamp, { force: true })
  try {
    await run(command(beside))
    rmSync(join(built, name), { recursive: true, force: true })
    renameSync(beside, join(built, name))
    writeFileSync(stamp, now)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Of every file's path, size and time: changes when one is edited, added or removed. */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const source of sources) if (existsSync(join(root, source))) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, path) {
  const { size, mtimeMs } = statSync(join(root, path))
  if (statSync(join(root, path)).isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(hash, `${path}/${name}`)
  } else hash.update(`${path} ${size} ${mtimeMs}\n`)
}

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ all: true })
