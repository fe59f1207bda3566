import { refuse } from '../../domain/errors.ts'
import { caseFaults } from '../../domain/evaluation/case-faults.ts'
import { compare } from '../../domain/version-comparison/compare.ts'
import type { Case, Cohort, CompareRequest, ComparisonReport, GivenCohort, ImpactRequest } from '../../schema/types.generated.ts'
import { type StoredCohort, storedCases } from '../academies/stored-cases.ts'
import { type Reading, today } from '../context.ts'
import { type ResolvedVersion, resolveVersion } from './resolve-version.ts'
import { readDraftDocument } from './versions.ts'

/**
 * Who moves between two versions, and why: over the returns of the body, over those stored for a year, or over each member's newest (of those that count on the day); and
 * which change moves whom. Throws `not-possible` for a version that is not there and for given values neither version can take.
 */
export async function compareVersions(context: Reading, { from, to, cohort, asOf = today(context) }: CompareRequest): Promise<ComparisonReport> {
  const before = await resolveVersion(context, from, asOf, '/from')
  const after = await resolveVersion(context, to, asOf, '/to')
  const cases = await casesOf(context, before, after, cohort, asOf)
  return compare(before.compiled, after.compiled, cases, { asOf })
}

/** As `compareVersions`, from the base of a draft to the draft. Throws `not-found` too. */
export async function impactOfDraft(context: Reading, { id, request = {} }: { id: string; request?: ImpactRequest | undefined }): Promise<ComparisonReport> {
  const { base = 1 } = await readDraftDocument(context, id)
  return compareVersions(context, { ...request, from: base, to: id })
}

async function casesOf(context: Reading, before: ResolvedVersion, after: ResolvedVersion, cohort: Cohort = {}, on: string): Promise<Case[]> {
  if (isGiven(cohort)) refuseFaulty(before, after, cohort.returns)
  return isGiven(cohort) ? cohort.returns : everyStored(context, { ...cohort, on })
}

function isGiven(cohort: Cohort): cohort is GivenCohort {
  return 'returns' in cohort
}

async function everyStored(context: Reading, cohort: StoredCohort): Promise<Case[]> {
  const cases: Case[] = []
  for await (const page of storedCases(context, cohort)) cases.push(...page.map(({ given }) => given))
  return cases
}

/** A value that one of the two versions takes is no fault: a draft may bring an indicator, or drop one. */
function refuseFaulty(before: ResolvedVersion, after: ResolvedVersion, cases: Case[]): void {
  const faults = cases.flatMap((given, index) => {
    const under = (version: ResolvedVersion) => caseFaults(version.compiled, given)
    const later = new Set(under(after).map(({ pointer }) => pointer))
    return under(before)
      .filter(({ pointer }) => later.has(pointer))
      .map(({ pointer, message }) => ({ pointer: `/cohort/returns/${index}${pointer}`, message }))
  })
  refuse('not-possible', 'Neither version can take these returns.', faults)
}
