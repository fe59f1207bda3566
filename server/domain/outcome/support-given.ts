import type { NotGiven, Obligation, ObligationGiven, Offer, OfferGiven } from '../../schema/types.generated.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { obligationGiven, obligationMayBeGiven, offerGiven, offerMayBeGiven } from '../evaluation/holds.ts'
import { type KeptReasons, keptReasons } from '../evaluation/kept-reasons.ts'
import { holding, lacking } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import type { Names } from '../words/names.ts'
import { neededInWords } from '../words/needed.ts'
import { withoutStages } from '../words/no-stage.ts'
import { failedInWords, heldInWords, sentenceOf } from './reason.ts'

type Item = Offer | Obligation

/** The offers given, in the order of the framework. */
export function offersGiven(layout: FrameworkLayout, run: Run, names: Names): OfferGiven[] {
  const given: OfferGiven[] = []
  layout.framework.support.offers.forEach((offer, at) => {
    if (offerGiven(run, at)) given.push(said(layout, run, names, offer, keptReasons(layout, at, offer.when), offerAsGiven))
  })
  return given
}

/** The obligations that follow, in the order of the framework. */
export function obligationsGiven(layout: FrameworkLayout, run: Run, names: Names): ObligationGiven[] {
  const first = layout.framework.support.offers.length
  const given: ObligationGiven[] = []
  layout.framework.monitoring.obligations.forEach((obligation, at) => {
    if (obligationGiven(run, at)) given.push(said(layout, run, names, obligation, keptReasons(layout, first + at, obligation.when), obligationAsGiven))
  })
  return given
}

function offerAsGiven({ description: _d, source: _s, rationale: _r, when: _w, availability, ...rest }: Offer, because: string): OfferGiven {
  return { ...rest, ...(availability === 'available' ? { availability } : {}), because }
}

function obligationAsGiven({ description: _d, source: _s, rationale: _r, when: _w, ...rest }: Obligation, because: string): ObligationGiven {
  return { ...rest, because }
}

/** Every offer and obligation that does not apply, with the comparisons that failed, in their own groups; what an absent value could still bring says so. */
export function notGiven(layout: FrameworkLayout, run: Run, names: Names): NotGiven[] {
  const { support, monitoring } = layout.framework
  const byStage = new Set(support.tiers.filter((tier) => tier.byStage).map((tier) => tier.id))
  const items = [
    ...support.offers.map((item, at) => ({ item, kind: 'offer' as const, given: offerGiven(run, at), possible: offerMayBeGiven(run, at) })),
    ...monitoring.obligations.map((item, at) => ({
      item,
      kind: 'obligation' as const,
      given: obligationGiven(run, at),
      possible: obligationMayBeGiven(run, at),
    })),
  ]
  return items.flatMap(({ item, kind, given, possible }): NotGiven[] => {
    if (given) return []
    if (byStage.has(item.tier) && run.classified.stage < 0)
      return [{ id: item.id, kind, because: `${names.tier(item.tier)} support follows a classification, and none can be made yet` }]
    const replacing = 'by' in item ? replacedBy(layout, run, item) : undefined
    if (replacing !== undefined) return [{ id: item.id, kind, because: `“${replacing}” takes its place` }]
    const needed = item.when && lacking(layout, run.slots, item.when, 'certain')
    const words = `Needs that ${needed === undefined ? 'a classification can be made' : neededInWords(needed, (comparison) => failedInWords(layout, run, names, comparison))}`
    return possible ? [{ id: item.id, kind, because: `Not certain yet. ${words}`, possible: true }] : [{ id: item.id, kind, because: words }]
  })
}

/** The duty that applies and takes the place of this one, whose own condition holds. */
function replacedBy(layout: FrameworkLayout, run: Run, { id, when }: Obligation): string | undefined {
  const { obligations } = layout.framework.monitoring
  const replacing = obligations.find(({ replaces = [] }, at) => replaces.includes(id) && obligationGiven(run, at))
  return replacing !== undefined && (when === undefined || lacking(layout, run.slots, when, 'certain') === undefined) ? replacing.title : undefined
}

/** An item as it is given, with the comparisons that hold, or always. What is kept is shared between outcomes and never changed. */
function said<I extends Item, Given extends object>(
  layout: FrameworkLayout,
  run: Run,
  names: Names,
  item: I,
  kept: KeptReasons,
  give: (item: I, because: string) => Given,
): Given {
  const { slots, said } = kept
  const key = slots === undefined ? undefined : slots.length === 1 ? run.slots[slots[0]!]! : slots.map((slot) => run.slots[slot]).join(' ')
  const known = key === undefined ? undefined : said.get(key)
  if (known !== undefined) return known as Given
  const because =
    item.when === undefined
      ? 'always'
      : sentenceOf(
          withoutStages(holding(layout, run.slots, item.when, 'certain'), layout.translation.facts, names).map((told) =>
            'words' in told ? told.words : heldInWords(layout, run, names, told.comparison),
          ),
        )
  const made = give(item, because)
  if (key !== undefined && said.size < 200) said.set(key, made)
  return made
}
