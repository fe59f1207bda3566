import type { Attribution, ComparisonReport, Gains, Mover, ScenarioCase } from '../schema/types.generated.ts'
import { attributionOf } from './comparison/attribution.ts'
import { flipsOf } from './comparison/flips.ts'
import { take, unmoderated } from './comparison/taken.ts'
import type { CompiledFramework } from './compile.ts'
import { round6 } from './rounding.ts'

export interface CompareOptions {
  /** The day both are evaluated for, where a case has none of its own. */
  asOf: string
  /** Whether to work out which change moves whom; it costs two more evaluations of every case for each change. */
  attribution?: boolean
}

/** Who moves between two frameworks, with the comparison that flipped, and what support and duties they gain and lose. Moderations are left out. The cases must have no faults under either. */
export function compare(before: CompiledFramework, after: CompiledFramework, cases: ScenarioCase[], options: CompareOptions): ComparisonReport {
  const matrix = emptyMatrix(before, after)
  const movers: Mover[] = []
  const offers: Gains = { gained: [], lost: [] }
  const obligations: Gains = { gained: [], lost: [] }
  const days = { before: 0, after: 0 }
  const compared = cases.map(unmoderated)
  for (const given of compared) {
    const asOf = given.asOf ?? options.asOf
    const [was, is] = [take(before, given, asOf), take(after, given, asOf)]
    const row = matrix[was.stage ?? 'unclassified']!
    const column = is.stage ?? 'unclassified'
    row[column] = (row[column] ?? 0) + 1
    collect(offers, given.academy.id, was.offers, is.offers)
    collect(obligations, given.academy.id, was.obligations, is.obligations)
    days.before += was.days
    days.after += is.days
    if (was.stage !== is.stage) movers.push({ academy: given.academy, from: was.stage, to: is.stage, because: flipsOf(before, after, given, asOf) })
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
  if (was.length === is.length && was.every((id, at) => id === is[at])) return
  for (const id of is) if (!was.includes(id)) gains.gained.push({ academy, id })
  for (const id of was) if (!is.includes(id)) gains.lost.push({ academy, id })
}
