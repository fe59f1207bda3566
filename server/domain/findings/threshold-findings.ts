import type { Finding, Framework } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { greaterIsBetter } from '../rules/bands.ts'
import { amountInWords, listInWords } from '../words/numbers.ts'

/** Cuts that no value can reach, stages that are empty between equal cuts or for want of one, gaps to a national figure that is not there. */
export function thresholdFindings({ framework, layout }: CompiledFramework): Finding[] {
  const names = layout.names
  return framework.thresholds.flatMap((threshold, at) => {
    const indicator = names.indicator(threshold.indicator)!
    const cuts = threshold.cuts ?? []
    const benchmarks = framework.benchmarks.filter((each) => each.indicator === indicator.id)
    const figures = benchmarks.flatMap(({ value }) => (value === undefined ? [] : [value]))
    const better = greaterIsBetter(threshold, indicator)
    const findings: Finding[] = []
    cuts.forEach(({ stage, from }, index) => {
      const path = pointer('thresholds', at, 'cuts', index, 'from')
      const [low, high] = reach(threshold.compare, indicator.min!, indicator.max!, indicator.better === 'lower', figures)
      if (low !== undefined && high !== undefined && (from < low || from > high)) {
        const range = threshold.compare === 'value' ? `${amountInWords(low, indicator)} to ${amountInWords(high, indicator)}` : `gaps from ${low} to ${high}`
        findings.push({
          code: 'threshold-out-of-range',
          severity: 'warning',
          path,
          message: `${indicator.title}: ${names.stage(stage)} starts outside what is possible (${range}).`,
        })
      }
      const before = cuts[index - 1]
      if (before !== undefined && before.from === from) {
        findings.push({
          code: 'stage-empty',
          severity: 'warning',
          path,
          message: `${indicator.title}: nothing is in ${names.stage(before.stage)}, for ${names.stage(stage)} starts at the same place.`,
          fix: [{ op: 'replace', path: `/framework${path}`, value: from + (better ? 1 : -1) / 10 ** indicator.decimals! }],
        })
      }
    })
    const cut = new Set(cuts.map(({ stage }) => stage))
    const without = threshold.cuts ? framework.stages.slice(1).filter(({ id }) => !cut.has(id)) : []
    for (const { id } of without) {
      findings.push({
        code: 'stage-empty',
        severity: 'warning',
        path: pointer('thresholds', at, 'cuts'),
        message: `${indicator.title}: nothing is in ${names.stage(id)}, for no cut says where it starts.`,
      })
    }
    if (threshold.compare === 'national-gap') {
      const missing = (threshold.phases ?? indicator.phases).filter((phase) => !benchmarks.some((each) => each.phase === undefined || each.phase === phase))
      if (missing.length > 0) {
        const message = `${indicator.title} is compared with national, and there is no national figure for ${listInWords(missing)}.`
        findings.push({ code: 'benchmark-missing', severity: 'warning', path: pointer('thresholds', at), message })
      }
    }
    return findings
  })
}

function reach(
  compare: Framework['thresholds'][number]['compare'],
  min: number,
  max: number,
  lower: boolean,
  figures: number[],
): [number | undefined, number | undefined] {
  if (compare === 'value') return [min, max]
  if (figures.length === 0) return [undefined, undefined]
  const [smallest, greatest] = [Math.min(...figures), Math.max(...figures)]
  return lower ? [smallest - max, greatest - min] : [min - greatest, max - smallest]
}
