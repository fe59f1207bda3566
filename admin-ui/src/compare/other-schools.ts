import type { ComparisonReport } from '../../../server/schema/types.generated.ts'

/** The report over everyone without the trust's own: what the comparison group does. */
export function withoutOurs(
  everyone: ComparisonReport,
  ours: ComparisonReport,
  ids: ReadonlySet<string>,
): Pick<ComparisonReport, 'academies' | 'matrix' | 'movers'> & { alone: number[] } {
  const matrix = Object.fromEntries(
    Object.entries(everyone.matrix).map(([from, row]) => [
      from,
      Object.fromEntries(Object.entries(row).map(([to, count]) => [to, count - (ours.matrix[from]?.[to] ?? 0)])),
    ]),
  )
  return {
    academies: everyone.academies - ours.academies,
    matrix,
    movers: everyone.movers.filter(({ academy }) => !ids.has(academy.id)),
    alone: everyone.attribution.map(({ alone }) => alone.filter((id) => !ids.has(id)).length),
  }
}
