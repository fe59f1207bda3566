import type { Framework } from '../../server/schema/types.generated.ts'
import type { Constant } from './naive-world.ts'

/** What is so of one academy, by the names of facts. What does not exist is not in it. */
export type Known = ReadonlyMap<string, Constant>
type Reads = (known: Known) => boolean

/**
 * Reads a sentence about a condition as a person would: knows English and the titles of the framework, and nothing of operators,
 * of how conditions are written or of how the sentence was made. Answers whether it holds for an academy.
 */
export function readSentence(sentence: string, framework: Framework): Reads {
  if (sentence === 'always') return () => true
  const reader = new Reader(sentence, framework)
  const reads = reader.condition()
  reader.end()
  return reads
}

const bounds: Record<string, (left: number, right: number) => boolean> = {
  'at least': (left, right) => left >= right,
  'more than': (left, right) => left > right,
  'at most': (left, right) => left <= right,
  'less than': (left, right) => left < right,
  exactly: (left, right) => left === right,
  'not exactly': (left, right) => left !== right,
}
const bound = Object.keys(bounds).toReversed().join('|')
const figure = '[−]?[0-9.]+'
const unit = '(?: ?%| points?| months?)?'
const level: Record<string, (difference: number) => boolean> = {
  'is worse than national': (gap) => gap < 0,
  'is no better than national': (gap) => gap <= 0,
  'is better than national': (gap) => gap > 0,
  'is at least as good as national': (gap) => gap >= 0,
  'is the same as national': (gap) => gap === 0,
  'is not the same as national': (gap) => gap !== 0,
  'has got worse since last year': (change) => change < 0,
  'has not got better since last year': (change) => change <= 0,
  'has got better since last year': (change) => change > 0,
  'has not got worse since last year': (change) => change >= 0,
  'has not changed since last year': (change) => change === 0,
  'has changed since last year': (change) => change !== 0,
}
const phaseIds: Record<string, string> = {
  primary: 'primary',
  secondary: 'secondary',
  'all-through': 'all-through',
  special: 'special',
  '16 to 19': 'sixteen-plus',
}
const joins = /^(?:, | )?(and|or) /

class Reader {
  readonly #text: string
  #at = 0
  readonly #framework: Framework

  constructor(text: string, framework: Framework) {
    this.#text = text
    this.#framework = framework
  }

