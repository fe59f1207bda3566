import { isDeepStrictEqual } from 'node:util'

/** How to get from one JSON value back to an earlier one, saying only what differs. */
export type Delta =
  | { value: unknown }
  /** Fields that differ, and those that were not there. */
  | { fields: Record<string, Delta>; gone?: string[] }
  /** Items that differ, by place, in lists of one length. */
  | { items: Record<string, Delta> }
  /** In place of `count` items from `at` on, these. */
  | { at: number; count: number; list: unknown[] }

/** What `later` must be changed by to be `earlier`; undefined where they are the same. In the time it takes to read both. */
export function deltaBetween(later: unknown, earlier: unknown): Delta | undefined {
  if (Array.isArray(later) && Array.isArray(earlier)) return later.length === earlier.length ? itemsBetween(later, earlier) : spliceBetween(later, earlier)
  if (isObject(later) && isObject(earlier)) return fieldsBetween(later, earlier)
  return isDeepStrictEqual(later, earlier) ? undefined : { value: earlier }
}

/** The earlier value; shares with `later` what did not differ. */
export function applyDelta(later: unknown, delta: Delta): unknown {
  if ('value' in delta) return delta.value
  if ('list' in delta) return (later as unknown[]).toSpliced(delta.at, delta.count, ...delta.list)
  if ('items' in delta) {
    const list = [...(later as unknown[])]
    for (const [at, inner] of Object.entries(delta.items)) list[Number(at)] = applyDelta(list[Number(at)], inner)
    return list
  }
  const fields = Object.entries(later as Record<string, unknown>).filter(([name]) => !delta.gone?.includes(name))
  const changed = Object.entries(delta.fields).map(([name, inner]) => [name, applyDelta((later as Record<string, unknown>)[name], inner)] as const)
  return Object.fromEntries([...fields, ...changed])
}

function itemsBetween(later: unknown[], earlier: unknown[]): Delta | undefined {
  const differing = later.flatMap((item, at) => {
    const delta = deltaBetween(item, earlier[at])
    return delta ? [[String(at), delta] as const] : []
  })
  return differing.length === 0 ? undefined : { items: Object.fromEntries(differing) }
}

function spliceBetween(later: unknown[], earlier: unknown[]): Delta {
  const shorter = Math.min(later.length, earlier.length)
  let start = 0
  while (start < shorter && isDeepStrictEqual(later[start], earlier[start])) start++
  let end = 0
  while (end < shorter - start && isDeepStrictEqual(later[later.length - 1 - end], earlier[earlier.length - 1 - end])) end++
  return { at: start, count: later.length - end - start, list: earlier.slice(start, earlier.length - end) }
}

function fieldsBetween(later: Record<string, unknown>, earlier: Record<string, unknown>): Delta | undefined {
  const gone = Object.keys(later).filter((name) => !Object.hasOwn(earlier, name))
  const fields = Object.entries(earlier).flatMap(([name, before]) => {
    const delta = Object.hasOwn(later, name) ? deltaBetween(later[name], before) : { value: before }
    return delta ? [[name, delta] as const] : []
  })
  if (gone.length === 0 && fields.length === 0) return undefined
  return { fields: Object.fromEntries(fields), ...(gone.length > 0 ? { gone } : {}) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
