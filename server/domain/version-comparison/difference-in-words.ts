import type { Condition, Framework, Indicator, Threshold } from '../../schema/types.generated.ts'
import { type Fact, factsOfFramework } from '../facts.ts'
import { comparisonInWords } from '../words/comparison.ts'
import { conditionInWords } from '../words/condition.ts'
import { type Names, namesOf } from '../words/names.ts'
import { amountInWords, capitalised, differenceInWords, listInWords, numberInWords } from '../words/numbers.ts'
import { type Difference, isObject, itemLists, type Json, read } from './framework-differences.ts'

interface Side {
  framework: Framework
  facts: Map<string, Fact>
  names: Names
}

/** A function that says each difference between the two frameworks as a sentence, with the values before and after. */
export function differenceTeller(before: Framework, after: Framework): (difference: Difference) => string {
  const [old, now] = [before, after].map((framework) => ({ framework, facts: factsOfFramework(framework), names: namesOf(framework) })) as [Side, Side]
  return (difference) => `${capitalised(sentence(difference, old, now))}.`
}

function sentence(difference: Difference, old: Side, now: Side): string {
  const { kind, path, before, after } = difference
  const name = nameOf(difference, kind === 'removed' ? old : now)
  if (kind === 'added') return `${name} is new${said(difference, now, after)}`
  if (kind === 'removed') return `${name} is taken out`
  if (kind === 'moved') return `${name} is now number ${Number(after) + 1} in the order, not ${Number(before) + 1}`
  const cut = /^\/cuts\/(\d+)\/from$/.exec(path)
  if (cut && typeof before === 'number' && typeof after === 'number') return cutSentence(difference, Number(cut[1]), before, after, now)
  if (path === '/when' || path.startsWith('/when/')) return whenSentence(difference, old, now)
  return `${name}: ${label(path)} is now ${value(after, now)}, not ${value(before, old)}`
}

/** For what is added: when it applies. */
function said({ at }: Difference, { facts, names }: Side, item: Json | undefined): string {
  if (!isObject(item) || item['when'] === undefined) return ''
  const stage =
    at.at(-1) === 'limits' ? ` (at most ${names.stage(String(item['atMost']))})` : at.at(-1) === 'rules' ? ` (${names.stage(String(item['stage']))})` : ''
  return `${stage}: when ${conditionInWords(item['when'] as unknown as Condition, facts, names)}`
}

function cutSentence({ id }: Difference, index: number, before: number, after: number, { framework, names }: Side): string {
  const threshold = framework.thresholds.find((each) => each.id === id)!
  const indicator = names.indicator(threshold.indicator)!
  const phases =
    threshold.phases && framework.thresholds.some((each) => each.indicator === threshold.indicator && each.id !== id) ? ` (${threshold.phases.join(', ')})` : ''
  const stage = names.stage(threshold.cuts?.[index]?.stage ?? '')
  const sameSide = threshold.compare === 'national-gap' && Math.sign(before) === Math.sign(after)
  const was = sameSide ? numberInWords(Math.abs(before)) : startInWords(before, threshold, indicator)
  return `${indicator.title}${phases}: ${stage} now starts ${startInWords(after, threshold, indicator)}, not ${was}`
}

/** Where a stage starts: "at 65%", "8 points worse than national". */
export function startInWords(from: number, threshold: Pick<Threshold, 'compare'>, indicator: Indicator): string {
  if (threshold.compare === 'value') return `at ${amountInWords(from, indicator)}`
  return from === 0 ? 'level with national (0)' : `${differenceInWords(from, indicator)} ${from < 0 ? 'worse' : 'better'} than national`
}

function whenSentence(difference: Difference, old: Side, now: Side): string {
  const { at, id, path, before, after } = difference
  const name = nameOf(difference, now)
  const enclosing = path.replace(/\/(fact|operator|value)(\/.*)?$/, '')
  const [was, is] = [old, now].map((side) => {
    const item = itemOf(side.framework, at, id)
    const condition = item && follow(item, enclosing)
    return isObject(condition) && 'operator' in condition ? comparisonInWords(condition as never, side.facts, side.names) : undefined
  })
  if (was !== undefined && is !== undefined) return `${name}: now “${is}”, not “${was}”${plainNumbers(before, after, was, is)}`
  const whole = (side: Side) => conditionInWords(itemOf(side.framework, at, id)?.['when'] as unknown as Condition | undefined, side.facts, side.names)
  return `${name}: now ${prefixed(whole(now))}, not ${prefixed(whole(old))}`
}

