import type { Comparison, Condition, Finding } from '../../schema/types.generated.ts'
import { conjunctsOf } from '../cases/conjuncts.ts'
import { decidingConditions, everyDecision } from '../cases/exhaust.ts'
import { explore } from '../cases/explore.ts'
import { everyPhase, rangesOf } from '../cases/fact-ranges.ts'
import { comparisonsOf, factNames } from '../conditions/tree.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { obligationGiven, offerGiven } from '../evaluation/holds.ts'
import { positiveOf } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import { isResultOfClassification } from '../facts.ts'
import { searched } from './rule-findings.ts'

/** Offers and obligations that no academy can be given. */
export function itemFindings(compiled: CompiledFramework): Finding[] {
  const { support, monitoring } = compiled.framework
  const exploration = explore(compiled)
  const lists = [
    { kind: 'offer', word: 'offer', items: support.offers, path: ['support', 'offers'] },
    { kind: 'obligation', word: 'duty', items: monitoring.obligations, path: ['monitoring', 'obligations'] },
  ]
  return lists.flatMap(({ kind, word, items, path }) =>
    items.flatMap(({ id, title, when, tier }, at): Finding[] => {
      if (when === undefined || exploration.given.has(`${kind}/${id}`)) return []
      const ways = conjunctsOf(compiled.layout, when)
      const isGiven = kind === 'offer' ? offerGiven : obligationGiven
      const proved =
        (ways?.every((way) => impossible(compiled, way)) ?? false) || neverGiven(compiled, `${kind}/${id}`, { when, tier }, (run) => isGiven(run, at))
      if (exploration.given.has(`${kind}/${id}`)) return []
      const message = proved
        ? `The ${word} “${title}” can never be given: what it asks for can't be.`
        : `The ${word} “${title}” was not seen to be given.${searched(exploration.tried)}`
      return [{ code: 'item-never-given', severity: proved ? 'warning' : 'information', path: pointer(...path, at), message }]
    }),
  )
}

/** Whether none of all the cases there can be is given it, keeps the one that is. */
function neverGiven(compiled: CompiledFramework, key: string, { when, tier }: { when: Condition; tier: string }, isGiven: (run: Run) => boolean): boolean {
  const { given: kept } = explore(compiled)
  const { tiers } = compiled.framework.support
  const rests =
    tiers.some(({ id, byStage }) => id === tier && byStage) ||
    comparisonsOf(positiveOf(compiled.layout, when)).some(({ comparison }) => factNames(comparison).some(isResultOfClassification))
  const { obligations } = compiled.framework.monitoring
  const replacing = obligations.flatMap(({ replaces = [], when: other }) => (other && replaces.some((id) => key === `obligation/${id}`) ? [other] : []))
  const byStage = replacing.length > 0 || rests
  const complete = everyDecision(compiled, [when, ...replacing, ...(byStage ? decidingConditions(compiled.framework) : [])], (run, given) => {
    if (isGiven(run)) kept.set(key, given)
    return kept.has(key)
  })
  return complete && !kept.has(key)
}

/** Whether a way contradicts itself in every phase, or rests on a stage that nothing gives. */
function impossible(compiled: CompiledFramework, way: Comparison[]): boolean {
  const { limits, rules, otherwise } = compiled.framework.classification
  const given = new Set([...rules.map(({ stage }) => stage), otherwise.stage, ...limits.map(({ atMost }) => atMost)])
  return everyPhase.every((phase) => {
    const ranges = rangesOf(compiled.layout, way, phase)
    if (ranges === undefined) return true
    const stages = ranges.get('classification.stage')
    return stages !== undefined && !stages.options.some((stage) => given.has(String(stage)))
  })
}
