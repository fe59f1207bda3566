import type { Finding, Obligation } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { compileCondition } from '../rules/compile-condition.ts'
import { translateCondition } from '../rules/translate-condition.ts'
import { type Json, same } from '../version-comparison/framework-differences.ts'

/** Stages without an enhanced offer of their own, and duties that say the same. */
export function supportFindings(compiled: CompiledFramework): Finding[] {
  return [...stagesWithoutOffer(compiled), ...repeatedDuties(compiled)]
}

function stagesWithoutOffer({ framework, layout }: CompiledFramework): Finding[] {
  const names = layout.names
  const byStage = new Set(framework.support.tiers.filter((tier) => tier.byStage).map((tier) => tier.id))
  if (byStage.size === 0) return []
  const offers = framework.support.offers.filter((offer) => byStage.has(offer.tier))
  const tests = offers.map((offer) => compileCondition(translateCondition(stageOnly(offer.when), layout.translation.facts, 'possible'), layout.slots))
  return framework.stages.flatMap((stage, at): Finding[] => {
    const slots = new Float64Array(layout.slots.length)
    const { made, stage: stageSlot, settled } = layout.other
    slots[made] = slots[stageSlot] = slots[settled] = 1
    slots[made + 1] = 2
    slots[stageSlot + 1] = 1 << at
    slots[settled + 1] = 3
    if (tests.some((test) => test(slots))) return []
    return [{ code: 'stage-without-offer', severity: 'warning', path: pointer('stages', at), message: `${names.stage(stage.id)} has no support of its own.` }]
  })
}

/** The condition with every comparison on other facts than the stage taken as possible. */
function stageOnly(when: Obligation['when']): Obligation['when'] {
  if (when === undefined) return undefined
  const kept = keep(when)
  return kept === true ? undefined : kept
}

function keep(condition: NonNullable<Obligation['when']>): NonNullable<Obligation['when']> | true {
  if ('fact' in condition) return condition.fact.startsWith('classification.') ? condition : true
  if ('not' in condition) {
    const inner = keep(condition.not)
    return inner === true ? true : { not: inner }
  }
  if ('all' in condition) {
    const all = condition.all.map(keep).filter((each) => each !== true)
    return all.length === 0 ? true : { all }
  }
  const any = condition.any.map(keep)
  return any.includes(true) ? true : { any: any.filter((each) => each !== true) }
}

function repeatedDuties({ framework }: CompiledFramework): Finding[] {
  const { obligations } = framework.monitoring
  const said = ({ id: _i, title: _t, description: _d, source: _s, rationale: _r, ...rest }: Obligation) => rest as unknown as Json
  const sameTitle = (a: Obligation, b: Obligation) => a.title.trim().toLowerCase() === b.title.trim().toLowerCase()
  return obligations.flatMap((obligation, at): Finding[] => {
    const earlier = obligations.slice(0, at).find((other) => same(said(other), said(obligation)) && sameTitle(other, obligation))
    if (earlier === undefined) return []
    return [
      {
        code: 'duplicate-obligation',
        severity: 'warning',
        path: pointer('monitoring', 'obligations', at),
        message: `The duty “${obligation.title}” stands twice.`,
        fix: [{ op: 'remove', path: `/framework/monitoring/obligations/${at}` }],
      },
    ]
  })
}
