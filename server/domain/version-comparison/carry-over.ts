import type { Change, Framework, RebaseChoice } from '../../schema/types.generated.ts'
import { withDifference } from './apply-difference.ts'
import { toChange } from './diff.ts'
import { differenceTeller } from './difference-in-words.ts'
import { type Difference, differences, same } from './framework-differences.ts'

/** An item that the draft and the newer version both changed, and not to the same. */
export interface Clash {
  part: string
  id: string
  draft: Change[]
  version: Change[]
}

export interface CarriedOver {
  /** The newer version with the draft's changes. The result may have faults. */
  framework: Framework
  /** What is not chosen yet; there the version's item stands. */
  clashes: Clash[]
}

/** The changes from `base` to `draft` made on `version` instead, item by item; of what both changed, what `choices` say. */
export function carryOver(base: Framework, draft: Framework, version: Framework, choices: readonly RebaseChoice[] = []): CarriedOver {
  const ours = byItem(differences(base, draft))
  const theirs = byItem(differences(base, version))
  const apart = byItem(differences(version, draft))
  const [tellOurs, tellTheirs] = [differenceTeller(base, draft), differenceTeller(base, version)]
  const clashes: Clash[] = []
  let framework = version
  for (const [item, own] of ours) {
    const other = theirs.get(item)
    if (other === undefined) {
      framework = own.reduce(withDifference, framework)
    } else if (!saySame(own, other)) {
      const { part, id } = toChange(own[0]!, tellOurs)
      const choice = choices.find((each) => each.part === part && each.id === id)
      if (choice === undefined)
        clashes.push({ part, id, draft: own.map((each) => toChange(each, tellOurs)), version: other.map((each) => toChange(each, tellTheirs)) })
      else if (choice.keep === 'draft') framework = (own[0]!.kind === 'moved' ? own : (apart.get(item) ?? [])).reduce(withDifference, framework)
    }
  }
  return { framework, clashes }
}

/** Where an item stands is one thing, what it says another; each field of the framework itself is an item of its own. */
function byItem(all: Difference[]): Map<string, Difference[]> {
  const items = new Map<string, Difference[]>()
  for (const each of all) {
    const { at, id, kind, path } = each
    const item = JSON.stringify([at, id === '' ? path : id, kind === 'moved'])
    items.set(item, [...(items.get(item) ?? []), each])
  }
  return items
}

function saySame(ours: Difference[], theirs: Difference[]): boolean {
  const said = (all: Difference[]) => all.map(({ kind, path, after, ahead }) => [kind, path, kind === 'moved' ? (ahead?.after?.[0] ?? null) : (after ?? null)])
  return same(said(ours), said(theirs))
}
