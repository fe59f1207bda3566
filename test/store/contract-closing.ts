import { expect, test } from 'vitest'
import type { Store } from '../../server/store/store.ts'
import { aSample } from './sample.ts'

const document = { id: 'a', revision: 1, format: 1 }

/** Every method that reads or writes, called in the plainest way. A method that is missing here does not compile. */
export const calls: Record<Exclude<keyof Store, 'ready' | 'writable' | 'close' | 'address'>, (store: Store) => Promise<unknown>> = {
  insert: (store) => store.insert('academies', aSample()),
  insertAll: (store) => store.insertAll('academies', [aSample()]),
  get: (store) => store.get('academies', 'a'),
  getAll: (store) => store.getAll('academies', ['a']),
  replace: (store) => store.replace('academies', document),
  replaceAll: (store) => store.replaceAll('academies', [document]),
  remove: (store) => store.remove('academies', 'a'),
  find: (store) => store.find('academies'),
}

export function closingContract(open: () => Promise<Store>): void {
  test.each(Object.entries(calls))('after close, %s is refused', async (_, call) => {
    const store = await open()
    await store.close()
    await expect(call(store)).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  test.each(['insertAll', 'replaceAll'] as const)('after close, %s of nothing is refused too', async (method) => {
    const store = await open()
    await store.close()
    await expect(store[method]('academies', [])).rejects.toMatchObject({ code: 'store-unavailable' })
  })

  test('after close the store is not ready', async () => {
    const store = await open()
    await store.close()
    expect(await store.ready()).toBe(false)
  })

  test('a second close does nothing', async () => {
    const store = await open()
    await store.close()
    await store.close()
    expect(await store.ready()).toBe(false)
  })
}
