import type { Group, Node } from '../../../../server/domain/conditions/gathered.ts'
import { isGroup } from '../../../../server/domain/conditions/gathered.ts'

export { type Group, isGroup, type Node, type NoStage, type Word } from '../../../../server/domain/conditions/gathered.ts'

/** Where a node stands: the index in each group from the root. */
export type Path = readonly number[]

/** The node at a path; undefined where there is none. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, index) => (node && isGroup(node) ? node.members[index] : undefined), root)
}

/** The tree with the node at `path` replaced. */
export function replaced(root: Node, path: Path, node: Node): Node {
  const [index, ...rest] = path
  if (index === undefined) return node
  if (!isGroup(root)) return root
  return { ...root, members: root.members.map((member, at) => (at === index ? replaced(member, rest, node) : member)) }
}

/** The tree without the node at `path`; a group left empty goes too. Undefined when nothing is left. */
export function removed(root: Node, path: Path): Node | undefined {
  const [index, ...rest] = path
  if (index === undefined) return undefined
  if (!isGroup(root)) return root
  const members = root.members.flatMap((member, at) => {
    if (at !== index) return [member]
    const kept = removed(member, rest)
    return kept ? [kept] : []
  })
  return members.length > 0 ? { ...root, members } : undefined
}

/** The tree with `node` after the one at `path`, and where it stands now. A comparison alone becomes a group of both. */
export function inserted(root: Node, path: Path, node: Node): { root: Node; path: Path } {
  if (path.length === 0) {
    if (isGroup(root)) return { root: { ...root, members: [...root.members, node] }, path: [root.members.length] }
    return { root: { word: 'all', members: [root, node] }, path: [1] }
  }
  const parentPath = path.slice(0, -1)
  const parent = nodeAt(root, parentPath)
  const at = path.at(-1)! + 1
  if (!parent || !isGroup(parent)) return { root, path }
  return { root: replaced(root, parentPath, { ...parent, members: parent.members.toSpliced(at, 0, node) }), path: [...parentPath, at] }
}

/** The tree with the node moved among its siblings, or undefined at the end. */
export function moved(root: Node, path: Path, by: -1 | 1): { root: Node; path: Path } | undefined {
  const parentPath = path.slice(0, -1)
  const parent = path.length > 0 ? nodeAt(root, parentPath) : undefined
  const from = path.at(-1)
  if (!parent || !isGroup(parent) || from === undefined) return undefined
  const to = from + by
  const node = parent.members[from]
  if (to < 0 || to >= parent.members.length || !node) return undefined
  const members = parent.members.toSpliced(from, 1).toSpliced(to, 0, node)
  return { root: replaced(root, parentPath, { ...parent, members }), path: [...parentPath, to] }
}

/** The tree with the node put into the group before it, or into a new group with the comparison before it. */
export function nested(root: Node, path: Path): { root: Node; path: Path } | undefined {
  const parentPath = path.slice(0, -1)
  const parent = path.length > 0 ? nodeAt(root, parentPath) : undefined
  const at = path.at(-1)
  if (!parent || !isGroup(parent) || !at) return undefined
  const before = parent.members[at - 1]
  const node = parent.members[at]
  if (!before || !node) return undefined
  const group: Group = isGroup(before)
    ? { ...before, members: [...before.members, node] }
    : { word: parent.word === 'any' ? 'all' : 'any', members: [before, node] }
  const members = parent.members.toSpliced(at - 1, 2, group)
  return { root: replaced(root, parentPath, { ...parent, members }), path: [...parentPath, at - 1, group.members.length - 1] }
}

/** The tree with the node taken out of its group and put after it. */
export function unnested(root: Node, path: Path): { root: Node; path: Path } | undefined {
  const node = nodeAt(root, path)
  if (path.length < 2 || !node) return undefined
  const parentPath = path.slice(0, -1)
  const grandPath = parentPath.slice(0, -1)
  const parent = nodeAt(root, parentPath)
  const grand = nodeAt(root, grandPath)
  const at = parentPath.at(-1)
  if (!parent || !isGroup(parent) || !grand || !isGroup(grand) || at === undefined) return undefined
  const left = parent.members.toSpliced(path.at(-1)!, 1)
  const members = left.length > 0 ? grand.members.toSpliced(at, 1, { ...parent, members: left }, node) : grand.members.toSpliced(at, 1, node)
  return { root: replaced(root, grandPath, { ...grand, members }), path: [...grandPath, left.length > 0 ? at + 1 : at] }
}
