import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import type { Run } from '../evaluation/run.ts'
import type { Fact } from '../facts.ts'
import type { Names } from '../words/names.ts'
import { phaseNames } from '../words/names.ts'
import { amountInWords, differenceInWords, listInWords, numberInWords } from '../words/numbers.ts'

/** What a fact is in this run, as a person says it: "43%", "21 points worse than national", "Repair or Improve", "not known". */
export function observedInWords(fact: Fact, layout: FrameworkLayout, run: Run, names: Names): string {
  const start = layout.slots.of.get(fact.name)!
  if (run.slots[start] !== 1) return missingInWords(fact, layout, run)
  if (fact.type === 'number') {
    const [min, max] = [run.slots[start + 1]!, run.slots[start + 2]!]
    if (min !== max) return fact.kind === 'value' ? 'not known' : fact.kind === 'count' || fact.kind === 'evidence' ? `between ${min} and ${max}` : 'not known'
    return numberObserved(fact, min)
  }
  const possible = fact.options.filter((_, place) => (run.slots[start + 1]! & (1 << place)) !== 0)
  if ((fact.kind === 'value' && possible.length > 1) || (fact.kind === 'stage' && possible.length === fact.options.length)) return 'not known'
  return listInWords(
    possible.map((option) => optionInWords(fact, option, names)),
    'or',
  )
}

function numberObserved(fact: Fact, value: number): string {
  if (fact.kind === 'value') return amountInWords(value, fact.indicator!)
  if (fact.kind === 'gap' || fact.kind === 'change') {
    const than = fact.kind === 'gap' ? 'national' : 'last year'
    return value === 0 ? `the same as ${than}` : `${differenceInWords(value, fact.indicator!)} ${value < 0 ? 'worse' : 'better'} than ${than}`
  }
  return numberInWords(value)
}

function optionInWords(fact: Fact, option: string | boolean, names: Names): string {
  if (typeof option === 'boolean') return option ? 'yes' : 'no'
  if (fact.kind === 'value') return names.category(fact.indicator!, option)
  return fact.name === 'academy.phase' ? (phaseNames[option] ?? option) : names.stage(option)
}

const reasons: Record<string, string> = {
  suppressed: 'suppressed',
  'not-published': 'not published',
  'not-applicable': 'not applicable',
  'not-yet': 'not out yet',
  missing: 'not known',
}

/** Why an absent value is absent, in words. */
export function absenceInWords(reason: string): string {
  return reasons[reason] ?? reason
}

function missingInWords(fact: Fact, layout: FrameworkLayout, run: Run): string {
  if (fact.indicator === undefined) return 'not known'
  const { at } = layout.byId.get(fact.indicator.id)!
  const value = run.values[at]
  if (!fact.indicator.phases.includes(run.given.academy.phase)) return 'not for this phase'
  if (typeof value === 'object') return absenceInWords(value.absent)
  if (fact.kind === 'gap' || fact.kind === 'stage') return 'without a national figure'
  return 'not known'
}
