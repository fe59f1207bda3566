import { WaymarkError } from '../../domain/errors.ts'
import { laterThan } from '../../domain/evaluation/entries.ts'
import type { PageQuery, Return, ReturnEntry, Withdraw } from '../../schema/types.generated.ts'
import type { Query } from '../../store/store.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { type EntryDocument, returnId, type SavedEntry, toReturnEntry } from '../entries/entry-document.ts'
import { fileEntries, unfiledOf } from '../entries/file-entries.ts'
import { holdingOf, type ReturnDocument, toReturn } from '../entries/return-document.ts'
import { getReturn } from '../entries/stored-returns.ts'
import { withdraw } from '../entries/withdraw.ts'
import { withdrawalsOf } from '../entries/withdrawal-document.ts'
import type { List } from '../pages.ts'
import { readAcademyDocument } from './academies.ts'

/** The part of the history that a return is answered with. */
const historyShown = 50

/** With its entries and history. Throws `not-found` for the academy, and for a year of which nothing ever came in. */
export async function readReturn(context: Context, academy: string, year: string): Promise<Return> {
  return withHistory(context, await readReturnDocument(context, academy, year))
}

/** Every entry of an academy and year, withdrawn ones too: the surest release first, in it the newest. Throws as `readReturn`. */
export async function listEntries(context: Context, academy: string, year: string, page: PageQuery): Promise<List<ReturnEntry>> {
  const document = await readReturnDocument(context, academy, year)
  await fileEntries(context, unfiledOf(document))
  return pageOfEntries(context, { ...page, where: { return: document.id } })
}

/** Withdraws an entry: it is kept, and what stood below it shows again. Throws as `readReturn`, and `state-conflict` where it was withdrawn before. */
export async function withdrawEntry(context: Context, caller: Caller, academy: string, year: string, id: string, { reason }: Withdraw): Promise<Return> {
  const document = await readReturnDocument(context, academy, year)
  await fileEntries(context, unfiledOf(document))
  const entry = await context.store.get<EntryDocument>('entries', id)
  if (entry?.return !== document.id) throw new WaymarkError('not-found', `There is no entry ${id} of ${academy} for ${year}.`)
  await withdraw(context, caller, { id, of: 'entry', return: document.id }, reason)
  return readReturn(context, academy, year)
}

async function readReturnDocument(context: Context, academy: string, year: string): Promise<ReturnDocument> {
  await readAcademyDocument(context, academy)
  const stored = await getReturn(context, returnId(academy, year))
  if (!stored) throw new WaymarkError('not-found', `Nothing is stored of ${academy} for ${year}.`)
  return stored
}

/** The entries that hold are few, one an indicator at most; of the others so many are read as are shown. */
export async function withHistory(context: Context, document: ReturnDocument): Promise<Return> {
  const { from } = holdingOf(document)
  const filed = await context.store.getAll<EntryDocument>('entries', [...from])
  const { items } = await pageOfEntries(context, { where: { return: document.id }, limit: historyShown + from.size }, document.unfiled)
  const entries = new Map([...filed, ...(document.unfiled ?? [])].map((entry) => [entry.id, toReturnEntry(entry)]))
  return {
    ...toReturn(document),
    entries: [...from].flatMap((id) => entries.get(id) ?? []).sort(newestFirst),
    history: items.filter(({ id }) => !from.has(id)).slice(0, historyShown),
  }
}

async function pageOfEntries({ store }: Context, query: Query & PageQuery, unfiled: readonly SavedEntry[] = []): Promise<List<ReturnEntry>> {
  const page = await store.find<EntryDocument>('entries', { ...query, order: 'id', descending: true })
  const byId = new Map([...unfiled, ...page.items].map((entry) => [entry.id, entry]))
  const entries = [...byId.values()].sort(({ id }, other) => (id < other.id ? 1 : -1))
  const withdrawn = await withdrawalsOf(store, entries)
  return { items: entries.map((entry) => toReturnEntry(entry, withdrawn.get(entry.id))), ...(page.next === undefined ? {} : { next: page.next }) }
}

function newestFirst(one: ReturnEntry, other: ReturnEntry): number {
  return laterThan(one, other) ? -1 : 1
}
