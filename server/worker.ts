/** What runs in each worker of the pool: jobs of the table, on a store that the worker opens for itself and keeps open. */
import type { MessagePort } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { openStore } from './open-store.ts'
import type { Ended, Said, Task } from './services/jobs/job.ts'
import { work } from './services/jobs/work.ts'
import type { Store } from './store/store.ts'

export interface WorkerTask extends Task {
  /** Of the store. */
  address: string
  /** Where it says what it has to say, and hears that a part was taken. */
  port: MessagePort
}

/** So many parts may be on their way before the job waits for one to be taken. */
const mostUnderWay = 16

export default async function inWorker({ address, port, ...task }: WorkerTask): Promise<Ended> {
  const started = performance.now()
  const now = () => new Date(task.now + performance.now() - started)
  const say = (said: Said) => port.postMessage(said)
  const parts = underWay(port)
  try {
    // what is kept by store, such as the versions published, is to be as it is now
    const store = { ...(await storeAt(address)) }
    const ended = await work(
      task,
      { store, now },
      {
        progress: (done, of) => say({ progress: [done, of] }),
        part: (part) => {
          say({ part })
          return parts.fewerThan(mostUnderWay)
        },
      },
    )
    await parts.fewerThan(1)
    return 'result' in ended ? moved(ended, ended.result.buffer) : ended
  } finally {
    port.close()
  }
}

let open: { address: string; store: Promise<Store> } | undefined

/** The store of the last job stays open: there is one in production, and tests have one after the other. */
function storeAt(address: string): Promise<Store> {
  if (open?.address === address) return open.store
  void open?.store.then((store) => store.close()).catch(() => undefined)
  const store = openStore(address, { beside: true })
  open = { address, store }
  store.catch(() => {
    open = undefined
  })
  return store
}

/** Counts the parts that were sent and not yet taken: the port hears of each. */
function underWay(port: MessagePort): { fewerThan(most: number): Promise<void> } {
  let [sent, taken] = [0, 0]
  let look: () => void = () => undefined
  port.on('message', () => {
    taken++
    look()
  })
  // what only waits for this must not keep the worker from ending
  port.unref()
  return {
    fewerThan(most) {
      if (most > 1) sent++
      return new Promise((resolve) => {
        look = () => {
          if (sent - taken < most) resolve()
        }
        look()
      })
    },
  }
}

/** Handed over without a copy. */
function moved(ended: Ended, buffer: ArrayBuffer): Ended {
  return move({ [transferableSymbol]: buffer, [valueSymbol]: ended } as never) as unknown as Ended
}
