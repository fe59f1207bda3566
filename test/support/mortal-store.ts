import { WaymarkError } from '../../server/domain/errors.ts'
import type { Store } from '../../server/store/store.ts'

const writes = new Set(['insert', 'insertAll', 'replace', 'replaceAll', 'remove'])

export interface MortalStore {
  store: Store
  /** Whether it has died. */
  dead(): boolean
}

/**
 * A store as a process has it that is killed at its write number `at` (from 0): just before it, or just after it was written and before that was known. From then on
 * nothing is read or written any more, so nothing that catches the failure can mend anything.
 */
export function mortalStore(store: Store, at: number, when: 'before' | 'after'): MortalStore {
  let written = 0
  let dead = false
  const died = () => new WaymarkError('store-unavailable', 'The process was killed.')
  const mortal = new Proxy(store, {
    get(target, name: keyof Store) {
      // where the documents are is no question to the store
      if (typeof target[name] !== 'function') return target[name]
      return async (...given: unknown[]) => {
        if (dead) throw died()
        const dies = writes.has(name) && written++ === at
        if (dies && when === 'before') dead = true
        if (dead) throw died()
        const result = await (target[name] as (...given: unknown[]) => unknown)(...given)
        if (dies) dead = true
        if (dead && writes.has(name)) throw died()
        return result
      }
    },
  })
  return { store: mortal, dead: () => dead }
}
