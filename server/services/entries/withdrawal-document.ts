import type { Withdrawal } from '../../schema/types.generated.ts'
import type { Document, Store } from '../../store/store.ts'
import type { SavedEntry } from './entry-document.ts'

/** That an entry or an import was withdrawn, in the collection `withdrawals` under its id: the one write that withdraws it. */
export interface WithdrawalDocument extends Document, Withdrawal {
  of: 'entry' | 'import'
  /** `committed` until every return it touches is made anew; what a crash interrupts is finished at the next start. */
  state: 'committed' | 'applied'
  /** The return of the entry. */
  return?: string
}

/** The withdrawals of these entries, each alone or with its import, by the entry's id. */
export async function withdrawalsOf(store: Store, entries: readonly Pick<SavedEntry, 'id' | 'import'>[]): Promise<Map<string, Withdrawal>> {
  const ids = new Set(entries.flatMap(({ id, import: of }) => (of === undefined ? [id] : [id, of])))
  const found = new Map<string, WithdrawalDocument>()
  const all = [...ids]
  for (let at = 0; at < all.length; at += 5000) {
    for (const one of await store.getAll<WithdrawalDocument>('withdrawals', all.slice(at, at + 5000))) found.set(one.id, one)
  }
  return new Map(
    entries.flatMap(({ id, import: of = '' }): [string, Withdrawal][] => {
      const withdrawn = found.get(id) ?? found.get(of)
      return withdrawn ? [[id, toWithdrawal(withdrawn)]] : []
    }),
  )
}

export function toWithdrawal({ at, by, reason }: WithdrawalDocument): Withdrawal {
  return { at, by, reason }
}
