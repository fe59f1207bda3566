import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../../server/root.ts'
import type { Seen } from './probe.ts'

export interface Watch {
  /** Does the work and says how long others waited and what memory the service took while it ran. */
  during(work: () => Promise<unknown>): Promise<Seen>
  stop(): void
}

/** Watches a service from a process of its own, so that what the tests do keeps nobody waiting. */
export async function watch(address: string, processId: number): Promise<Watch> {
  const child = fork(join(root, 'test/attacks/support/probe.ts'), [address, String(processId)], { execArgv: ['--import', 'tsx'] })
  await seenBy(child)
  return {
    async during(work) {
      child.send('begin')
      // the memory at rest and a few answers before
      await pause(50)
      await work()
      await pause(50)
      return await seenBy(child)
    },
    stop: () => child.kill('SIGKILL'),
  }
}

function seenBy(child: ChildProcess): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the probe has ended'))
    child.once('exit', ended)
    child.once('message', (seen) => {
      child.off('exit', ended)
      resolve(seen as Seen)
    })
    child.send('end')
  })
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
