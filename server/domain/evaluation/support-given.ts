import type { Condition, NotGiven, Obligation, ObligationGiven, Offer, OfferGiven } from '../../schema/types.generated.ts'
import { comparisonsOf, factNames, isFactReference } from '../conditions/tree.ts'
import { comparisonInWords } from '../words/comparison.ts'
import type { Names } from '../words/names.ts'
import { capitalised, listInWords } from '../words/numbers.ts'
import { observedInWords } from '../words/observed.ts'
import type { Plan } from './plan.ts'
import { failing, holding, positiveOf } from './reasons.ts'
import type { Run } from './run.ts'

type Item = Offer | Obligation

/** The offers given, in the order of the framework. */
export function offersGiven(plan: Plan, run: Run, names: Names): OfferGiven[] {
  const { offers } = plan.framework.support
  return offers.flatMap((offer, at) => {
    if (run.fired.support[at * 2] !== 1) return []
    const { id, tier, title, modality, provider, capacityDays } = offer
    return [
      {
        id,
        tier,
        title,
        modality,
        ...(provider === undefined ? {} : { provider }),
        ...(capacityDays === undefined ? {} : { capacityDays }),
        because: because(plan, run, names, offer),
      },
    ]
  })
}

/** The obligations that follow, in the order of the framework. */
export function obligationsGiven(plan: Plan, run: Run, names: Names): ObligationGiven[] {
  const first = plan.framework.support.offers.length
  return plan.framework.monitoring.obligations.flatMap((obligation, at) => {
    if (run.fired.support[(first + at) * 2] !== 1) return []
    const { description: _d, source: _s, rationale: _r, when: _w, ...said } = obligation
    return [{ ...said, because: because(plan, run, names, obligation) }]
  })
}

/** Every offer and obligation that does not apply, with the comparisons that failed; what an absent value could still bring says so. */
export function notGiven(plan: Plan, run: Run, names: Names): NotGiven[] {
  const { support, monitoring } = plan.framework
  const byStage = new Set(support.tiers.filter((tier) => tier.byStage).map((tier) => tier.id))
  const items = [
    ...support.offers.map((item) => ({ item, kind: 'offer' as const })),
    ...monitoring.obligations.map((item) => ({ item, kind: 'obligation' as const })),
  ]
  return items.flatMap(({ item, kind }, at): NotGiven[] => {
    if (run.fired.support[at * 2] === 1) return []
    if (byStage.has(item.tier) && run.classified.stage < 0)
      return [{ id: item.id, kind, because: `${names.tier(item.tier)} support follows a classification, and none can be made yet` }]
    const why = item.when === undefined ? [] : failing(plan, run.slots, item.when, 'certain')
    const words = sentences(why.map((comparison) => failed(plan, run, names, comparison)))
    return run.fired.support[at * 2 + 1] === 1
      ? [{ id: item.id, kind, because: `Not certain: ${words}`, possible: true }]
      : [{ id: item.id, kind, because: words }]
  })
}

type Words = (plan: Plan, run: Run, names: Names, comparison: Parameters<typeof comparisonInWords>[0]) => string

/** What a comparison asks, and what was found where that does not say it already. */
export const held: Words = (plan, run, names, comparison) => {
  const fact = plan.translation.facts.get(comparison.fact)!
  const asked = comparisonInWords(comparison, plan.translation.facts, names)
  const pinned = comparison.operator === 'equal' && !isFactReference(comparison.value)
  return pinned || fact.kind === 'classification' || fact.type === 'boolean' ? asked : `${asked} (it is ${observedInWords(fact, plan, run, names)})`
}

/** What a comparison asks for and what was found instead. */
export const failed: Words = (plan, run, names, comparison) => {
  const fact = plan.translation.facts.get(comparison.fact)!
  const other = isFactReference(comparison.value) ? `, against ${observedInWords(plan.translation.facts.get(comparison.value.fact)!, plan, run, names)}` : ''
  return `needs that ${comparisonInWords(comparison, plan.translation.facts, names)}; it is ${observedInWords(fact, plan, run, names)}${other}`
}

function sentences(words: string[]): string {
  return capitalised(listInWords([...new Set(words)]))
}

/** By plan, for the same item under another framework may be said in other words. */
const reusable = new WeakMap<Plan, Map<Item, Reusable>>()

interface Reusable {
  /** Slots of what the condition reads, where that is nothing but categories and stages; these are few, so the words are kept. */
  slots: number[] | undefined
  words: Map<string, string>
}

/** Why an item is given: the comparisons that hold, or always. */
function because(plan: Plan, run: Run, names: Names, item: Item): string {
  if (item.when === undefined) return 'always'
  const { slots, words } = reusableOf(plan, item, item.when)
  const key = slots?.map((slot) => run.slots[slot]).join(' ')
  const known = key === undefined ? undefined : words.get(key)
  if (known !== undefined) return known
  const made = sentences(holding(plan, run.slots, item.when, 'certain').map((comparison) => held(plan, run, names, comparison)))
  if (key !== undefined && words.size < 200) words.set(key, made)
  return made
}

function reusableOf(plan: Plan, item: Item, when: Condition): Reusable {
  const ofPlan = reusable.get(plan) ?? new Map<Item, Reusable>()
  reusable.set(plan, ofPlan)
  const known = ofPlan.get(item)
  if (known) return known
  const facts = comparisonsOf(positiveOf(when)).flatMap(({ comparison }) => factNames(comparison))
  const onlySets = facts.every((fact) => plan.translation.facts.get(fact)!.type !== 'number')
  const made: Reusable = { slots: onlySets ? facts.map((fact) => plan.slots.of.get(fact)! + 1) : undefined, words: new Map() }
  ofPlan.set(item, made)
  return made
}
