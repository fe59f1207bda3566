import { WaymarkError } from '../../domain/errors.ts'
import { adaptCase } from '../../domain/evaluation/adapt-case.ts'
import type { EvaluateOptions, PlainOutcome } from '../../domain/outcome/evaluate.ts'
import type { Case, Outcome, OutcomePageQuery, OutcomeQuery } from '../../schema/types.generated.ts'
import { pageOfCases, type StoredCase, storedCase, storedCases } from '../academies/stored-cases.ts'
import { type Reading, today } from '../context.ts'
import type { List } from '../pages.ts'
import { turns } from '../turns.ts'
import { type ResolvedVersion, resolveVersion, versionName } from '../versions/resolve-version.ts'
import { named } from './evaluate-return.ts'

/** How an outcome is worked out: on the thread that answers requests, or in a worker. */
export type Decide = (version: ResolvedVersion, given: Case, options: EvaluateOptions) => Promise<PlainOutcome>

/** Academies read and evaluated at once. */
const portion = 25
/** An outcome names every offer and duty, and a framework may have very many: a page ends with the portion that makes its JSON longer than this. */
const longestPage = 4_000_000

/** The outcome of what is stored of an academy, of its newest year unless told. Throws `not-found` where nothing is, `not-possible` for an unknown version. */
export async function readOutcome(context: Reading, id: string, { year, version, asOf = today(context) }: OutcomeQuery, decide: Decide): Promise<Outcome> {
  const found = await storedCase(context, id, year)
  if (!found) throw new WaymarkError('not-found', `Nothing is stored of ${id}${year === undefined ? '' : ` for ${year}`}.`)
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  return outcomeOf(resolved, found, asOf, true, decide)
}

/**
 * The outcomes of the academies that have a return of the year and count on the day, a page at a time, in order of academy. A page may hold fewer than its limit: it ends at 4 MB.
 * Everybody else has their turn in between. Throws `not-possible` for an unknown version.
 */
export async function listOutcomes(
  context: Reading,
  { version, asOf = today(context), limit = 50, after, ...query }: OutcomePageQuery,
  decide: Decide,
): Promise<List<Outcome>> {
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  const turn = turns()
  const items: Outcome[] = []
  let size = 0
  let next = after
  do {
    await turn()
    const page = await pageOfCases(context, {
      ...query,
      on: asOf,
      limit: Math.min(portion, limit - items.length),
      ...(next === undefined ? {} : { after: next }),
    })
    for (const one of page.items) {
      await turn()
      const outcome = await outcomeOf(resolved, one, asOf, false, decide)
      size += JSON.stringify(outcome).length
      items.push(outcome)
    }
    next = page.next
  } while (next !== undefined && items.length < limit && size < longestPage)
  return { items, ...(next === undefined ? {} : { next }) }
}

/** As `listOutcomes`, every academy, a few at a time. */
export async function* everyOutcome(
  context: Reading,
  { version, asOf = today(context), year, members }: OutcomePageQuery,
  decide: Decide,
): AsyncGenerator<Outcome[]> {
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  const cohort = { on: asOf, ...(year === undefined ? {} : { year }), ...(members === undefined ? {} : { members }) }
  const turn = turns()
  await turn()
  for await (const page of storedCases(context, cohort)) {
    const outcomes: Outcome[] = []
    for (const one of page) {
      await turn()
      outcomes.push(await outcomeOf(resolved, one, asOf, false, decide))
    }
    yield outcomes
    await turn()
  }
}

async function outcomeOf(version: ResolvedVersion, { given, release }: StoredCase, asOf: string, whole: boolean, decide: Decide): Promise<Outcome> {
  const include = whole ? (['explanation', 'explanation-in-full', 'not-given', 'margin'] as const) : []
  const outcome = await decide(version, adaptCase(version.compiled, given), { asOf, include })
  return { ...named(version, outcome), academy: given.academy, year: given.year, release }
}
