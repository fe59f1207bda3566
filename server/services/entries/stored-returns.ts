import type { Document } from '../../store/store.ts'
import type { Reading } from '../context.ts'
import { findEvery, pagesOf } from '../pages.ts'
import { inFormat, type ReturnDocument } from './return-document.ts'

/** The return of this id, in the format of today; one of which every entry is withdrawn too. */
export async function getReturn({ store }: Reading, id: string): Promise<ReturnDocument | undefined> {
  const found = await store.get<Document>('returns', id)
  return found && inFormat(found)
}

/** As `getReturn`, of those that exist among `ids`, by id. */
export async function getReturns({ store }: Reading, ids: string[]): Promise<Map<string, ReturnDocument>> {
  const found = ids.length === 0 ? [] : await store.getAll<Document>('returns', ids)
  return new Map(found.map((document) => [document.id, inFormat(document)]))
}

/** The returns of an academy that hold something, newest year first; those of several are not told apart. */
export async function returnsOfAcademies({ store }: Reading, academies: string[]): Promise<ReturnDocument[]> {
  if (academies.length === 0) return []
  const found = await findEvery<Document>(store, 'returns', { where: { academy: academies }, order: 'year', descending: true })
  return found.map(inFormat).filter(({ empty }) => !empty)
}

/** Every return that holds something, a page at a time. */
export async function* everyReturn({ store }: Reading): AsyncGenerator<ReturnDocument[]> {
  for await (const page of pagesOf<Document>(store, 'returns', {})) yield page.map(inFormat).filter(({ empty }) => !empty)
}
