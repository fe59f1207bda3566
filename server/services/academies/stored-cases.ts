import { yearAfter } from '../../domain/academic-year.ts'
import type { Case, PageQuery, PreviousReturn, Release } from '../../schema/types.generated.ts'
import type { Reading } from '../context.ts'
import { givenOf, type ReturnDocument } from '../entries/return-document.ts'
import { everyReturn } from '../entries/stored-returns.ts'
import type { List } from '../pages.ts'
import { moderatedStages } from '../receipts/moderated-stages.ts'
import { type AcademyDocument, type Membership, readAcademyDocument, toReference } from './academies.ts'
import { historiesOf } from './predecessors.ts'
import { pageOfReturns, returnsOf, type StoredReturn } from './returns.ts'

/** What is stored of an academy and year as something to evaluate, with the return of the year before. */
export interface StoredCase {
  given: Case
  release: Release
  /** Whether the academy is one of the trust. */
  member: boolean
}

/** Which of what is stored. Without a year the newest return of each academy, or `every` one. */
export interface StoredCohort extends Membership {
  year?: string
  every?: boolean
}

/** So few that reading them keeps nobody waiting. */
const atOnce = 100

/** Stored returns as cases, a page at a time. */
export async function* storedCases(context: Reading, { every = false, ...cohort }: StoredCohort): AsyncGenerator<StoredCase[]> {
  if (every) return yield* everyCase(context)
  let after: string | undefined
  do {
    const page = await pageOfCases(context, { ...cohort, limit: atOnce, ...(after === undefined ? {} : { after }) })
    yield page.items
    after = page.next
  } while (after !== undefined)
}

/** A page of stored returns as cases; never empty while there is a next. */
export async function pageOfCases(context: Reading, query: PageQuery & Membership & { year?: string }): Promise<List<StoredCase>> {
  const { items, ...next } = await pageOfReturns(context, query)
  return { items: await withPrevious(context, items), ...next }
}

/** The stored return of an academy as a case, its newest unless a year is named; undefined where nothing is stored. Throws `not-found` for the academy. */
export async function storedCase(context: Reading, id: string, year?: string): Promise<StoredCase | undefined> {
  const academy = await readAcademyDocument(context, id)
  const stored = year === undefined ? (await historiesOf(context, [academy])).get(id)?.[0] : (await returnsOf(context, [academy], year)).get(id)
  const [found] = await withPrevious(context, stored ? [{ academy, stored }] : [])
  return found
}

async function* everyCase(context: Reading): AsyncGenerator<StoredCase[]> {
  for await (const page of everyReturn(context)) {
    const academies = await context.store.getAll<AcademyDocument>('academies', [...new Set(page.map(({ academy }) => academy))])
    const byId = new Map(academies.map((academy) => [academy.id, academy]))
    const stored = page.flatMap((one) => {
      const academy = byId.get(one.academy)
      return academy ? [{ academy, stored: one }] : []
    })
    yield await withPrevious(context, stored)
  }
}

/** Values from the return of the year before; its stage only where a moderated one was recorded, for it is never computed again. */
async function withPrevious(context: Reading, found: StoredReturn[]): Promise<StoredCase[]> {
  const cases = new Map<string, StoredCase>()
  for (const year of new Set(found.map(({ stored }) => stored.year))) {
    const before = yearAfter(year, -1)
    const ofYear = found.filter(({ stored }) => stored.year === year)
    const academies = ofYear.map(({ academy }) => academy)
    const [returns, stages] = await Promise.all([
      returnsOf(context, academies, before),
      moderatedStages(
        context,
        academies.map(({ id }) => id),
        before,
      ),
    ])
    for (const one of ofYear) cases.set(one.stored.id, toCase(one, previousOf(before, returns.get(one.academy.id), stages.get(one.academy.id))))
  }
  return found.map(({ stored }) => cases.get(stored.id)!)
}

function previousOf(year: string, stored: ReturnDocument | undefined, stage: string | undefined): PreviousReturn | undefined {
  if (!stored && stage === undefined) return undefined
  return { year, ...(stage === undefined ? {} : { stage }), ...(stored ? { values: givenOf(stored).values } : {}) }
}

function toCase({ academy, stored }: StoredReturn, previous: PreviousReturn | undefined): StoredCase {
  const { year } = stored
  const { release, values } = givenOf(stored)
  return { given: { academy: toReference(academy, year), year, release, values, ...(previous ? { previous } : {}) }, release, member: academy.member }
}
