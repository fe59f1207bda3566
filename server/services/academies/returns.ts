import { refuse } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import type { PageQuery, PutReturn, Return } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import type { Caller } from '../caller.ts'
import { type Context, type Reading, today } from '../context.ts'
import { addEntry } from '../entries/add-entry.ts'
import { returnId } from '../entries/entry-document.ts'
import { inFormat, type ReturnDocument, toReturn } from '../entries/return-document.ts'
import { getReturns, returnsOfAcademies } from '../entries/stored-returns.ts'
import { type List, listPage } from '../pages.ts'
import { turns } from '../turns.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { type AcademyDocument, type Membership, readAcademyDocument, toReference, whose } from './academies.ts'
import { withHistory } from './return-history.ts'

/**
 * Adds the values given as an entry of an academy and year (of the trust's own figures unless told), checked against the version in force; what came in before is
 * kept. Throws `not-found` for the academy and `not-possible` naming the values that are not.
 */
export async function putReturn(context: Context, caller: Caller, id: string, year: string, given: PutReturn): Promise<Return> {
  const academy = await readAcademyDocument(context, id)
  const { compiled } = await resolveVersion(context, 'current', today(context))
  refuse('not-possible', 'These are not values of the framework in force.', caseFaults(compiled, { academy: toReference(academy), year, values: given.values }))
  return withHistory(context, await addEntry(context, caller, { academy: id, year }, given))
}

/** Every return of an academy, the newest year first. Throws `not-found`. */
export async function listReturnsOf(context: Context, academy: string, page: PageQuery): Promise<List<Return>> {
  await readAcademyDocument(context, academy)
  const { items, ...next } = await listPage<Document, ReturnDocument>(
    context.store,
    'returns',
    { ...page, where: { academy }, order: 'year', descending: true },
    inFormat,
  )
  return { items: items.filter(({ empty }) => !empty).map(toReturn), ...next }
}

/** The returns of a year, in order of academy. A page may hold fewer than its limit: it goes by academies. */
export async function listReturns(context: Context, { year, members, ...page }: PageQuery & Membership & { year: string }): Promise<List<Return>> {
  const { items, next } = await pageOfReturns(context, { year, ...page, ...(members ? { members } : {}) })
  return { items: items.map(({ stored }) => toReturn(stored)), ...(next === undefined ? {} : { next }) }
}

export interface StoredReturn {
  academy: AcademyDocument
  stored: ReturnDocument
}

/** A page of academies that have a return of that year (or, without one, of any: then the newest), each with it; never empty while there is a next. */
export async function pageOfReturns(
  context: Reading,
  { year, members, limit = 50, after }: PageQuery & Membership & { year?: string },
): Promise<List<StoredReturn>> {
  let cursor = after
  const turn = turns()
  for (;;) {
    // of a year that nobody has, the way goes through every academy
    if (cursor !== after) await turn()
    const page = await context.store.find<AcademyDocument>('academies', { ...whose(members), limit, ...(cursor === undefined ? {} : { after: cursor }) })
    const returns = year === undefined ? await newestReturns(context, page.items) : await returnsOf(context, page.items, year)
    const items = page.items.flatMap((academy) => {
      const stored = returns.get(academy.id)
      return stored ? [{ academy, stored }] : []
    })
    if (items.length > 0 || page.next === undefined) return { items, ...(page.next === undefined ? {} : { next: page.next }) }
    cursor = page.next
  }
}

/** The return of a year by academy, of those that have one. */
export async function returnsOf(context: Reading, academies: AcademyDocument[], year: string): Promise<Map<string, ReturnDocument>> {
  const found = await getReturns(
    context,
    academies.map(({ id }) => returnId(id, year)),
  )
  return byAcademy([...found.values()].filter(({ empty }) => !empty))
}

async function newestReturns(context: Reading, academies: AcademyDocument[]): Promise<Map<string, ReturnDocument>> {
  const found = await returnsOfAcademies(
    context,
    academies.map(({ id }) => id),
  )
  return byAcademy(found.toReversed())
}

function byAcademy(returns: ReturnDocument[]): Map<string, ReturnDocument> {
  return new Map(returns.map((stored) => [stored.academy, stored]))
}
