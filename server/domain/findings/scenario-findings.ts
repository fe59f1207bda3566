import type { Finding, Scenario } from '../../schema/types.generated.ts'
import { pointer } from '../errors.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { evaluate, type PlainOutcome } from '../outcome/evaluate.ts'
import { scenarioDay } from '../scenario-day.ts'
import { listInWords } from '../words/numbers.ts'

/** What a scenario gave. */
export interface ScenarioRun {
  scenario: Scenario
  outcome: PlainOutcome
  /** What differs from the expectation, in words; none when it passes. */
  differs: string[]
}

/** Every scenario with its outcome by the compiled rules, in the order of the framework. */
export function runScenarios(compiled: CompiledFramework): ScenarioRun[] {
  return compiled.framework.scenarios.map((scenario) => {
    const outcome = evaluate(compiled, scenario.evaluate, { asOf: scenarioDay(scenario.evaluate) })
    return { scenario, outcome, differs: differencesFrom(compiled, scenario, outcome) }
  })
}

function differencesFrom(compiled: CompiledFramework, { expect }: Scenario, outcome: PlainOutcome): string[] {
  const names = compiled.layout.names
  const stage = (id: string | null) => (id === null ? 'no stage' : names.stage(id))
  const given = new Set([...outcome.support, ...outcome.monitoring].map(({ id }) => id))
  const { classification } = outcome
  const { support, monitoring } = compiled.framework
  const missing = (ids: string[] = [], items: { id: string; title: string }[]) =>
    ids.filter((id) => !given.has(id)).map((id) => `“${items.find((item) => item.id === id)?.title ?? id}”`)
  const offers = missing(expect.offers, support.offers)
  const duties = missing(expect.obligations, monitoring.obligations)
  return [
    ...(expect.stage !== undefined && expect.stage !== classification.stage ? [`gives ${stage(classification.stage)}, expected ${stage(expect.stage)}`] : []),
    ...(expect.settled !== undefined && expect.settled !== classification.settled
      ? [`is ${classification.settled ? 'settled' : 'not settled'}, expected ${expect.settled ? 'settled' : 'not settled'}`]
      : []),
    ...(offers.length > 0 ? [`does not give the support ${listInWords(offers)}`] : []),
    ...(duties.length > 0 ? [`does not give the duty ${listInWords(duties)}`] : []),
  ]
}

/** Scenarios that do not give what is expected, and rules, limits, offers and duties that no scenario exercises. */
export function scenarioFindings(compiled: CompiledFramework): Finding[] {
  const runs = runScenarios(compiled)
  const failing = runs.flatMap(({ scenario, differs }, at): Finding[] =>
    differs.length === 0
      ? []
      : [
          {
            code: 'scenario-failing',
            severity: 'error',
            path: pointer('scenarios', at),
            message: `The scenario “${scenario.title}” ${listInWords(differs)}.`,
            witness: scenario.evaluate,
          },
        ],
  )
  return [...failing, ...coverage(compiled, runs)]
}

function coverage({ framework }: CompiledFramework, runs: ScenarioRun[]): Finding[] {
  const decided = new Set(runs.map(({ outcome }) => outcome.classification.decidedBy))
  const given = new Set(runs.flatMap(({ outcome }) => [...outcome.support, ...outcome.monitoring].map(({ id }) => id)))
  const { classification, support, monitoring } = framework
  const lists: [{ id: string; title?: string }[], string[], Set<string>, string][] = [
    [classification.limits, ['classification', 'limits'], decided, 'is decided by the limit'],
    [classification.rules, ['classification', 'rules'], decided, 'is decided by the rule'],
    [support.offers, ['support', 'offers'], given, 'is given the offer'],
    [monitoring.obligations, ['monitoring', 'obligations'], given, 'has the duty'],
  ]
  return lists.flatMap(([items, path, seen, words]) =>
    items.flatMap(({ id, title }, at): Finding[] =>
      seen.has(id)
        ? []
        : [{ code: 'scenario-coverage', severity: 'information', path: pointer(...path, at), message: `No scenario ${words} “${title ?? id}”.` }],
    ),
  )
}