/** The bare numbers where the words turned them into others ("at most 1" for less than 2). */
function plainNumbers(before: Json | undefined, after: Json | undefined, was: string, is: string): string {
  if (typeof before !== 'number' || typeof after !== 'number') return ''
  const shown = was.includes(String(Math.abs(before))) && is.includes(String(Math.abs(after)))
  return shown ? '' : ` (${numberInWords(after)}, not ${numberInWords(before)})`
}

function prefixed(words: string): string {
  return words === 'always' ? words : `when ${words}`
}

function itemOf(framework: Framework, at: readonly string[], id: string): Record<string, Json> | undefined {
  const list = itemLists.find((each) => each.at.join() === at.join())
  const found = read(framework, at)
  if (list === undefined) return isObject(found) ? found : undefined
  return (found as Record<string, Json>[]).find((item) => list.keyOf(item) === id)
}

function follow(item: Json, path: string): Json | undefined {
  return path
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((value, step) => (Array.isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined), item)
}

const kinds: Record<string, string> = {
  stages: 'stage',
  domains: 'domain',
  roles: 'role',
  documents: 'document',
  indicators: 'indicator',
  thresholds: 'threshold',
  limits: 'limit',
  rules: 'rule',
  tiers: 'tier',
  offers: 'offer',
  obligations: 'duty',
  scenarios: 'scenario',
  method: 'target method',
  minimumEvidence: 'the minimum evidence',
  otherwise: 'where no rule holds',
}

function nameOf({ at, id }: Difference, { framework, names }: Side): string {
  const last = at.at(-1)
  if (last === undefined || id === '') return last === undefined ? 'the framework' : 'support'
  if (last === 'benchmarks') return `the national figure for ${names.title(id.split(' ')[0]!)} (${id.split(' ').slice(1).join(', ')})`
  if (at[0] === 'targets' && last === 'items') return `the target for ${names.title(id.split(' ')[0]!)}`
  if (last === 'thresholds') {
    const threshold = framework.thresholds.find((each) => each.id === id)
    return threshold ? `the threshold of ${names.title(threshold.indicator)}` : `threshold ${id}`
  }
  if (id === 'otherwise' || id === 'minimum-evidence' || id === 'method') return kinds[last] ?? last
  const title = itemOf(framework, at, id)?.['title']
  return `${kinds[last] ?? last} “${typeof title === 'string' ? title : id}”`
}

const labels: Record<string, string> = {
  title: 'the name',
  description: 'the description',
  source: 'the source',
  rationale: 'the reason',
  capacityDays: 'days a year',
  modality: 'whether it must be',
  cadence: 'how often',
  by: 'who does it',
  to: 'for whom',
  reportedTo: 'who it is reported to',
  evidence: 'the documents',
  tier: 'the tier',
  provider: 'who gives it',
  stage: 'the stage',
  atMost: 'the best stage it allows',
  tolerance: 'the usual yearly change',
  whenAbsent: 'what happens when it is absent',
  newJoinerMonths: 'months as a new joiner',
  closeGap: 'the share of the gap to close',
  horizonYears: 'years ahead',
  minimumGain: 'the least gain',
  stretch: 'the stretch',
  indicators: 'indicators needed',
  domains: 'domains needed',
  value: 'the figure',
  expect: 'what is expected',
  alternatives: 'what may stand in for a domain',
  actionable: 'whether the academy can change it',
  standsFor: 'how long a value stands',
  standsWith: 'what its values stand with',
  ages: 'the ages it needs',
  group: 'the heading it stands under',
  availability: 'whether it is given or available',
  meeting: 'whose meeting',
  replaces: 'the duties it replaces',
  termTimeOnly: 'in term time only',
  capacityLimit: 'the days a year there are',
  decimals: 'decimals',
  compare: 'what is compared',
  phases: 'the phases',
  cuts: 'the cut points',
  categories: 'the stages of its categories',
}

function label(path: string): string {
  const steps = path.split('/').slice(1)
  if (steps[0] === 'categories' && steps[1] !== undefined) return `the stage of ${steps[1]}`
  return labels[steps[0] ?? ''] ?? (steps.length > 0 ? steps.join(', ') : 'it')
}

function value(json: Json | undefined, { names, framework }: Side): string {
  if (json === undefined) return 'not given'
  if (typeof json === 'number') return numberInWords(json)
  if (typeof json === 'boolean') return json ? 'yes' : 'no'
  if (typeof json === 'string')
    return json.length > 60
      ? `“${json.slice(0, 57)}…”`
      : framework.stages.some(({ id }) => id === json)
        ? names.stage(json)
        : framework.roles.some(({ id }) => id === json)
          ? names.role(json)
          : `“${json}”`
  if (Array.isArray(json) && json.every((each) => typeof each !== 'object')) return listInWords(json.map(String)) || 'none'
  return JSON.stringify(json)
}
