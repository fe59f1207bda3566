import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../server/root.ts'

export interface Started {
  child: ChildProcess
  /** Everything printed so far. */
  output(): string
  /** The line that matches, as soon as it is printed. Rejects when the process ends without it. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
}

/** `npm start` without npm: `node server/start.mjs` with an environment of its own. Killed after the test if it still runs. */
export function startProcess(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['server/start.mjs'], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', ...environment },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(printed)
        if (found) resolve(found)
      }
      look()
      child.stdout.on('data', look)
      child.stderr.on('data', look)
      void ended.then(() => reject(new Error(`ended without ${pattern}: ${printed}`)))
    })
  return { child, ended, line, output: () => printed }
}

/** An empty folder, gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
