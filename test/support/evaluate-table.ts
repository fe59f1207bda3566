import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import type { IndicatorValues, Phase } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import type { YearTable } from './trust-of-sixty.ts'

/** The stage of each academy of a table under the default framework, by id. */
export function evaluateOutcomes({ year, csv }: YearTable): Map<string, string | null> {
  const framework = readDefaultFramework()
  const compiled = compile(framework)
  const numbers = new Set(framework.indicators.filter(({ type }) => type === 'number').map(({ id }) => id))
  const [header, ...lines] = csv.split('\n').map((line) => line.split(','))
  return new Map(
    lines.map(([id, name, phase, ...cells]) => {
      const given = cells.flatMap((cell, at): [string, string | number][] => {
        const column = header![at + 3]!
        return cell === '' ? [] : [[column, numbers.has(column) ? Number(cell) : cell]]
      })
      const academy = { id: id!, name: name!, phase: phase as Phase }
      const { classification } = evaluate(
        compiled,
        { academy, year, values: Object.fromEntries(given) as IndicatorValues },
        { asOf: `${Number(year.slice(0, 4)) + 1}-12-01` },
      )
      return [id!, classification.stage]
    }),
  )
}
