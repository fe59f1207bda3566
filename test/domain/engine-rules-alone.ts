import { Engine, type RuleProperties } from 'json-rules-engine'

type FactValue = number | boolean | (string | boolean)[]
type Facts = Record<string, FactValue>

interface Example {
  academy: string
  phase: string
  facts: Facts
  stage: string | null
}

/** The answer of `/versions/{n}/engine-rules` as it comes over the wire. */
export interface Answer {
  thresholds: RuleProperties[]
  classification: RuleProperties[]
  support: RuleProperties[]
  steps: {
    stages: string[]
    domains: string[]
    indicators: { id: string; domain: string; phases: string[] }[]
    replaces: { id: string; replaces: string[] }[]
    limits: { id: string; atMost: string }[]
    rules: { id: string; stage: string }[]
    otherwise: { id: string; stage: string }
  }
  examples: Example[]
}

interface Alone {
  stage: string | null
  /** Ids of what is given, sorted. */
  following: string[]
}

/**
 * What somebody with json-rules-engine and this answer gets, doing the two steps as its words say and with nothing of ours.
 * What the steps give is taken out of the example's facts first and worked out anew.
 */
export async function byJsonRulesEngineAlone(answer: Answer, { facts: given, phase }: Example): Promise<Alone> {
  const { steps } = answer
  const own = Object.entries(given).filter(([name]) => !/^(stages\.|classification\.)|\.stage\.(exists|possible)$/.test(name) || name.startsWith('previous.'))
  const facts: Facts = Object.fromEntries(own)
  const placed = await fired(answer.thresholds, facts)
  Object.assign(facts, counted(steps, phase, placed))
  const decided = await fired(answer.classification, facts)
  const stage = stageFrom(steps, decided)
  const settled = stage !== null && possibleStages(steps, decided).size === 1
  Object.assign(facts, {
    'classification.made.exists': true,
    'classification.made.possible': [stage !== null],
    'classification.settled.exists': true,
    'classification.settled.possible': [settled],
    'classification.stage.exists': stage !== null,
    'classification.stage.possible': stage === null ? [] : [stage],
  })
  const following = (await fired(answer.support, facts)).filter(({ params }) => params.reading === 'certain').map(({ params }) => params.id!)
  const replaced = steps.replaces.filter(({ id }) => following.includes(id)).flatMap(({ replaces }) => replaces)
  return { stage, following: following.filter((id) => !replaced.includes(id)).sort() }
}

interface Fired {
  type: string
  params: { id?: string; reading?: string; indicator?: string; stage?: string }
}

async function fired(rules: RuleProperties[], facts: Facts): Promise<Fired[]> {
  const { events } = await new Engine(rules).run(facts)
  return events as Fired[]
}

/** "For each indicator collect the stages that fired", and count them. */
function counted({ stages, domains, indicators }: Answer['steps'], phase: string, placed: Fired[]): Facts {
  const facts: Facts = {}
  const known = indicators.map(({ id, domain, phases }) => {
    const may = stages.filter((stage) => placed.some(({ params }) => params.indicator === id && params.stage === stage))
    facts[`${id}.stage.exists`] = may.length > 0
    facts[`${id}.stage.possible`] = may
    return { domain, may, ofPhase: phases.includes(phase) }
  })
  const counting = known.filter(({ may, ofPhase }) => ofPhase && may.length > 0)
  for (const stage of stages) {
    for (const domain of [undefined, ...domains]) {
      const name = domain === undefined ? `stages.${stage}` : `stages.${stage}.${domain}`
      const within = counting.filter((each) => (domain === undefined || each.domain === domain) && each.may.includes(stage))
      facts[`${name}.exists`] = true
      facts[`${name}.min`] = within.filter(({ may }) => may.length === 1).length
      facts[`${name}.max`] = within.length
    }
  }
  const betterOrSame = (may: string[], stage: string) => may.some((each) => stages.indexOf(each) >= stages.indexOf(stage))
  facts['stages.worst.exists'] = counting.length > 0
  facts['stages.worst.possible'] = stages.filter(
    (stage) => counting.some(({ may }) => may.includes(stage)) && counting.every(({ may }) => betterOrSame(may, stage)),
  )
  return facts
}

function stageFrom({ stages, limits, rules, otherwise }: Answer['steps'], decided: Fired[]): string | null {
  const certain = (type: string, id?: string) => decided.some((each) => each.type === type && each.params.id === id && each.params.reading === 'certain')
  const first = rules.find(({ id }) => certain('rule', id)) ?? otherwise
  const places = [first.stage, ...limits.filter(({ id }) => certain('limit', id)).map(({ atMost }) => atMost)].map((stage) => stages.indexOf(stage))
  const weakest = limits.some(({ id, atMost }) => atMost === stages[0] && certain('limit', id))
  return certain('evidence') || weakest ? stages[Math.min(...places)]! : null
}

/** Settled is when one stage is left: of every rule that may hold up to the first certain one, with and without each limit that may hold. */
function possibleStages({ stages, limits, rules, otherwise }: Answer['steps'], decided: Fired[]): Set<number> {
  const holds = (type: string, id: string, reading: string) =>
    decided.some((each) => each.type === type && each.params.id === id && each.params.reading === reading)
  const firstCertain = rules.findIndex(({ id }) => holds('rule', id, 'certain'))
  const before = rules.slice(0, firstCertain < 0 ? rules.length : firstCertain).filter(({ id }) => holds('rule', id, 'possible'))
  const ruled = [...before, rules[firstCertain] ?? otherwise].map(({ stage }) => stages.indexOf(stage))
  const at = (reading: string) => limits.filter(({ id }) => holds('limit', id, reading)).map(({ atMost }) => stages.indexOf(atMost))
  const capped = ruled.map((place) => Math.min(place, ...at('certain')))
  return new Set(capped.flatMap((place) => [place, ...at('possible').map((most) => Math.min(place, most))]))
}
