import { WaymarkError } from '../../domain/errors.ts'
import { adaptCase } from '../../domain/evaluation/adapt-case.ts'
import type { Outcome, OutcomePageQuery, OutcomeQuery } from '../../schema/types.generated.ts'
import { pageOfCases, type StoredCase, storedCase, storedCases } from '../academies/stored-cases.ts'
import { type Context, today } from '../context.ts'
import type { List } from '../pages.ts'
import { type ResolvedVersion, resolveVersion, versionName } from '../versions/resolve-version.ts'
import { decide, named } from './evaluate-return.ts'

/** The outcome of what is stored of an academy, of its newest year unless told. Throws `not-found` where nothing is, `not-possible` for an unknown version. */
export async function readOutcome(context: Context, id: string, { year, version, asOf = today(context) }: OutcomeQuery): Promise<Outcome> {
  const found = await storedCase(context, id, year)
  if (!found) throw new WaymarkError('not-found', `Nothing is stored of ${id}${year === undefined ? '' : ` for ${year}`}.`)
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  return outcomeOf(context, resolved, found, asOf, true)
}

/** The outcomes of the academies that have a return of the year, a page at a time, in order of academy. Throws `not-possible` for an unknown version. */
export async function listOutcomes(context: Context, { version, asOf = today(context), ...query }: OutcomePageQuery): Promise<List<Outcome>> {
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  const { items, ...next } = await pageOfCases(context, query)
  return { items: await outcomesOf(context, resolved, items, asOf), ...next }
}

/** As `listOutcomes`, every page one after the other. */
export async function* everyOutcome(context: Context, { version, asOf = today(context), year, members }: OutcomePageQuery): AsyncGenerator<Outcome[]> {
  const resolved = await resolveVersion(context, versionName(version), asOf, '/query/version')
  const cohort = { ...(year === undefined ? {} : { year }), ...(members === undefined ? {} : { members }) }
  for await (const page of storedCases(context, cohort)) yield await outcomesOf(context, resolved, page, asOf)
}

async function outcomesOf(context: Context, version: ResolvedVersion, cases: StoredCase[], asOf: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const one of cases) outcomes.push(await outcomeOf(context, version, one, asOf, false))
  return outcomes
}

async function outcomeOf(context: Context, version: ResolvedVersion, { given, release }: StoredCase, asOf: string, whole: boolean): Promise<Outcome> {
  const include = whole ? (['explanation', 'not-given', 'margin'] as const) : []
  const outcome = await decide(context, version, adaptCase(version.compiled, given), { asOf, include })
  return { ...named(version, outcome), academy: given.academy, year: given.year, release }
}
