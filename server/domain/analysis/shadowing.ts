import type { Comparison, Phase, Rule } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../compile.ts'
import { comparisonsOf, factNames } from '../conditions/tree.ts'
import { decidedBy } from '../evaluation/classify.ts'
import { positiveOf } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import { bitOf } from '../rules/fact-slots.ts'
import { conjunctsOf } from './conjuncts.ts'
import { exhaust, spacesOf } from './exhaust.ts'
import { explore } from './explore.ts'
import { everyPhase, type Range, rangesOf } from './fact-ranges.ts'

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
  const ways = conjunctsOf(rules[at]!.when)
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
  const fired = (run: Run, rule: number) => run.fired.classification[2 + (limits.length + rule) * 2] === 1
  const covering = new Set<number>()
  let free = false
  const { decides } = explore(compiled)
  const { id } = rules[at]!
  const complete = exhaust(
    compiled,
    [at, ...looked].map((rule) => rules[rule]!.when),
    (run, given) => {
      if (!fired(run, at)) return false
      const first = looked.find((rule) => fired(run, rule))
      if (first !== undefined) covering.add(first)
      else {
        free = true
        if (decidedBy(compiled.plan, run) === id) decides.set(id, given)
      }
      return decides.has(id)
    },
  )
  return complete && !free && covering.size > 0 ? [...covering] : undefined
}

/** The earlier rules that leave the cases few enough together with the rule, those that read nothing else first. */
function fewEnough(compiled: CompiledFramework, at: number): number[] {
  const { rules } = compiled.framework.classification
  const facts = (rule: number) => comparisonsOf(positiveOf(rules[rule]!.when)).flatMap(({ comparison }) => factNames(comparison))
  const own = new Set(facts(at))
  const further = (rule: number) => facts(rule).filter((fact) => !own.has(fact)).length
  const earlier = Array.from({ length: at }, (_, rule) => rule).sort((a, b) => further(a) - further(b))
  const looked: number[] = []
  for (const rule of earlier) {
    if (
      spacesOf(
        compiled,
        [at, ...looked, rule].map((each) => rules[each]!.when),
      ) !== undefined
    )
      looked.push(rule)
    else if (further(rule) > mostFurther) break
  }
  return looked.sort((a, b) => a - b)
}

/** A rule that reads so many other facts makes too many cases, and so do those after it. */
const mostFurther = 3

function boundsOf({ plan }: CompiledFramework, way: Comparison[], phase: Phase): Float64Array[] | undefined {
  const ranges = rangesOf(plan, way, phase)
  if (ranges === undefined) return undefined
  const slots = new Float64Array(plan.slots.length)
  for (const [name, range] of ranges) bound(plan, slots, name, range)
  bound(plan, slots, 'academy.phase', { low: 0, high: 0, not: [], options: [phase] })
  return [slots]
}

function bound(plan: CompiledFramework['plan'], slots: Float64Array, name: string, range: Range): void {
  const fact = plan.translation.facts.get(name)!
  const start = plan.slots.of.get(name)!
  slots[start] = 1
  if (fact.type === 'number') {
    slots[start + 1] = range.low
    slots[start + 2] = range.high
  } else slots[start + 1] = range.options.reduce<number>((set, option) => set | bitOf(fact, option), 0)
}
