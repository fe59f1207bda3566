import type { Framework } from '../../schema/types.generated.ts'
import { type Fault, pointer } from '../errors.ts'
import { reservedIds } from '../facts.ts'

/** Ids that stand twice in one part, and ids that would be taken for another fact. */
export function duplicateFaults(framework: Framework): Fault[] {
  const { classification, support, monitoring } = framework
  const lists: [string[], { id: string }[]][] = [
    [['stages'], framework.stages],
    [['domains'], framework.domains],
    [['roles'], framework.roles],
    [['documents'], framework.documents],
    [['indicators'], framework.indicators],
    [['thresholds'], framework.thresholds],
    [['support', 'tiers'], support.tiers],
    [['support', 'offers'], support.offers],
    [['monitoring', 'obligations'], monitoring.obligations],
    [['scenarios'], framework.scenarios],
    [['classification', 'limits'], classification.limits],
    [['classification', 'rules'], classification.rules],
  ]
  const deciding = [...classification.limits.map((limit) => limit.id), ...classification.rules.map((rule) => rule.id)]
  return [
    ...lists.flatMap(([path, items]) => repeated(path, items)),
    ...classification.rules.flatMap(({ id }, at) =>
      classification.limits.some((limit) => limit.id === id)
        ? [{ pointer: pointer('classification', 'rules', at, 'id'), message: `'${id}' is the id of a limit already` }]
        : [],
    ),
    ...(deciding.includes(classification.otherwise.id)
      ? [{ pointer: pointer('classification', 'otherwise', 'id'), message: `'${classification.otherwise.id}' is the id of a rule or limit already` }]
      : []),
    ...framework.indicators.flatMap(({ id, categories = [] }, at) => [
      ...(reservedIds.includes(id) ? [{ pointer: pointer('indicators', at, 'id'), message: `'${id}' can't be the id of an indicator` }] : []),
      ...repeated(['indicators', at, 'categories'], categories),
    ]),
    ...[...framework.stages.entries(), ...framework.domains.entries()].flatMap(([at, { id }]) =>
      reservedIds.includes(id)
        ? [{ pointer: pointer(framework.stages[at]?.id === id ? 'stages' : 'domains', at, 'id'), message: `'${id}' can't be an id here` }]
        : [],
    ),
    ...framework.stages.flatMap(({ id }, at) =>
      id === 'worst' ? [{ pointer: pointer('stages', at, 'id'), message: "'worst' can't be the id of a stage: 'stages.worst' is the weakest indicator" }] : [],
    ),
    ...unnameableDeciders(framework),
    ...repeatedBenchmarks(framework),
    ...repeatedTargets(framework),
  ]
}

/** `minimum-evidence` is reserved: an outcome without a stage says it was decided by that. */
function unnameableDeciders({ classification: { limits, rules, otherwise } }: Framework): Fault[] {
  const fault = (...path: (string | number)[]): Fault => ({
    pointer: pointer('classification', ...path, 'id'),
    message: "'minimum-evidence' can't be an id here: it says that there is no stage",
  })
  const named = ({ id }: { id: string }) => id === 'minimum-evidence'
  return [
    ...limits.flatMap((limit, at) => (named(limit) ? [fault('limits', at)] : [])),
    ...rules.flatMap((rule, at) => (named(rule) ? [fault('rules', at)] : [])),
    ...(named(otherwise) ? [fault('otherwise')] : []),
  ]
}

function repeated(path: (string | number)[], items: { id: string }[]): Fault[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, at) => {
    if (seen.has(id)) return [{ pointer: pointer(...path, at, 'id'), message: `'${id}' is the id of an earlier one` }]
    seen.add(id)
    return []
  })
}

function repeatedBenchmarks({ benchmarks }: Framework): Fault[] {
  const seen = new Set<string>()
  return benchmarks.flatMap(({ indicator, phase, year, release }, at) => {
    const key = `${indicator} ${phase} ${year} ${release}`
    if (seen.has(key)) return [{ pointer: pointer('benchmarks', at), message: 'there is an earlier figure for this indicator, phase, year and release' }]
    seen.add(key)
    return []
  })
}

function repeatedTargets({ indicators, targets: { items } }: Framework): Fault[] {
  const phasesOf = ({ indicator, phases }: (typeof items)[number]) => phases ?? indicators.find(({ id }) => id === indicator)?.phases ?? []
  return items.flatMap((item, at) => {
    const earlier = items.slice(0, at).filter(({ indicator }) => indicator === item.indicator)
    const twice = phasesOf(item).find((phase) => earlier.some((other) => phasesOf(other).includes(phase)))
    return twice === undefined ? [] : [{ pointer: pointer('targets', 'items', at), message: `there is an earlier target of '${item.indicator}' for ${twice}` }]
  })
}
