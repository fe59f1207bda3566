import type { Framework } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One list of a framework whose items are known by a key. */
interface ItemList {
  part: string
  /** Where the list stands in the framework. */
  at: readonly string[]
  keyOf: (item: Record<string, Json>) => string
  /** Whether the order of the items means something. */
  ordered?: boolean
}

/** One difference between two frameworks, with where it stands so that it can be made alone. */
export interface Difference {
  part: string
  /** The list (or the object) the item is in. */
  at: readonly string[]
  /** The item's key; empty for a field of the framework itself. */
  id: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /** JSON Pointer relative to the item. */
  path: string
  before?: Json
  after?: Json
  /** Where the order means something: the keys that stand ahead of the item on each side, nearest first. */
  ahead?: { before?: string[]; after?: string[] }
}

const byId = (item: Record<string, Json>) => String(item['id'])
const byFigure = ({ indicator, phase, year, release }: Record<string, Json>) => [indicator, phase, year, release].filter((each) => each !== undefined).join(' ')
const byTarget = ({ indicator, phases }: Record<string, Json>) => [indicator, ...(Array.isArray(phases) ? phases : [])].join(' ')

export const itemLists: readonly ItemList[] = [
  { part: 'stages', at: ['stages'], keyOf: byId, ordered: true },
  { part: 'domains', at: ['domains'], keyOf: byId },
  { part: 'roles', at: ['roles'], keyOf: byId },
  { part: 'documents', at: ['documents'], keyOf: byId },
  { part: 'indicators', at: ['indicators'], keyOf: byId },
  { part: 'benchmarks', at: ['benchmarks'], keyOf: byFigure },
  { part: 'thresholds', at: ['thresholds'], keyOf: byId },
  { part: 'classification', at: ['classification', 'limits'], keyOf: byId },
  { part: 'classification', at: ['classification', 'rules'], keyOf: byId, ordered: true },
  { part: 'support', at: ['support', 'tiers'], keyOf: byId },
  { part: 'support', at: ['support', 'offers'], keyOf: byId },
  { part: 'monitoring', at: ['monitoring', 'obligations'], keyOf: byId },
  { part: 'targets', at: ['targets', 'items'], keyOf: byTarget },
  { part: 'scenarios', at: ['scenarios'], keyOf: byId },
]

/** Objects of the framework that are one item each, with the id their changes go by. */
const objects: readonly { part: string; at: readonly string[]; id: string }[] = [
  { part: 'classification', at: ['classification', 'minimumEvidence'], id: 'minimum-evidence' },
  { part: 'classification', at: ['classification', 'otherwise'], id: 'otherwise' },
  { part: 'targets', at: ['targets', 'method'], id: 'method' },
]

const fields = ['id', 'title', 'trust', 'description', 'source', 'rationale', 'newJoinerMonths']

/** Every difference, in the order of the framework. */
export function differences(before: Framework, after: Framework): Difference[] {
  return [
    ...fields.flatMap((field) =>
      deep(read(before, [field]), read(after, [field]), pointer(field)).map((each) => ({ part: 'framework', at: [], id: '', ...each })),
    ),
    ...itemLists.flatMap((list) => listDifferences(list, before, after)),
    ...objects.flatMap(({ part, at, id }) => deep(read(before, at), read(after, at), '').map((each) => ({ part, at, id, ...each }))),
    ...deep(read(before, ['support', 'capacityLimit']), read(after, ['support', 'capacityLimit']), '/capacityLimit').map((each) => ({
      part: 'support',
      at: ['support'],
      id: '',
      ...each,
    })),
  ]
}

/** What stands at a place in a framework, or undefined. */
export function read(framework: Framework, at: readonly string[]): Json | undefined {
  let value: unknown = framework
  for (const step of at) value = (value as Record<string, unknown> | undefined)?.[step]
  return value as Json | undefined
}

function listDifferences({ part, at, keyOf, ordered }: ItemList, before: Framework, after: Framework): Difference[] {
  const items = (framework: Framework) => new Map((read(framework, at) as Record<string, Json>[]).map((item) => [keyOf(item), item]))
  const [old, now] = [items(before), items(after)]
  const place = { part, at }
  const ahead = (side: 'before' | 'after', id: string): Pick<Difference, 'ahead'> => {
    const keys = [...(side === 'before' ? old : now).keys()]
    return ordered ? { ahead: { [side]: keys.slice(0, keys.indexOf(id)).reverse() } } : {}
  }
  return [
    ...[...old].flatMap(([id, item]): Difference[] => (now.has(id) ? [] : [{ ...place, id, kind: 'removed', path: '', before: item, ...ahead('before', id) }])),
    ...[...now].flatMap(([id, item]): Difference[] => {
      const earlier = old.get(id)
      if (earlier === undefined) return [{ ...place, id, kind: 'added', path: '', after: item, ...ahead('after', id) }]
      return deep(earlier, item, '').map((each) => ({ ...place, id, ...each }))
    }),
    ...(ordered ? moved([...old.keys()], [...now.keys()]) : []).map(
      (each): Difference => ({
        ...place,
        kind: 'moved',
        path: '',
        ...each,
        ahead: { ...ahead('before', each.id).ahead, ...ahead('after', each.id).ahead },
      }),
    ),
  ]
}

function deep(before: Json | undefined, after: Json | undefined, path: string): Pick<Difference, 'kind' | 'path' | 'before' | 'after'>[] {
  if (same(before, after)) return []
  if (isObject(before) && isObject(after) && !otherGroup(before, after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => deep(before[key], after[key], path + pointer(key)))
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.every((each) => typeof each === 'object')) {
    return before.flatMap((each, index) => deep(each, after[index], `${path}/${index}`))
  }
  return [{ kind: 'changed', path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

/** Whether two conditions are of different kinds: half of one and half of the other would be none. */
function otherGroup(before: { [key: string]: Json }, after: { [key: string]: Json }): boolean {
  return ['all', 'any', 'not', 'operator'].some((key) => Object.hasOwn(before, key) !== Object.hasOwn(after, key))
}

/** The items that have to move for one order to become the other: all but a longest run that stays in order. Places are counted from 0. */
function moved(old: string[], now: string[]): { id: string; before: number; after: number }[] {
  const kept = now.filter((id) => old.includes(id))
  const places = kept.map((id) => old.indexOf(id))
  const best = places.map(() => 1)
  const from = places.map(() => -1)
  for (let i = 0; i < places.length; i++)
    for (let j = 0; j < i; j++)
      if (places[j]! < places[i]! && best[j]! + 1 > best[i]!) {
        best[i] = best[j]! + 1
        from[i] = j
      }
  const stay = new Set<number>()
  for (let i = best.indexOf(Math.max(...best)); i >= 0; i = from[i]!) stay.add(i)
  return kept.flatMap((id, index) => (stay.has(index) ? [] : [{ id, before: old.indexOf(id), after: now.indexOf(id) }]))
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, index) => same(each, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
}

export function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
