import type { Comparison } from '../../schema/types.generated.ts'
import { isFactReference } from '../conditions/tree.ts'
import type { FrameworkLayout, IndicatorLayout } from '../evaluation/framework-layout.ts'
import type { Run } from '../evaluation/run.ts'
import type { Fact } from '../facts.ts'
import { comparisonInWords } from '../words/comparison.ts'
import type { Names } from '../words/names.ts'
import { againstNational, knownInFull, stageOf, startOf, valueInWords } from './known.ts'
import { failedInWords, heldInWords } from './reason.ts'

/**
 * What was found, where a comparison holds, so that it can be checked by itself: the value with its unit, the national
 * figure, the stage and its cut, and of a count which indicators are in it.
 */
export function heldInFull(layout: FrameworkLayout, run: Run, names: Names, comparison: Comparison): string {
  const fact = layout.translation.facts.get(comparison.fact)!
  const short = heldInWords(layout, run, names, comparison)
  if (isFactReference(comparison.value)) return short
  if (fact.kind === 'count' || fact.kind === 'worst') {
    const which = counted(layout, run, names, fact, comparison)
    return which === '' ? short : `${short} (${which})`
  }
  const indicator = fact.indicator && layout.byId.get(fact.indicator.id)
  const value = indicator && valueInWords(run, indicator, names)
  if (indicator === undefined || value === undefined) return short
  const national = againstNational(run, indicator)
  if (fact.kind === 'stage') return `${indicator.indicator.title} is ${knownInFull(layout, run, indicator, names)}`
  if (fact.kind === 'value') return national === undefined ? short : `${short} (${national})`
  if (fact.kind !== 'gap' || national === undefined) return short
  const asked = typeof comparison.value === 'number' && comparison.value !== 0 && comparison.operator !== 'equal'
  const { title } = indicator.indicator
  return `${title} is ${value}, ${national}${asked ? `, ${comparisonInWords(comparison, layout.translation.facts, names).slice(`${title} is `.length)}` : ''}`
}

/** What a comparison asks for that was not found, with what was and where the stage asked for starts. */
export function failedInFull(layout: FrameworkLayout, run: Run, names: Names, comparison: Comparison): string {
  const fact = layout.translation.facts.get(comparison.fact)!
  const short = failedInWords(layout, run, names, comparison)
  if (isFactReference(comparison.value)) return short
  if (fact.kind === 'count') {
    const which = counted(layout, run, names, fact, comparison)
    return which === '' ? short : `${short.slice(0, -1)}: ${which})`
  }
  const indicator = fact.indicator && layout.byId.get(fact.indicator.id)
  const value = indicator && valueInWords(run, indicator, names)
  const asked = comparisonInWords(comparison, layout.translation.facts, names)
  if (indicator === undefined || value === undefined) return short
  if (fact.kind === 'gap') return `${asked} (it is ${[value, againstNational(run, indicator)].filter((part) => part !== undefined).join(', ')})`
  if (fact.kind !== 'stage') return short
  const stage = stageOf(layout, run, indicator)
  return `${asked} (it is ${value}${stage === undefined ? '' : `, in ${names.stage(stage)}`}${wantedStart(layout, run, names, indicator, comparison)})`
}

/** Where the weakest of the stages asked for starts. */
function wantedStart(layout: FrameworkLayout, run: Run, names: Names, indicator: IndicatorLayout, { value, operator }: Comparison): string {
  const found = layout.thresholds[run.given.academy.phase].get(indicator.indicator.id)
  const constants = (Array.isArray(value) ? value : [value]).map(String)
  const named = operator === 'equal' || operator === 'in'
  const wanted = layout.stageIds.find((stage) => constants.includes(stage) === named)
  const start = wanted && found && startOf(found, wanted, indicator)
  return start === undefined || start === '' ? '' : `; ${names.stage(wanted!)} starts at ${start}`
}

const mostNamed = 4

/** Which indicators a count counts, with their values: "Overall absence at 7.9%, Persistent absence at 23.5%". Nothing where none is certain to be in it. */
function counted(layout: FrameworkLayout, run: Run, names: Names, fact: Fact, { operator, value }: Comparison): string {
  const stage = fact.kind === 'count' ? fact.stage! : operator === 'equal' ? String(value) : undefined
  const inIt = layout.byPhase[run.given.academy.phase].filter(
    (indicator) =>
      stage !== undefined && stageOf(layout, run, indicator) === stage && (fact.domain ?? indicator.indicator.domain) === indicator.indicator.domain,
  )
  const named = inIt.slice(0, mostNamed).map((indicator) => `${indicator.indicator.title} at ${valueInWords(run, indicator, names) ?? 'not known'}`)
  return named.join(', ') + (inIt.length > mostNamed ? ` and ${inIt.length - mostNamed} more` : '')
}
