import type { Fact } from '../facts.ts'
import type { Names } from './names.ts'

/** What a fact is called: "Persistent absence compared with national". */
export function factInWords(fact: Fact, names: Names): string {
  const title = fact.indicator?.title ?? ''
  switch (fact.kind) {
    case 'value':
      return title
    case 'gap':
      return `${title} compared with national`
    case 'change':
      return `the change in ${title} since last year`
    case 'stage':
      return `the stage of ${title}`
    case 'count':
      return `the number of indicators in ${names.stage(fact.stage!)}${fact.domain ? ` (${names.domain(fact.domain)})` : ''}`
    case 'worst':
      return 'the weakest indicator'
    case 'evidence':
      return `the number of indicators with a figure${fact.domain ? ` (${names.domain(fact.domain)})` : ''}`
    case 'previous':
      return "last year's stage"
    case 'academy':
      return (
        { 'academy.phase': 'the phase of the academy', 'academy.new-joiner': 'whether the academy is new to the trust' }[fact.name] ??
        'the number of months in the trust'
      )
    case 'classification':
      return (
        { 'classification.made': 'whether there is a classification', 'classification.settled': 'whether the classification is settled' }[fact.name] ??
        'the classification'
      )
  }
}

/** As it stands inside a sentence. */
export function withoutCapital(text: string): string {
  return text.startsWith('The ') ? `the ${text.slice(4)}` : text
}
