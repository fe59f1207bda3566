import type { Framework } from '../../server/schema/types.generated.ts'

/** An item of a framework with where it comes from, named `<part>/<id>`. */
export interface Item {
  name: string
  source?: string
  rationale?: string
}

/** Every item of a framework that can say where it comes from. */
export function itemsOf(framework: Framework): Item[] {
  const { classification, support, monitoring, targets } = framework
  const of = (part: string, items: { id: string; source?: string; rationale?: string }[]) =>
    items.map(({ id, source, rationale }) => ({ name: `${part}/${id}`, source, rationale }))
  return [
    ...of('framework', [framework]),
    ...of('stages', framework.stages),
    ...of('domains', framework.domains),
    ...of('roles', framework.roles),
    ...of('documents', framework.documents),
    ...of('indicators', framework.indicators),
    ...of(
      'benchmarks',
      framework.benchmarks.map((benchmark) => ({
        ...benchmark,
        id: [benchmark.indicator, benchmark.phase, benchmark.year, benchmark.release].filter(Boolean).join(' '),
      })),
    ),
    ...of('thresholds', framework.thresholds),
    ...of('classification', [{ ...classification.minimumEvidence, id: 'minimum-evidence' }, classification.otherwise]),
    ...of('limits', classification.limits),
    ...of('rules', classification.rules),
    ...of('tiers', support.tiers),
    ...of('offers', support.offers),
    ...of('obligations', monitoring.obligations),
    ...of('targets', [{ ...targets.method, id: 'method' }, ...targets.items.map((item) => ({ ...item, id: item.indicator }))]),
    ...of('scenarios', framework.scenarios),
  ]
}

const document = 'TLET School Improvement Model, '

/** The sections of the trust's document that a source names; none when it names another source. */
export function sectionsOf(source = ''): string[] {
  return source.startsWith(document)
    ? source
        .slice(document.length)
        .split('; ')
        .filter((section) => !/^(DfE|Ofsted)/.test(section))
    : []
}
