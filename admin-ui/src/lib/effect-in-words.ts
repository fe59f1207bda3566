import type { Framework, ObligationGiven, OfferGiven } from '../../../server/schema/types.generated.ts'
import { CADENCES, counted } from './words.ts'

/** "6 days", "half a day"; nothing where an offer costs none. */
export function daysInWords(days: number | undefined): string {
  if (!days) return ''
  return counted(Number(days.toFixed(2)), 'day')
}

/** "14 more days a year", "5 fewer days a year", "no more days". */
export function extraDays(days: number): string {
  if (days === 0) return 'the same days a year'
  return `${counted(Math.abs(Number(days.toFixed(2))), days > 0 ? 'more day' : 'fewer day')} a year`.replace(/(more|fewer) day a/, '$1 day a')
}

export const offerAmount = (offer: OfferGiven) => daysInWords(offer.capacityDays)
export const dutyAmount = (duty: ObligationGiven) => CADENCES[duty.cadence] ?? duty.cadence

/** What decided, by its id: the rule's or limit's title. */
export function ruleTitle(framework: Framework, id: string): string {
  const { limits, rules, otherwise } = framework.classification
  if (id === 'minimum-evidence') return 'Too little is known'
  if (id === otherwise.id) return otherwise.title ?? 'Where no rule holds'
  return [...limits, ...rules].find((rule) => rule.id === id)?.title ?? id
}
