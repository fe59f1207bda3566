import type { Comparison, Condition, Finding, Phase } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../compile.ts'
import { pointer } from '../errors.ts'
import { namesFor } from '../evaluate.ts'
import { bitOf } from '../rules/fact-slots.ts'
import { conjunctsOf } from './conjuncts.ts'
import { explore } from './explore.ts'
import { type Range, rangesOf } from './fact-ranges.ts'

/** Stages nobody can reach, limits and rules that can never match, rules that an earlier one always comes before. */
export function ruleFindings(compiled: CompiledFramework): Finding[] {
  return [...unreachableStages(compiled), ...deadRules(compiled)]
}

/** How a finding says what was proved and what was only looked for. */
export function searched(tried: number): string {
  return ` None was found among ${tried.toLocaleString('en-GB')} made-up academies; that is a search, not a proof.`
}

function unreachableStages(compiled: CompiledFramework): Finding[] {
  const { framework, plan } = compiled
  const { limits, rules, otherwise } = framework.classification
  const exploration = explore(compiled)
  const given = new Set([...rules.map(({ stage }) => stage), otherwise.stage, ...limits.map(({ atMost }) => atMost)])
  return framework.stages.flatMap(({ id, title }, at): Finding[] => {
    if (exploration.stages.has(id)) return []
    const proved = !given.has(id)
    const message = proved
      ? `No academy can reach ${title}: no rule or limit gives it.`
      : `No academy was seen to reach ${title}.${searched(exploration.tried)}`
    return [{ code: 'stage-unreachable', severity: proved ? 'warning' : 'information', path: pointer('stages', plan.stagePlaces.get(id) ?? at), message }]
  })
}

function deadRules(compiled: CompiledFramework): Finding[] {
  const { limits, rules } = compiled.framework.classification
  const names = namesFor(compiled.plan)
  const exploration = explore(compiled)
  const items = [
    ...limits.map((limit, at) => ({ ...limit, at, path: pointer('classification', 'limits', at), rule: false })),
    ...rules.map((rule, at) => ({ ...rule, at, path: pointer('classification', 'rules', at), rule: true })),
  ]
  return items.flatMap((item): Finding[] => {
    const fix: Finding['fix'] = [{ op: 'remove', path: `/framework${item.path}` }]
    if (!exploration.holds.has(item.id)) {
      const proved = neverMatches(compiled, item.when)
      const message = proved
        ? `“${item.title}” can never match: what it asks for contradicts itself.`
        : `“${item.title}” was not seen to match.${searched(exploration.tried)}`
      return [{ code: 'rule-never-matches', severity: proved ? 'warning' : 'information', path: item.path, message, ...(proved ? { fix } : {}) }]
    }
    if (!item.rule || exploration.decides.has(item.id)) return []
    const earlier = shadowedBy(compiled, item.at)
    const witness = exploration.holds.get(item.id)!
    const shadows = earlier === undefined ? undefined : rules[earlier]!
    const message = shadows
      ? `“${item.title}” never decides: whenever it holds, “${shadows.title}” (${names.stage(shadows.stage)}) comes before it.`
      : `“${item.title}” was not seen to decide: other rules or limits came before it.${searched(exploration.tried)}`
    return [{ code: 'rule-shadowed', severity: shadows ? 'warning' : 'information', path: item.path, message, witness, ...(shadows ? { fix } : {}) }]
  })
}

/** Whether every way the condition could hold contradicts itself in every phase: exact where it says yes. */
export function neverMatches(compiled: CompiledFramework, when: Condition): boolean {
  const ways = conjunctsOf(when)
  if (ways === undefined) return false
  return [...explore(compiled).regions.keys()].every((phase) => ways.every((way) => rangesOf(compiled.plan, way, phase) === undefined))
}

/**
 * The one earlier rule that is certain whatever lets this rule hold, if it takes one in every way and phase. Facts are
 * bounded by what the way asks of them, everything else is absent: what is certain then holds for every such academy.
 */
function shadowedBy(compiled: CompiledFramework, at: number): number | undefined {
  const { limits, rules } = compiled.framework.classification
  const ways = conjunctsOf(rules[at]!.when)
  if (ways === undefined) return undefined
  const bounds = [...explore(compiled).regions.keys()].flatMap((phase) => ways.flatMap((way) => boundsOf(compiled, way, phase) ?? []))
  if (bounds.length === 0) return undefined
  const certain = (rule: number) => compiled.tests.classification[2 + (limits.length + rule) * 2]!
  const covering = bounds.map((slots) => rules.findIndex((_, earlier) => earlier < at && certain(earlier)(slots)))
  return covering.every((rule) => rule >= 0) ? covering[0] : undefined
}

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
