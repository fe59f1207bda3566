import type { Case, Comparison, Condition, Framework } from '../../server/schema/types.generated.ts'
import { openOf } from './naive-world.ts'

/**
 * Whether every open absence is read once by a condition, so that its comparisons vary independently and both readings must
 * be exact. A count is a whole number: compared with what is none, it is only known to lie between its bounds.
 */
export function readsOnce(when: Condition | undefined, framework: Framework, given: Case): boolean {
  const comparisons = comparisonsOf(when)
  if (comparisons.some(mixed)) return false
  const read = comparisons.flatMap(namesOf).flatMap((name) => openBehind(name, framework, given))
  return new Set(read).size === read.length
}

function comparisonsOf(when: Condition | undefined): Comparison[] {
  if (when === undefined) return []
  if ('not' in when) return comparisonsOf(when.not)
  if ('all' in when) return when.all.flatMap(comparisonsOf)
  return 'any' in when ? when.any.flatMap(comparisonsOf) : [when]
}

function namesOf({ fact, value }: Comparison): string[] {
  return typeof value === 'object' && !Array.isArray(value) ? [fact, value.fact] : [fact]
}

function mixed(comparison: Comparison): boolean {
  const whole = (name: string) => /^(stages\.(?!worst)|evidence\.)/.test(name)
  const names = namesOf(comparison)
  return names.some(whole) && !names.every(whole)
}

/** The open indicators a fact rests on, by id; how many figures there are is a thing of its own. */
function openBehind(name: string, framework: Framework, given: Case): string[] {
  if (name === 'evidence.present') return [name]
  const open = openOf(framework, given)
  const [start, , domain] = name.split('.')
  if (start === 'stages') return open.filter((indicator) => domain === undefined || indicator.domain === domain).map(({ id }) => id)
  return open.filter(({ id }) => id === start).map(({ id }) => id)
}
