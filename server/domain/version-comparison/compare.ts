import type { Attribution, Case, ComparisonReport, Gains, Mover } from '../../schema/types.generated.ts'
import { adaptCase } from '../evaluation/adapt-case.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { round6 } from '../rounding.ts'
import { attributionOf } from './attribution.ts'
import { daysOf, evaluateInto, givenIds, itemsOf, sameSupport, unmoderated } from './compared-run.ts'
import { flipsOf } from './flips.ts'

export interface CompareOptions {
  /** The day both are evaluated for, where a case has none of its own. */
  asOf: string
  /** Whether to work out which change moves whom; it costs two more evaluations of every case for each change. */
  attribution?: boolean
}

/** Who moves between two frameworks, with the comparison that flipped, and what support and duties they gain and lose. Moderations are left out, and under each the values it cannot evaluateInto. */
export function compare(before: CompiledFramework, after: CompiledFramework, cases: Case[], options: CompareOptions): ComparisonReport {
  const matrix = emptyMatrix(before, after)
  const movers: Mover[] = []
  const offers: Gains = { gained: [], lost: [] }
  const obligations: Gains = { gained: [], lost: [] }
  const days = { before: 0, after: 0 }
  const compared = cases.map(unmoderated)
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const alike = sameIds(old.offers, now.offers) && sameIds(old.obligations, now.obligations)
  const [was, is] = [before.runs.primary, after.runs.scratch]
  for (const given of compared) {
    const asOf = given.asOf ?? options.asOf
    const [asked, tried] = [adaptCase(before, given), adaptCase(after, given)]
    const [from, to] = [evaluateInto(before, was, asked, asOf), evaluateInto(after, is, tried, asOf)]
    const row = matrix[from ?? 'unclassified']!
    const column = to ?? 'unclassified'
    row[column] = (row[column] ?? 0) + 1
    days.before += daysOf(old, was)
    days.after += daysOf(now, is)
    if (!alike || !sameSupport(was, is)) {
      const [had, has] = [givenIds(old, was), givenIds(now, is)]
      collect(offers, given.academy.id, had.offers, has.offers)
      collect(obligations, given.academy.id, had.obligations, has.obligations)
    }
    if (from !== to) movers.push({ academy: given.academy, from, to, because: flipsOf(before, after, [asked, tried], asOf) })
  }
  const attribution: Attribution[] = options.attribution === false ? [] : attributionOf(before, after, compared, options.asOf, movers)
  return { academies: cases.length, matrix, movers, offers, obligations, capacityDays: { before: round6(days.before), after: round6(days.after) }, attribution }
}

/** Every stage of either version and the unclassified on both sides, all at 0. */
function emptyMatrix(before: CompiledFramework, after: CompiledFramework): Record<string, Record<string, number>> {
  const rows = [...before.layout.stageIds, 'unclassified']
  const columns = [...after.layout.stageIds, 'unclassified']
  return Object.fromEntries(rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, 0]))]))
}

function collect(gains: Gains, academy: string, was: string[], is: string[]): void {
  for (const id of is) if (!was.includes(id)) gains.gained.push({ academy, id })
  for (const id of was) if (!is.includes(id)) gains.lost.push({ academy, id })
}

function sameIds(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at])
}
