import type { Comparison, Condition } from '../../schema/types.generated.ts'
import { isComparison, type Positive } from '../conditions/tree.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { positiveOf } from '../evaluation/reasons.ts'

/** The ways a condition can hold: each a list of comparisons that hold together. Undefined where there are more than `most`. */
export function conjunctsOf(layout: FrameworkLayout, when: Condition, most = 500): Comparison[][] | undefined {
  return expand(positiveOf(layout, when), most)
}

function expand(condition: Positive, most: number): Comparison[][] | undefined {
  if (isComparison(condition)) return [[condition]]
  const members = ('all' in condition ? condition.all : condition.any).map((member) => expand(member, most))
  if (!members.every((member) => member !== undefined)) return undefined
  if ('any' in condition) return limited(members.flat(), most)
  return members.reduce<Comparison[][] | undefined>(
    (ways, member) =>
      ways &&
      limited(
        ways.flatMap((way) => member.map((more) => [...way, ...more])),
        most,
      ),
    [[]],
  )
}

function limited(ways: Comparison[][], most: number): Comparison[][] | undefined {
  return ways.length > most ? undefined : ways
}
