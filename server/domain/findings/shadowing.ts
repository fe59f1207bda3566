import type { Case, Comparison, Phase, Rule } from '../../schema/types.generated.ts'
import { conjunctsOf } from '../cases/conjuncts.ts'
import { everyCase, spacesOf } from '../cases/exhaust.ts'
import { explore } from '../cases/explore.ts'
import { everyPhase, type Range, rangesOf } from '../cases/fact-ranges.ts'
import { comparisonsOf, factNames } from '../conditions/tree.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { decidedBy } from '../evaluation/decide-stage.ts'
import { positiveOf } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import { runToStage } from '../evaluation/run-compiled.ts'
import { bitOf } from '../rules/fact-slots.ts'

/** The earlier rules of which one always comes before this one, where that is proved. */
export function shadowedBy(compiled: CompiledFramework, at: number): Rule[] | undefined {
  const { rules } = compiled.framework.classification
  const covering = coveredByWay(compiled, at) ?? coveredByCase(compiled, at)
  return covering && [...new Set(covering)].sort((a, b) => a - b).map((rule) => rules[rule]!)
}

/**
 * For each way this rule can hold the earlier one that is then certain. Facts are bounded by what the way asks of them,
 * everything else is absent: what is certain then holds for every such academy.
 */
function coveredByWay(compiled: CompiledFramework, at: number): number[] | undefined {
  const { limits, rules } = compiled.framework.classification
  const ways = conjunctsOf(compiled.layout, rules[at]!.when)
  if (ways === undefined) return undefined
  const bounds = everyPhase.flatMap((phase) => ways.flatMap((way) => boundsOf(compiled, way, phase) ?? []))
  if (bounds.length === 0) return undefined
  const certain = (rule: number) => compiled.tests.classification[2 + (limits.length + rule) * 2]!
  const covering = bounds.map((slots) => rules.findIndex((_, earlier) => earlier < at && certain(earlier)(slots)))
  return covering.every((rule) => rule >= 0) ? covering : undefined
}

/**
 * Earlier rules of which in every case that they and this one can tell apart one holds where this one does. As many of
 * them are looked at as leave the cases few enough; what those cover is covered. Keeps a case that this one decides.
 */
function coveredByCase(compiled: CompiledFramework, at: number): number[] | undefined {
  const { limits, rules } = compiled.framework.classification
  const looked = fewEnough(compiled, at)
  const holds = (rule: number, { slots }: Run) => compiled.tests.classification[2 + (limits.length + rule) * 2]!(slots)
  const covering = new Set<number>()
  const free: Case[] = []
  const complete = everyCase(
    compiled,
    [at, ...looked].map((rule) => rules[rule]!.when),
    (run, given) => {
      if (!holds(at, run)) return false
      const first = looked.find((rule) => holds(rule, run))
      if (first === undefined) free.push(given)
      else covering.add(first)
      return free.length >= mostFree
    },
  )
  for (const given of free) keepIfDecided(compiled, rules[at]!.id, given)
  return complete && free.length === 0 && covering.size > 0 ? [...covering] : undefined
}

/** So many cases that no rule looked at covers are tried: one that this rule decides is no proof, but ends the search. */
const mostFree = 100

function keepIfDecided(compiled: CompiledFramework, id: string, given: Case): void {
  const run = compiled.runs.primary
  runToStage(compiled, run, given, given.asOf!)
  if (decidedBy(compiled.layout, run) === id) explore(compiled).decides.set(id, given)
}

/** The earlier rules that leave the cases few enough together with the rule: of those that read the fewest further facts. */
function fewEnough(compiled: CompiledFramework, at: number): number[] {
  const { rules } = compiled.framework.classification
  const facts = (rule: number) => comparisonsOf(positiveOf(compiled.layout, rules[rule]!.when)).flatMap(({ comparison }) => factNames(comparison))
  const own = new Set(facts(at))
  const nearest = rules
    .slice(0, at)
    .map((_, rule) => ({ rule, further: facts(rule).filter((fact) => !own.has(fact)).length }))
    .sort((a, b) => a.further - b.further)
    .slice(0, mostRules)
  const looked: number[] = []
  for (const { rule } of nearest) {
    const conditions = [at, ...looked, rule].map((each) => rules[each]!.when)
    if (spacesOf(compiled, conditions) !== undefined) looked.push(rule)
  }
  return looked.sort((a, b) => a - b)
}

const mostRules = 12

function boundsOf({ layout }: CompiledFramework, way: Comparison[], phase: Phase): Float64Array[] | undefined {
  const ranges = rangesOf(layout, way, phase)
  if (ranges === undefined) return undefined
  const slots = new Float64Array(layout.slots.length)
  for (const [name, range] of ranges) bound(layout, slots, name, range)
  bound(layout, slots, 'academy.phase', { low: 0, high: 0, not: [], options: [phase] })
  return [slots]
}

function bound(layout: CompiledFramework['layout'], slots: Float64Array, name: string, range: Range): void {
  const fact = layout.translation.facts.get(name)!
  const start = layout.slots.of.get(name)!
  slots[start] = 1
  if (fact.type === 'number') {
    slots[start + 1] = range.low
    slots[start + 2] = range.high
  } else slots[start + 1] = range.options.reduce<number>((set, option) => set | bitOf(fact, option), 0)
}
