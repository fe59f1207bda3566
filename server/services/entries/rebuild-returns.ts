import { setImmediate } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { pagesOf } from '../pages.ts'
import { type EntryDocument, toSavedEntry } from './entry-document.ts'
import { fileEntries, unfiledOf } from './file-entries.ts'
import { emptyReturn, type ReturnDocument, withEntries } from './return-document.ts'
import { getReturns } from './stored-returns.ts'
import { withdrawalsOf } from './withdrawal-document.ts'

const attempts = 20
const atOnce = 100

/**
 * Makes returns anew from their entries and withdrawals. Each is read before what it is made from, and written only where nobody wrote it in between: so it never lacks
 * an entry that was there, nor has one that was withdrawn.
 */
export async function rebuildReturns(context: Context, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce) {
    await rebuildSome(context, ids.slice(at, at + atOnce))
    await setImmediate()
  }
}

async function rebuildSome(context: Context, ids: string[]): Promise<void> {
  let open = ids
  for (let attempt = 0; open.length > 0; attempt++) {
    if (attempt === attempts) throw new Error(`${open.length} returns could not be made anew`)
    const documents = await getReturns(context, open)
    await fileEntries(context, [...documents.values()].flatMap(unfiledOf))
    open = documents.size === 0 ? [] : await context.store.replaceAll('returns', await rebuilt(context, documents))
  }
}

async function rebuilt({ store }: Context, documents: Map<string, ReturnDocument>): Promise<ReturnDocument[]> {
  const made = new Map<string, ReturnDocument>()
  for (const { id, revision, academy, year } of documents.values()) made.set(id, { ...emptyReturn(academy, year), revision, empty: true })
  for await (const page of pagesOf<EntryDocument>(store, 'entries', { where: { return: [...documents.keys()] } })) {
    const withdrawn = await withdrawalsOf(store, page)
    const standing = page.filter(({ id }) => !withdrawn.has(id))
    for (const [id, entries] of byReturn(standing)) made.set(id, withEntries(made.get(id)!, entries.map(toSavedEntry)))
  }
  return [...made.values()]
}

function byReturn(entries: EntryDocument[]): Map<string, EntryDocument[]> {
  const groups = new Map<string, EntryDocument[]>()
  for (const entry of entries) {
    const group = groups.get(entry.return) ?? []
    groups.set(entry.return, group)
    group.push(entry)
  }
  return groups
}
