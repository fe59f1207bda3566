import { WaymarkError } from '../../domain/errors.ts'
import { saysNothingNew } from '../../domain/evaluation/entries.ts'
import type { PutReturn } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { type EntryOf, entryDocument, entryId, returnId, type SavedEntry } from './entry-document.ts'
import { fileEntries, unfiledOf } from './file-entries.ts'
import { emptyReturn, type ReturnDocument, withEntries } from './return-document.ts'
import { newStamp } from './stamp.ts'
import { getReturn } from './stored-returns.ts'

const attempts = 10

/**
 * Adds what is given as an entry (of the trust's own figures unless told) and answers the return it gives; what its release says already, from the same source, is
 * not added again. The return is written with the entry inside, which is the one write that brings it in; then the entry is filed as a document of its own.
 */
export async function addEntry(context: Context, caller: Caller, of: EntryOf, given: PutReturn): Promise<ReturnDocument> {
  const id = returnId(of.academy, of.year)
  for (let attempt = 1; ; attempt++) {
    const stored = await getReturn(context, id)
    const entry = newEntry(context, caller, of, given, stored)
    if (stored && !stored.empty && addsNothing(stored, entry)) return stored
    if (stored) await fileEntries(context, unfiledOf(stored))
    const changed = { ...withEntries(stored ?? emptyReturn(of.academy, of.year), [entry]), unfiled: [entry] }
    try {
      const saved = await (stored
        ? context.store.replace<ReturnDocument>('returns', { ...stored, ...changed })
        : context.store.insert<ReturnDocument>('returns', changed))
      await fileEntries(context, [entryDocument(of, entry)])
      return saved
    } catch (error) {
      if (attempt === attempts || !isRace(error)) throw error
    }
  }
}

/** An entry that is later than all that the return holds, even where another instance's clock is ahead: whoever saves sees what they saved. */
function newEntry(
  context: Context,
  caller: Caller,
  of: EntryOf,
  { release = 'own', values, source }: PutReturn,
  stored: ReturnDocument | undefined,
): SavedEntry {
  const now = context.now().getTime()
  const newest = Date.parse(stored?.entries.at(-1)?.savedAt ?? '')
  const at = new Date(newest >= now ? newest + 1 : now)
  return {
    id: entryId(of, release, newStamp(at)),
    release,
    values,
    ...(source === undefined ? {} : { source }),
    savedAt: at.toISOString(),
    savedBy: caller.name,
  }
}

function addsNothing({ entries }: ReturnDocument, entry: SavedEntry): boolean {
  return saysNothingNew(
    entries.filter(({ source }) => source === entry.source),
    entry,
  )
}

/** Whether someone else wrote the same document in between. */
function isRace(error: unknown): boolean {
  return error instanceof WaymarkError && (error.code === 'already-exists' || error.code === 'stale-revision')
}