  condition(): Reads {
    const members = [this.#member()]
    const words = new Set<string>()
    for (let found = this.#take(joins); found; found = this.#take(joins)) {
      words.add(found[1]!)
      members.push(this.#member())
    }
    if (words.size > 1) throw new Error(`"and" and "or" side by side: ${this.#text}`)
    return words.has('or') ? (known) => members.some((each) => each(known)) : (known) => members.every((each) => each(known))
  }

  end(): void {
    if (this.#at < this.#text.length) throw new Error(`cannot read on at "${this.#rest}" of: ${this.#text}`)
  }

  get #rest(): string {
    return this.#text.slice(this.#at)
  }

  #take(pattern: RegExp | string): RegExpExecArray | null {
    const found = (typeof pattern === 'string' ? new RegExp(`^(?:${pattern})(?![\\w-])`) : pattern).exec(this.#rest)
    if (found) this.#at += found[0].length
    return found
  }

  #member(): Reads {
    const these = this.#take(/^(\()?at least (\d+) of these hold: /)
    if (these) return this.#ofThese(Number(these[2]), these[1] !== undefined)
    if (this.#take(/^\(/)) {
      const inner = this.condition()
      if (!this.#take(/^\)/)) throw new Error(`a bracket is not closed at "${this.#rest}" of: ${this.#text}`)
      return inner
    }
    return this.#counts() ?? this.#academy() ?? this.#twoFacts() ?? this.#several() ?? this.#indicator() ?? this.#fail()
  }

  #fail(): never {
    throw new Error(`cannot read "${this.#rest}" of: ${this.#text}`)
  }

  #ofThese(count: number, bracket: boolean): Reads {
    const members = [this.#member()]
    while (this.#take(/^; /)) members.push(this.#member())
    if (bracket && !this.#take(/^\)/)) this.#fail()
    return (known) => members.filter((each) => each(known)).length >= count
  }

  /** "at least 2 indicators of Results are in Weak", "no indicator of People has a stage". */
  #counts(): Reads | undefined {
    const { stages, domains } = this.#framework
    const of = `(?: of (${titles(domains)}))?`
    const in1 = (title: string | undefined, domain: string | undefined) => `stages.${idOf(stages, title)}${domain ? `.${idOf(domains, domain)}` : ''}`
    const none = this.#take(`no indicator${of} has a stage`)
    if (none) return (known) => stages.every(({ title }) => known.get(in1(title, none[1])) === 0)
    const counted = this.#take(`(?:no|(${bound}) (${figure})) indicators?${of} (?:(?:is|are) in (${titles(stages)})|(?:has|have) a figure)`)
    if (!counted) return undefined
    const [, how, amount, domain, stage] = counted
    const fact = stage ? in1(stage, domain) : 'evidence.present'
    return numeric(fact, (value) => (how ? bounds[how]!(value, numberOf(amount!)) : value === 0))
  }

  #academy(): Reads | undefined {
    const months = this.#take(`the academy has been in the trust for (?:no months|(${bound}) (${figure}) months?)`)
    if (months) return numeric('academy.months-in-trust', (value) => (months[1] ? bounds[months[1]]!(value, numberOf(months[2]!)) : value === 0))
    const truths: [string, string, boolean][] = [
      ['the academy is not new to the trust', 'academy.new-joiner', false],
      ['the academy is new to the trust', 'academy.new-joiner', true],
      ['the academy has a classification', 'classification.made', true],
      ['the academy has no classification yet', 'classification.made', false],
      ['the classification is settled', 'classification.settled', true],
      ['the classification is not settled', 'classification.settled', false],
    ]
    const known: [string, string][] = [
      ['the academy (?:either is or is not new to the trust|is neither new to the trust nor not)', 'academy.new-joiner'],
      ['the academy has neither a classification nor none|the academy either has a classification or has none', 'classification.made'],
      ['the classification (?:either is or is not settled|is neither settled nor not)', 'classification.settled'],
    ]
    for (const [words, fact] of known) {
      const found = this.#take(words)
      if (found) return (facts) => facts.has(fact) && !found[0].includes('neither')
    }
    for (const [words, fact, so] of truths) if (this.#take(words)) return (known) => known.get(fact) === so
    const { stages } = this.#framework
    const stage = (title: string) => idOf(stages, title)
    return (
      this.#oneOf('the academy is( not)? classified as', titles(stages), 'classification.stage', stage) ??
      this.#oneOf('the academy is( not)?', titlesOf(Object.keys(phaseIds)), 'academy.phase', (title) => phaseIds[title]!) ??
      this.#oneOf('the weakest indicator is( not)? in', titles(stages), 'stages.worst', stage) ??
      this.#oneOf("last year's stage was( not)?", titles(stages), 'previous.stage', stage)
    )
  }

  /** What is asked of a category fact: "is( not) A, B or C". */
  #oneOf(before: string, options: string, fact: string, id: (title: string) => Constant): Reads | undefined {
    const found = this.#take(`${before} ((?:${options})(?:, (?:${options}))*(?: n?or (?:${options}))?)`)
    if (!found) return undefined
    const named = found[2]!.split(/, | n?or /).map(id)
    const not = found[1] !== undefined
    return (known) => known.has(fact) && named.includes(known.get(fact)!) !== not
  }

  /** "A, B or C is in Weak", "each of A and B is Good", "at least 2 of A, B and C are in Weak". */
  #several(): Reads | undefined {
    const one = titles(this.#framework.indicators)
    const ahead = new RegExp(`^(each of |at least (\\d+) of )?((?:${one})(?:, (?:${one}))*(?: (?:and|or) (?:${one}))) (?=is |are )`).exec(this.#rest)
    if (!ahead) return undefined
    const [all, start = '', count, list] = ahead
    const names = list!.split(/, | and | or /)
    this.#at += all.length
    const rest = this.#rest.replace(/^are\b/, 'is')
    const readers = names.map((name) => new Reader(`${name} ${rest}`, this.#framework))
    const each = readers.map((reader) => reader.#indicator() ?? reader.#fail())
    this.#at = this.#text.length - readers[0]!.#rest.length
    const least = start === '' ? 1 : count ? Number(count) : names.length
    return (known) => each.filter((reads) => reads(known)).length >= least
  }

  #indicator(): Reads | undefined {
    const { indicators, stages } = this.#framework
    const found = new RegExp(`^(${titles(indicators)}) (?=is |has )`).exec(this.#rest)
    const indicator = indicators.find(({ title }) => title === found?.[1])
    if (!found || !indicator) return undefined
    this.#at += found[0].length
    const { id, categories = [] } = indicator
    const differences = this.#differences(id)
    if (differences) return differences
    for (const [words, so] of Object.entries(level)) if (this.#take(words)) return numeric(words.endsWith('national') ? `${id}.gap` : `${id}.change`, so)
    return (
      this.#oneOf('is( not)? in', titles(stages), `${id}.stage`, (title) => idOf(stages, title)) ??
      (categories.length > 0 ? this.#oneOf('is( not)?', titles(categories), id, (title) => idOf(categories, title)) : undefined) ??
      (this.#take('is yes or no(?! indicator)') ? (known: Known) => known.has(id) : undefined) ??
      (this.#take('is neither yes nor no') ? () => false : undefined) ??
      this.#truth(id) ??
      this.#values(id) ??
      this.#fail()
    )
  }

  /** "is at least 3 points worse than last year", "is 1 point worse than national nor the same as national". */
  #differences(id: string): Reads | undefined {
    const single = this.#take(`is (${bound}) (${figure})${unit} (better|worse) than (national|last year)(, or better|, or worse)?`)
    if (single) {
      const [, how, amount, side, than, open] = single
      const reach = bounds[how!]!
      return numeric(`${id}.${than === 'national' ? 'gap' : 'change'}`, (difference) => {
        const going = side === 'worse' ? -difference : difference
        const beyond = going < 0 || (going === 0 && open !== undefined)
        // without "or better" a limit from above would be about the worse side alone; no sentence may leave that open
        if ((how === 'at most' || how === 'less than') !== (open !== undefined)) throw new Error(`which side is meant? ${this.#text}`)
        return beyond ? open !== undefined || how === 'not exactly' : reach(going, numberOf(amount!))
      })
    }
    const one = `(?:the same as (?:national|last year)|${figure}${unit} (?:better|worse) than (?:national|last year))`
    const list = this.#take(`is( not)? (${one}(?:, ${one})*(?: n?or ${one})?)`)
    if (!list) return undefined
    const named = list[2]!.split(/, | n?or /)
    const signed = named.map((each) => (each.startsWith('the same') ? 0 : numberOf(/^[−0-9.]+/.exec(each)![0]) * (each.includes('worse') ? -1 : 1)))
    return numeric(`${id}.${named[0]!.endsWith('national') ? 'gap' : 'change'}`, (difference) => signed.includes(difference) !== (list[1] !== undefined))
  }

  #truth(id: string): Reads | undefined {
    const found = this.#take('is (yes|no)')
    return found ? (known) => known.get(id) === (found[1] === 'yes') : undefined
  }

  #values(id: string): Reads | undefined {
    const one = `${figure}${unit}`
    const single = this.#take(`is (${bound}) (${figure})${unit}`)
    if (single) return numeric(id, (value) => bounds[single[1]!]!(value, numberOf(single[2]!)))
    const list = this.#take(`is( not)? (${one}(?:, ${one})*(?: n?or ${one})?)`)
    return list ? inList(id, list) : undefined
  }

  /** Two facts compared, and lists of a counted one. */
  #twoFacts(): Reads | undefined {
    const { indicators, stages, domains } = this.#framework
    const one = titles(indicators)
    const thing = `(?:(?:${one}) compared with national|the change in (?:${one}) since last year|the stage of (?:${one})|the number of indicators in (?:${titles(stages)})(?: \\((?:${titles(domains)})\\))?|the number of indicators with a figure|the number of months in the trust|the weakest indicator|last year's stage|the phase of the academy|whether the academy is new to the trust|whether there is a classification|whether the classification is settled|the classification|${one})`
    const verb =
      'is the same as|is not the same as|is no better than|is better than|is worse than|is at least as good as|is less than|is at most|is more than|is at least'
    const two = this.#take(`(${thing}) (${verb}) (${thing})`)
    if (two) return this.#compared(this.#factOf(two[1]!), two[2]!, this.#factOf(two[3]!))
    const value = `${figure}${unit}`
    const list = this.#take(
      `(the number of ${'(?:indicators in|indicators with|months in)'}[^()]*?(?: \\([^()]*\\))?) is( not)? (${value}(?:, ${value})*(?: n?or ${value})?)`,
    )
    if (!list) return undefined
    return inList(this.#factOf(list[1]!), [list[0], list[2], list[3]])
  }

  #compared(left: string, verb: string, right: string): Reads {
    const tests: Record<string, (a: Constant, b: Constant) => boolean> = {
      'is the same as': (a, b) => a === b,
      'is not the same as': (a, b) => a !== b,
      'is better than': (a, b) => a > b,
      'is worse than': (a, b) => a < b,
      'is no better than': (a, b) => a <= b,
      'is at least as good as': (a, b) => a >= b,
      'is less than': (a, b) => a < b,
      'is at most': (a, b) => a <= b,
      'is more than': (a, b) => a > b,
      'is at least': (a, b) => a >= b,
    }
    return (known) => known.has(left) && known.has(right) && tests[verb]!(known.get(left)!, known.get(right)!)
  }

  #factOf(words: string): string {
    const { indicators, stages, domains } = this.#framework
    const of = (title: string) => indicators.find((each) => each.title === title)?.id
    const plain: Record<string, string> = {
      'the number of indicators with a figure': 'evidence.present',
      'the number of months in the trust': 'academy.months-in-trust',
      'the weakest indicator': 'stages.worst',
      "last year's stage": 'previous.stage',
      'the phase of the academy': 'academy.phase',
      'whether the academy is new to the trust': 'academy.new-joiner',
      'whether there is a classification': 'classification.made',
      'whether the classification is settled': 'classification.settled',
      'the classification': 'classification.stage',
    }
    const count = /^the number of indicators in (.+?)(?: \((.+)\))?$/.exec(words)
    if (plain[words]) return plain[words]
    if (count) return `stages.${idOf(stages, count[1])}${count[2] ? `.${idOf(domains, count[2])}` : ''}`
    const gap = /^(.+) compared with national$/.exec(words)
    if (gap) return `${of(gap[1]!)}.gap`
    const change = /^the change in (.+) since last year$/.exec(words)
    if (change) return `${of(change[1]!)}.change`
    const stage = /^the stage of (.+)$/.exec(words)
    return stage ? `${of(stage[1]!)}.stage` : (of(words) ?? this.#fail())
  }
}

function inList(fact: string, [, not, list]: (string | undefined)[]): Reads {
  const named = list!.split(/, | n?or /).map((each) => numberOf(/^[−0-9.]+/.exec(each)![0]))
  return numeric(fact, (value) => named.includes(value) !== (not !== undefined))
}

function numeric(fact: string, so: (value: number) => boolean): Reads {
  return (known) => known.has(fact) && so(known.get(fact) as number)
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'))
}

function titles(items: readonly { title: string }[]): string {
  return titlesOf(items.map(({ title }) => title))
}

/** Longest first, so that none is read as the start of another. */
function titlesOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

function idOf(items: readonly { id: string; title: string }[], title: string | undefined): string {
  const found = items.find((each) => each.title === title)
  if (!found) throw new Error(`nothing is called "${title}"`)
  return found.id
}
