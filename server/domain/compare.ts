import type { Attribution, ComparisonReport, Gains, Mover, ScenarioCase } from '../schema/types.generated.ts'
import { attributionOf } from './comparison/attribution.ts'
import { flipsOf } from './comparison/flips.ts'
import { daysOf, givenIds, itemsOf, sameSupport, take, unmoderated } from './comparison/taken.ts'
import type { CompiledFramework } from './compile.ts'
import { fitting } from './fitting.ts'
import { round6 } from './rounding.ts'

export interface CompareOptions {
  /** The day both are evaluated for, where a case has none of its own. */
  asOf: string
  /** Whether to work out which change moves whom; it costs two more evaluations of every case for each change. */
  attribution?: boolean
}

/** Who moves between two frameworks, with the comparison that flipped, and what support and duties they gain and lose. Moderations are left out, and under each the values it cannot take. */
export function compare(before: CompiledFramework, after: CompiledFramework, cases: ScenarioCase[], options: CompareOptions): ComparisonReport {
  const matrix = emptyMatrix(before, after)
  const movers: Mover[] = []
  const offers: Gains = { gained: [], lost: [] }
  const obligations: Gains = { gained: [], lost: [] }
  const days = { before: 0, after: 0 }
  const compared = cases.map(unmoderated)
  const [old, now] = [itemsOf(before), itemsOf(after)]
  const alike = sameIds(old.offers, now.offers) && sameIds(old.obligations, now.obligations)
  const [was, is] = [before.runs.asked, after.runs.tried]
  for (const given of compared) {
    const asOf = given.asOf ?? options.asOf
    const [asked, tried] = [fitting(before, given), fitting(after, given)]
    const [from, to] = [take(before, was, asked, asOf), take(after, is, tried, asOf)]
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
  const rows = [...before.plan.stageIds, 'unclassified']
  const columns = [...after.plan.stageIds, 'unclassified']
  return Object.fromEntries(rows.map((row) => [row, Object.fromEntries(columns.map((column) => [column, 0]))]))
}

function collect(gains: Gains, academy: string, was: string[], is: string[]): void {
  for (const id of is) if (!was.includes(id)) gains.gained.push({ academy, id })
  for (const id of was) if (!is.includes(id)) gains.lost.push({ academy, id })
}

function sameIds(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at])
}
