import { group } from 'd3-array'
import { yearAfter } from '../../../../server/domain/academic-year.ts'
import { asGiven } from '../../../../server/domain/evaluation/entries.ts'
import type { Academy, Case, ReceiptSummary, Return } from '../../../../server/schema/types.generated.ts'
import { previousOf, referenceOf } from '../previous-return.ts'

/**
 * What is stored as cases to evaluate: of one year, or each academy's newest return where `year` is null, with what is known of the year before.
 * Academies without such a return are left out.
 */
export function casesOf(academies: readonly Academy[], returns: readonly Return[], receipts: readonly ReceiptSummary[], year: string | null): Case[] {
  const byAcademy = group(returns, ({ academy }) => academy)
  const decisions = group(receipts, ({ academy }) => academy.id)
  return academies.flatMap((academy) => {
    const own = byAcademy.get(academy.id) ?? []
    const chosen = own.reduce<Return | undefined>((best, one) => (fits(one, year) && (!best || one.year > best.year) ? one : best), undefined)
    return chosen ? [caseOf(academy, chosen, own, decisions.get(academy.id) ?? [])] : []
  })
}

function fits(one: Return, year: string | null): boolean {
  return year === null || one.year === year
}

function caseOf(academy: Academy, { year, release, values }: Return, history: readonly Return[], receipts: readonly ReceiptSummary[]): Case {
  const previous = previousOf(yearAfter(year, -1), history, receipts)
  return { academy: referenceOf(academy, year), year, release, values: asGiven(values, release), ...(previous ? { previous } : {}) }
}
