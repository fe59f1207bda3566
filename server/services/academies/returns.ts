import { refuse, WaymarkError } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import type { PageQuery, PutReturn, Return } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import { type Context, type Reading, today } from '../context.ts'
import { findEvery, type List, listPage } from '../pages.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { type AcademyDocument, type Membership, readAcademyDocument, toReference, whose } from './academies.ts'
import { newReturn, type ReturnDocument, returnId, toReturn, withEntry } from './return-document.ts'

const attempts = 10

/**
 * Stores the values of an academy and year for one release (the trust's own figures unless told), checked against the version in force; what stood for
 * that release before is kept in the history. Throws `not-found` for the academy and `not-possible` naming the values that are not.
 */
export async function putReturn(context: Context, caller: Caller, id: string, year: string, given: PutReturn): Promise<Return> {
  const academy = await readAcademyDocument(context, id)
  const { compiled } = await resolveVersion(context, 'current', today(context))
  refuse('not-possible', 'These are not values of the framework in force.', caseFaults(compiled, { academy: toReference(academy), year, values: given.values }))
  const { release = 'own', values, source } = given
  const entry = { release, values, ...(source === undefined ? {} : { source }), savedAt: context.now().toISOString(), savedBy: caller.name }
  for (let attempt = 1; ; attempt++) {
    try {
      const stored = await context.store.get<ReturnDocument>('returns', returnId(id, year))
      if (!stored) return toReturn(await context.store.insert<ReturnDocument>('returns', newReturn(id, year, entry)))
      const changed = withEntry(stored, entry)
      return toReturn(changed ? await context.store.replace('returns', changed) : stored)
    } catch (error) {
      if (attempt === attempts || !isRace(error)) throw error
    }
  }
}

/** Throws `not-found` for the academy, and for a year of which nothing is stored. */
export async function readReturn(context: Context, academy: string, year: string): Promise<Return> {
  await readAcademyDocument(context, academy)
  const stored = await context.store.get<ReturnDocument>('returns', returnId(academy, year))
  if (!stored) throw new WaymarkError('not-found', `Nothing is stored of ${academy} for ${year}.`)
  return toReturn(stored)
}

/** Every return of an academy, the newest year first. Throws `not-found`. */
export async function listReturnsOf(context: Context, academy: string, page: PageQuery): Promise<List<Return>> {
  await readAcademyDocument(context, academy)
  return listPage<ReturnDocument, Return>(context.store, 'returns', { ...page, where: { academy }, order: 'year', descending: true }, toReturn)
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
  for (;;) {
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
export async function returnsOf({ store }: Reading, academies: AcademyDocument[], year: string): Promise<Map<string, ReturnDocument>> {
  if (academies.length === 0) return new Map()
  const found = await store.getAll<ReturnDocument>(
    'returns',
    academies.map(({ id }) => returnId(id, year)),
  )
  return new Map(found.map((stored) => [stored.academy, stored]))
}

async function newestReturns({ store }: Reading, academies: AcademyDocument[]): Promise<Map<string, ReturnDocument>> {
  if (academies.length === 0) return new Map()
  const found = await findEvery<ReturnDocument>(store, 'returns', { where: { academy: academies.map(({ id }) => id) }, order: 'year' })
  return new Map(found.map((stored) => [stored.academy, stored]))
}

/** Whether someone else wrote the same document in between. */
function isRace(error: unknown): boolean {
  return error instanceof WaymarkError && (error.code === 'already-exists' || error.code === 'stale-revision')
}
