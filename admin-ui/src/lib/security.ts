import type { PlainOutcome } from '../../../server/domain/outcome/evaluate.ts'
import type { Framework, MarginChange } from '../../../server/schema/types.generated.ts'
import { stageLook } from './stages.ts'
import { amountApart, capital, figure, listed, valueInWords } from './words.ts'

/** How firmly an academy sits in its stage, in words. */
export interface Security {
  title: string
  text: string
}

/** From the outcome's margin: close to another stage within a usual year's change, holding in an ordinary year, or not settled at all. "Secure" is the trust's word for its own rating. */
export function securityOf(framework: Framework, { classification, margin, settledBy, explanation }: PlainOutcome): Security {
  const titles = settledBy.map((id) => framework.indicators.find((indicator) => indicator.id === id)?.title ?? id)
  const settling = titles.length > 0 ? `${capital(shortList(titles))} ${titles.length === 1 ? 'settles' : 'settle'} it.` : ''
  const title = (stage: string) => stageLook(framework, stage)?.title ?? stage
  if (classification.stage === null) return { title: 'Too little is known', text: explanation?.[0]?.replace(/^.*? is not classified: t/, 'T') ?? '' }
  if (!classification.settled) return { title: 'Not settled', text: settling }
  const down = margin?.down
  const up = margin?.up
  if (down && classification.secure === false) return { title: `Close to ${title(down.stage)}`, text: `${apart(framework, down)}${usual(framework, down)}` }
  if (up && up.distance <= 1 && typeof up.from === 'number')
    return { title: `Close to ${title(up.stage)}`, text: `${apart(framework, up)}${usual(framework, up)}` }
  const secure = `Holds in an ordinary year`
  if (up) return { title: secure, text: `Nearest way up: ${apart(framework, up)}` }
  if (down) return { title: secure, text: `Nearest way down: ${apart(framework, down)}` }
  return { title: secure, text: 'No single indicator would change it.' }
}

function apart(framework: Framework, { indicator: id, from, to }: MarginChange): string {
  const indicator = framework.indicators.find((one) => one.id === id)
  if (!indicator) return ''
  if (typeof from === 'number' && typeof to === 'number') return `${capital(amountApart(round(to - from), indicator))} of ${indicator.title}.`
  return `${indicator.title} at ${valueInWords(indicator, to)}, not ${valueInWords(indicator, from)}.`
}

function usual(framework: Framework, { indicator: id, from }: MarginChange): string {
  const tolerance = framework.indicators.find((one) => one.id === id)?.tolerance
  return typeof from === 'number' && tolerance !== undefined ? ` A usual year changes by ${figure(tolerance)}.` : ''
}

const round = (value: number) => Math.round(value * 1e6) / 1e6

/** A long list says its first two and how many more. */
function shortList(titles: string[]): string {
  return titles.length <= 3 ? listed(titles) : `${titles.slice(0, 2).join(', ')} and ${titles.length - 2} more`
}
