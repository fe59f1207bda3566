import { canAskAtLeast } from '../../../../server/domain/conditions/at-least.ts'
import type { Comparison } from '../../../../server/schema/types.generated.ts'
import { inserted, isGroup, moved, type Node, nested, nodeAt, type Path, removed, replaced, unnested } from './condition-tree.ts'

/** What can be done with a condition or a group of them. */
export type Act = 'up' | 'down' | 'nest' | 'unnest' | 'add' | 'group' | 'remove'

export interface Acted {
  root: Node
  /** What the act made or moved; after a removal its neighbour. */
  path: Path
}

/** The tree after an act, or undefined where it cannot be done. `fresh` is the condition that is added. */
export function acted(root: Node, path: Path, act: Act, fresh: () => Comparison): Acted | undefined {
  switch (act) {
    case 'up':
      return moved(root, path, -1)
    case 'down':
      return moved(root, path, 1)
    case 'nest':
      return nested(root, path)
    case 'unnest':
      return unnested(root, path)
    case 'add':
      return added(root, path, fresh())
    case 'group':
      return grouped(root, path, fresh())
    case 'remove':
      return without(root, path)
  }
}

function added(root: Node, path: Path, node: Node): Acted {
  const here = nodeAt(root, path)
  return here && isGroup(here) ? inserted(root, [...path, here.members.length - 1], node) : inserted(root, path, node)
}

/** The condition and a new one as a group of their own, that goes together the other way than the group around. */
function grouped(root: Node, path: Path, node: Node): Acted | undefined {
  const here = nodeAt(root, path)
  if (!here || isGroup(here)) return undefined
  const around = nodeAt(root, path.slice(0, -1))
  const word = path.length > 0 && around && isGroup(around) && around.word === 'any' ? 'all' : 'any'
  return { root: replaced(root, path, { word, members: [here, node] }), path: [...path, 1] }
}

function without(root: Node, path: Path): Acted | undefined {
  const left = removed(root, path)
  if (!left) return undefined
  const at = path.at(-1) ?? 0
  const parent = path.slice(0, -1)
  const near = [...parent, Math.max(0, at - 1)]
  return { root: left, path: nodeAt(left, near) ? near : nodeAt(left, parent) ? parent : [] }
}

/** The counts that "at least so many of" may ask of a group of this size. */
export function countsFor(size: number): number[] {
  return Array.from({ length: Math.max(0, size - 2) }, (_, at) => at + 2).filter((count) => canAskAtLeast(count, size))
}
