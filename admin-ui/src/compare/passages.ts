import { totalDays } from '../../../server/domain/capacity-days.ts'
import type { ComparisonReport } from '../../../server/schema/types.generated.ts'
import { nameOf, shortName } from '../lib/academy-names.ts'
import type { StageLook } from '../lib/stages.ts'
import type { BothOutcomes } from './both-outcomes.ts'
import type { ComparedFramework } from './compared-framework.ts'

/** Where one academy stands on both sides; null is no stage. */
export interface Passage {
  id: string
  name: string
  from: string | null
  to: string | null
}

/** A line for each academy, whether it moves or stays. */
export function passagesOf(report: ComparisonReport, outcomes: readonly BothOutcomes[]): Passage[] {
  const movers = new Map(report.movers.map((mover) => [mover.academy.id, mover]))
  return outcomes.map(({ academy, was, is }) => {
    const { from, to } = movers.get(academy.id) ?? { from: was.classification.proposed, to: is.classification.proposed }
    return { id: academy.id, name: shortName(academy), from, to }
  })
}

/** The comparison as the rows of a table, headings first: stage, whether and why it moves, and days, for each academy. */
export function rowsOf(
  report: ComparisonReport,
  outcomes: readonly BothOutcomes[],
  { before, after, looks }: { before: ComparedFramework; after: ComparedFramework; looks: readonly StageLook[] },
): (string | number)[][] {
  const title = (stage: string | null) => looks.find(({ id }) => id === stage)?.title ?? 'No stage'
  const passages = new Map(passagesOf(report, outcomes).map((passage) => [passage.id, passage]))
  return [
    ['academy', 'name', 'phase', `stage under ${before.full}`, `stage under ${after.full}`, 'moves', 'because', 'days before', 'days after'],
    ...outcomes.map(({ academy, was, is }) => {
      const { from, to } = passages.get(academy.id)!
      const mover = report.movers.find((each) => each.academy.id === academy.id)
      const because = mover?.because.map(({ sentence }) => sentence).join(' ') ?? ''
      return [academy.id, nameOf(academy), academy.phase, title(from), title(to), mover ? 'yes' : 'no', because, totalDays(was.support), totalDays(is.support)]
    }),
  ]
}
