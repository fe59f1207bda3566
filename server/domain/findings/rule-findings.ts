import type { Finding } from '../../schema/types.generated.ts'
import { explore } from '../cases/explore.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { listInWords } from '../words/numbers.ts'
import { neverMatches, neverReached } from './proofs.ts'
import { shadowedBy } from './shadowing.ts'

/** Stages nobody can reach, limits and rules that can never match, rules that an earlier one always comes before. */
export function ruleFindings(compiled: CompiledFramework): Finding[] {
  return [...unreachableStages(compiled), ...deadRules(compiled)]
}

/** How a finding says what was proved and what was only looked for. */
export function searched(tried: number): string {
  return ` None was found among ${tried.toLocaleString('en-GB')} made-up academies; that is a search, not a proof.`
}

function unreachableStages(compiled: CompiledFramework): Finding[] {
  const { framework, layout } = compiled
  const { limits, rules, otherwise } = framework.classification
  const exploration = explore(compiled)
  const given = new Set([...rules.map(({ stage }) => stage), otherwise.stage, ...limits.map(({ atMost }) => atMost)])
  return framework.stages.flatMap(({ id, title }, at): Finding[] => {
    if (exploration.stages.has(id)) return []
    const named = given.has(id)
    const proved = !named || neverReached(compiled, id)
    if (exploration.stages.has(id)) return []
    const message = !named
      ? `No academy can reach ${title}: no rule or limit gives it.`
      : proved
        ? `No academy can reach ${title} with these rules.`
        : `No academy was seen to reach ${title}.${searched(exploration.tried)}`
    return [{ code: 'stage-unreachable', severity: proved ? 'warning' : 'information', path: pointer('stages', layout.stagePlaces.get(id) ?? at), message }]
  })
}

function deadRules(compiled: CompiledFramework): Finding[] {
  const { limits, rules } = compiled.framework.classification
  const names = compiled.layout.names
  const exploration = explore(compiled)
  const items = [
    ...limits.map((limit, at) => ({ ...limit, at, path: pointer('classification', 'limits', at), rule: false })),
    ...rules.map((rule, at) => ({ ...rule, at, path: pointer('classification', 'rules', at), rule: true })),
  ]
  return items.flatMap((item): Finding[] => {
    const fix: Finding['fix'] = [{ op: 'remove', path: `/framework${item.path}` }]
    const proved = !exploration.holds.has(item.id) && neverMatches(compiled, item)
    if (!exploration.holds.has(item.id)) {
      const message = proved
        ? `“${item.title}” can never match: what it asks for contradicts itself.`
        : `“${item.title}” was not seen to match.${searched(exploration.tried)}`
      return [{ code: 'rule-never-matches', severity: proved ? 'warning' : 'information', path: item.path, message, ...(proved ? { fix } : {}) }]
    }
    if (!item.rule || exploration.decides.has(item.id)) return []
    const shadows = shadowedBy(compiled, item.at)
    if (exploration.decides.has(item.id)) return []
    const witness = exploration.holds.get(item.id)!
    const titles = shadows?.map((rule) => `“${rule.title}” (${names.stage(rule.stage)})`) ?? []
    const message = shadows
      ? `“${item.title}” never decides: whenever it holds, ${listInWords(titles, 'or')} comes before it.`
      : `“${item.title}” was not seen to decide: other rules or limits came before it.${searched(exploration.tried)}`
    return [{ code: 'rule-shadowed', severity: shadows ? 'warning' : 'information', path: item.path, message, witness, ...(shadows ? { fix } : {}) }]
  })
}
