import type { Condition } from '../../schema/types.generated.ts'
import { meaningOf } from './meaning.ts'

/** At most so many ways of choosing: a longer list is refused before it is written. */
const mostWays = 70

/** At least `count` of the members, as a condition has to say it: one of the ways of choosing so many. */
export function atLeast(count: number, members: readonly Condition[]): Condition {
  if (count <= 1) return { any: [...members] }
  if (count >= members.length) return { all: [...members] }
  return { any: choices(members, count).map((all) => ({ all })) }
}

/** Whether at least so many of so many can be written. */
export function canAskAtLeast(count: number, of: number): boolean {
  return count > 1 && count < of && waysOf(of, count) <= mostWays
}

/**
 * The count and the members where a condition asks for at least so many of some: every way of choosing them, once each. Members
 * that say the same, however they are written, are one: else a condition were read another way once an editor has written it anew.
 */
export function asAtLeast(condition: Condition): { count: number; members: Condition[] } | undefined {
  if (!('any' in condition) || condition.any.length < 3 || condition.any.length > mostWays) return undefined
  const ways = condition.any.map((way) => ('all' in way ? way.all : []))
  const count = ways[0]!.length
  if (count < 2 || ways.some((way) => way.length !== count)) return undefined
  const members = new Map(ways.flat().map((member) => [meaningOf(member), member]))
  if (waysOf(members.size, count) !== ways.length) return undefined
  const keys = ways.map((way) => [...new Set(way.map(meaningOf))])
  const distinct = new Set(keys.map((way) => way.toSorted().join()))
  return keys.every((way) => way.length === count) && distinct.size === ways.length ? { count, members: [...members.values()] } : undefined
}

function choices<T>(from: readonly T[], count: number): T[][] {
  if (count === 0) return [[]]
  return from.flatMap((first, at) => choices(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
}

function waysOf(of: number, count: number): number {
  let ways = 1
  for (let at = 1; at <= count; at++) ways = (ways * (of - count + at)) / at
  return Math.round(ways)
}
