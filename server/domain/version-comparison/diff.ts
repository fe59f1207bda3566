import type { Change, Framework } from '../../schema/types.generated.ts'
import { differenceTeller } from './difference-in-words.ts'
import { type Difference, differences } from './framework-differences.ts'

/** What changed from one framework to another, in the order of the framework, each change in words too. */
export function diff(before: Framework, after: Framework): Change[] {
  const tell = differenceTeller(before, after)
  return differences(before, after).map((difference) => toChange(difference, tell))
}

/** A difference as the wire has it. A change of the framework itself goes by the framework's id. */
export function toChange(difference: Difference, tell: (difference: Difference) => string): Change {
  const { part, id, kind, path, before, after } = difference
  return {
    part,
    id: id === '' ? part : id,
    kind,
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    sentence: tell(difference),
  }
}
