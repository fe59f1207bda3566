import type { Framework, NationalFigure, Phase } from '../../schema/types.generated.ts'
import type { Row } from './open-table.ts'
import type { Sheet } from './read-row.ts'

/** The national figures of a row that has them, each beside the benchmark of that year and phase, of any release. */
export function nationalFigures({ row, cells }: Row, area: NationalFigure['area'], { framework, layout, columns, year }: Sheet): NationalFigure[] {
  return columns.flatMap(({ column, indicator }, index) => {
    const reading = indicator && layout.readCell(indicator, cells[index]!, false)
    if (!reading || 'fault' in reading || typeof reading.value !== 'number') return []
    const { value } = reading
    const benchmarks = benchmarksOf(framework, indicator.id, year, layout.nationalPhase)
    const benchmark = benchmarks.includes(value) ? value : benchmarks[0]
    return [{ row, area, column, indicator: indicator.id, value, ...(benchmark === undefined ? {} : { benchmark }), same: benchmark === value }]
  })
}

function benchmarksOf({ benchmarks }: Framework, indicator: string, year: string, phase: Phase | undefined): number[] {
  const fitting = benchmarks.filter((one) => one.indicator === indicator && one.year === year && (one.phase ?? phase) === phase)
  return fitting.flatMap(({ value }) => (value === undefined ? [] : [value]))
}
