import { isAcademicYear } from '../../domain/academic-year.ts'
import { refuse, WaymarkError } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import { countsOn } from '../../domain/in-trust.ts'
import type { PageQuery, PutReturn, Return } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import type { Caller } from '../caller.ts'
import { type Context, type Reading, today } from '../context.ts'
import { addEntry } from '../entries/add-entry.ts'
import { returnId } from '../entries/entry-document.ts'
import { inFormat, type ReturnDocument, toReturn } from '../entries/return-document.ts'
import { getReturns } from '../entries/stored-returns.ts'
import { wholeOf } from '../limited-store.ts'
import { type List, listPage } from '../pages.ts'
import { turns } from '../turns.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { type AcademyDocument, type Membership, readAcademyDocument, toReference, whose } from './academies.ts'
import { historiesOf, historyOf, predecessorsOf } from './predecessors.ts'
import { withHistory } from './return-history.ts'

/**
 * Adds the values given as an entry of an academy and year (of the trust's own figures unless told), checked against the version in force; what came in before is
 * kept. Throws `not-found` for the academy and `not-possible` naming the values that are not.
 */
export async function putReturn(context: Context, caller: Caller, id: string, year: string, given: PutReturn): Promise<Return> {
  const academy = await readAcademyDocument(context, id)
  const { compiled } = await resolveVersion(context, 'current', today(context))
  refuse(
    'not-possible',
    'These are not values of the framework in force.',
    caseFaults(compiled, { academy: toReference(academy, year), year, values: given.values }),
  )
  return withHistory(context, await addEntry(context, caller, { academy: id, year }, given))
}

/** Every return of an academy, the newest year first; those of its predecessors as its own where it has none. Throws `not-found`. */
export async function listReturnsOf(context: Context, id: string, page: PageQuery): Promise<List<Return>> {
  const academy = await readAcademyDocument(context, id)
  if (academy.predecessors?.length) return listHistory(context, academy, page)
  const { items, ...next } = await listPage<Document, ReturnDocument>(
    context.store,
    'returns',
    { ...page, where: { academy: id }, order: 'year', descending: true },
    inFormat,
  )
  return { items: items.filter(({ empty }) => !empty).map(toReturn), ...next }
}

/** Its pages are told apart by the last year shown: what is read from several schools is in no order of the store. */
async function listHistory(context: Context, academy: AcademyDocument, { limit = 50, after }: PageQuery): Promise<List<Return>> {
  if (after !== undefined && !isAcademicYear(after))
    throw new WaymarkError('invalid-request', 'The cursor is not one of this list.', [
      { pointer: '/query/after', message: 'must be the `next` of the page before' },
    ])
  const history = (await historiesOf(context, [academy])).get(academy.id) ?? []
  const rest = history.filter(({ year }) => after === undefined || year < after)
  const shown = rest.slice(0, limit)
  return { items: shown.map(toReturn), ...(rest.length > limit ? { next: shown.at(-1)!.year } : {}) }
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

/**
 * A page of academies that have a return of that year (or, without one, of any: then the newest), or whose predecessors have, each with it; with `on` only those
 * that count on that day. Never empty while there is a next.
 */
export async function pageOfReturns(
  context: Reading,
  { year, members, on, limit = 50, after }: PageQuery & Membership & { year?: string },
): Promise<List<StoredReturn>> {
  let cursor = after
  const turn = turns()
  for (;;) {
    // of a year that nobody has, the way goes through every academy
    if (cursor !== after) await turn()
    const page = await context.store.find<AcademyDocument>('academies', { ...whose(members), limit, ...(cursor === undefined ? {} : { after: cursor }) })
    const academies = on === undefined ? page.items : page.items.filter((academy) => countsOn(academy, on))
    const returns = year === undefined ? await newestReturns(context, academies) : await returnsOf(context, academies, year)
    const items = academies.flatMap((academy) => {
      const stored = returns.get(academy.id)
      return stored ? [{ academy, stored }] : []
    })
    if (items.length > 0 || page.next === undefined) return { items, ...(page.next === undefined ? {} : { next: page.next }) }
    cursor = page.next
  }
}

/** The return of a year by academy, of those that have one: its own, else what its predecessors say of that year. */
export async function returnsOf(context: Reading, academies: readonly AcademyDocument[], year: string): Promise<Map<string, ReturnDocument>> {
  const lines = await predecessorsOf(context, academies)
  const ids = [...new Set([...lines].flatMap(([id, line]) => [id, ...line]))]
  const found = await getReturns(
    { ...context, store: wholeOf(context.store) },
    ids.map((id) => returnId(id, year)),
  )
  const speaking = new Map([...found.values()].flatMap((stored) => (stored.empty ? [] : [[stored.academy, stored] as const])))
  return new Map([...lines].flatMap(([id, line]) => historyOf(id, line, (each) => speaking.get(each)).map((stored) => [id, stored] as const)))
}

async function newestReturns(context: Reading, academies: AcademyDocument[]): Promise<Map<string, ReturnDocument>> {
  const histories = await historiesOf(context, academies)
  return new Map([...histories].flatMap(([id, [newest]]) => (newest ? [[id, newest] as const] : [])))
}
