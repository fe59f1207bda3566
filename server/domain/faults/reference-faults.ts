import type { Framework } from '../../schema/types.generated.ts'
import { type Fault, pointer } from '../errors.ts'

/** Ids that name nothing: domains, stages, tiers, roles, documents, indicators. */
export function referenceFaults(framework: Framework): Fault[] {
  const { classification, support, monitoring } = framework
  const known = {
    stage: idsOf(framework.stages),
    domain: idsOf(framework.domains),
    tier: idsOf(support.tiers),
    role: idsOf(framework.roles),
    document: idsOf(framework.documents),
    indicator: idsOf(framework.indicators),
  }
  const faults: Fault[] = []
  const need = (kind: keyof typeof known, id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined && !known[kind].has(id)) faults.push({ pointer: pointer(...path), message: `'${id}' is not a ${kind} of this framework` })
  }
  framework.indicators.forEach(({ domain, min, max, ages }, at) => {
    need('domain', domain, 'indicators', at, 'domain')
    if (ages !== undefined && ages[0]! >= ages[1]!)
      faults.push({ pointer: pointer('indicators', at, 'ages', 1), message: 'must be more than the first: [10, 11] is Year 6' })
    if (min !== undefined && max !== undefined && min >= max) faults.push({ pointer: pointer('indicators', at, 'max'), message: 'must be more than min' })
  })
  framework.benchmarks.forEach(({ indicator, value }, at) => {
    need('indicator', indicator, 'benchmarks', at, 'indicator')
    const type = framework.indicators.find(({ id }) => id === indicator)?.type
    if (value !== undefined && type !== undefined && type !== 'number')
      faults.push({ pointer: pointer('benchmarks', at, 'value'), message: `'${indicator}' is no number` })
  })
  classification.minimumEvidence.domains.forEach((domain, at) => {
    need('domain', domain, 'classification', 'minimumEvidence', 'domains', at)
  })
  classification.minimumEvidence.alternatives?.forEach(({ domain, indicators }, at) => {
    need('domain', domain, 'classification', 'minimumEvidence', 'alternatives', at, 'domain')
    indicators.forEach((id, index) => {
      need('indicator', id, 'classification', 'minimumEvidence', 'alternatives', at, 'indicators', index)
    })
  })
  classification.limits.forEach(({ atMost }, at) => {
    need('stage', atMost, 'classification', 'limits', at, 'atMost')
  })
  classification.rules.forEach(({ stage }, at) => {
    need('stage', stage, 'classification', 'rules', at, 'stage')
  })
  need('stage', classification.otherwise.stage, 'classification', 'otherwise', 'stage')
  support.offers.forEach(({ tier, provider }, at) => {
    need('tier', tier, 'support', 'offers', at, 'tier')
    need('role', provider, 'support', 'offers', at, 'provider')
  })
  const duties = idsOf(monitoring.obligations)
  monitoring.obligations.forEach(({ id, tier, by, to, reportedTo, evidence = [], replaces = [] }, at) => {
    replaces.forEach((other, index) => {
      const back = monitoring.obligations.some((each) => each.id === other && each.replaces?.includes(id))
      const message =
        other === id
          ? "a duty can't replace itself"
          : !duties.has(other)
            ? `'${other}' is not a duty of this framework`
            : back
              ? `'${other}' replaces this one already`
              : undefined
      if (message !== undefined) faults.push({ pointer: pointer('monitoring', 'obligations', at, 'replaces', index), message })
    })
    need('tier', tier, 'monitoring', 'obligations', at, 'tier')
    for (const [field, role] of Object.entries({ by, to, reportedTo })) need('role', role, 'monitoring', 'obligations', at, field)
    evidence.forEach((document, index) => {
      need('document', document, 'monitoring', 'obligations', at, 'evidence', index)
    })
  })
  framework.targets.items.forEach(({ indicator }, at) => {
    need('indicator', indicator, 'targets', 'items', at, 'indicator')
    const type = framework.indicators.find(({ id }) => id === indicator)?.type
    if (type !== undefined && type !== 'number') faults.push({ pointer: pointer('targets', 'items', at, 'indicator'), message: `'${indicator}' is no number` })
  })
  framework.scenarios.forEach(({ expect }, at) => {
    need('stage', expect.stage ?? undefined, 'scenarios', at, 'expect', 'stage')
    const offers = idsOf(support.offers)
    const obligations = idsOf(monitoring.obligations)
    expect.offers?.forEach((id, index) => {
      if (!offers.has(id)) faults.push({ pointer: pointer('scenarios', at, 'expect', 'offers', index), message: `'${id}' is not an offer of this framework` })
    })
    expect.obligations?.forEach((id, index) => {
      if (!obligations.has(id))
        faults.push({ pointer: pointer('scenarios', at, 'expect', 'obligations', index), message: `'${id}' is not a duty of this framework` })
    })
  })
  return faults
}

function idsOf(items: { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}
