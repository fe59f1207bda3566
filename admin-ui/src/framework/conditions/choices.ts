import type { Fact } from '../../../../server/domain/facts.ts'
import { factInWords } from '../../../../server/domain/words/fact.ts'
import type { Names } from '../../../../server/domain/words/names.ts'
import { noStageInWords } from '../../../../server/domain/words/no-stage.ts'
import { capital } from '../../lib/words.ts'

/** One thing a condition may look at, as the list offers it. */
export interface Choice {
  value: string
  /** What it is called by itself. */
  title: string
  /** What it is called under its indicator, or the title again. */
  short: string
  /** The domain it stands under, or what else it is about. */
  group: string
  /** Everything it may be found by, in lower case. */
  found: string
  /** Stands under the choice before, which is the same indicator's. */
  under: boolean
}

const SHORT: Partial<Record<Fact['kind'], string>> = { gap: 'compared with national', change: 'changed since last year', stage: 'its stage' }

/** What may be looked at, in groups: the indicators by domain, then the counts, the academy and what it was classified as. */
export function choicesOf(facts: readonly Fact[], names: Names): Choice[] {
  const choices = facts.map((fact): Choice => {
    const title = capital(factInWords(fact, names))
    const { indicator } = fact
    const group = indicator ? names.domain(indicator.domain) : groupOf(fact)
    const own = [
      indicator?.description,
      indicator?.categories?.map((each) => each.title).join(' '),
      indicator?.id.replaceAll('-', ' '),
      fact.domain && names.domain(fact.domain),
    ]
    return {
      value: fact.name,
      title,
      short: SHORT[fact.kind] ?? title,
      group,
      found: plain([title, SHORT[fact.kind], group, ...own].filter(Boolean).join(' ')),
      under: SHORT[fact.kind] !== undefined,
    }
  })
  const order = [...new Set(choices.map(({ group }) => group))]
  return order.flatMap((group) => choices.filter((choice) => choice.group === group))
}

/** That nothing has a stage, of a domain or of any, as choices of the same list. */
export function noStageChoices(domains: readonly (string | null)[], names: Names): Choice[] {
  return domains.map((domain) => {
    const title = capital(noStageInWords(domain, names))
    return { value: noStageValue(domain), title, short: title, group: 'Nothing has a stage', found: plain(`${title} nothing none`), under: false }
  })
}

const NO_STAGE = 'no-stage:'

export function noStageValue(domain: string | null): string {
  return `${NO_STAGE}${domain ?? ''}`
}

/** The domain of such a choice; undefined where it is another. */
export function noStageOf(value: string): string | null | undefined {
  return value.startsWith(NO_STAGE) ? value.slice(NO_STAGE.length) || null : undefined
}

/** Those that have every word that was typed, wherever it stands. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  return choices.filter(({ found }) => words.every((word) => found.includes(word)))
}

/** In the order they come, with the group each run of them belongs to. */
export function inGroups(choices: readonly Choice[]): { group: string; choices: Choice[] }[] {
  const groups: { group: string; choices: Choice[] }[] = []
  for (const choice of choices) {
    const last = groups.at(-1)
    if (last?.group === choice.group) last.choices.push(choice)
    else groups.push({ group: choice.group, choices: [choice] })
  }
  return groups
}

function groupOf({ kind, domain }: Fact): string {
  if (kind === 'count') return domain === undefined ? 'How many indicators are in a stage' : 'How many indicators of a domain are in a stage'
  if (kind === 'worst' || kind === 'evidence') return 'The indicators together'
  return kind === 'academy' ? 'The academy' : 'How it is classified'
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
