import { expect } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { naiveOutcome } from './naive-evaluator.ts'
import { openOf, worldOf } from './naive-world.ts'
import { readingsOf } from './readings.ts'
import { theDomain } from './the-domain.ts'
import { forEveryTrial, onlyWhere } from './trials.ts'

forEveryTrial(
  'the outcome says what the rules gave',
  ({ framework, given, asOf }) => {
    const compiled = compile(framework)
    const outcome = evaluate(compiled, given, { asOf })
    const { certain, classified } = readingsOf(theDomain, compiled, { framework, given, asOf })
    const { decidedBy: _, source, ...classification } = outcome.classification
    expect(classification).toEqual(classified)
    expect(source).toBe(given.moderation ? 'moderated' : 'computed')
    const following = [...outcome.support.map(({ id }) => `offer/${id}`), ...outcome.monitoring.map(({ id }) => `obligation/${id}`)]
    expect(following).toEqual([...certain].filter((key) => /^(offer|obligation)/.test(key)))
    if (classified.settled) expect(outcome.settledBy).toEqual([])
  },
  { share: 0.3 },
)

forEveryTrial(
  'with nothing open the outcome is that of the one world there is, indicator by indicator',
  ({ framework, given, asOf }) => {
    onlyWhere(openOf(framework, given).length === 0)
    const outcome = evaluate(compile(framework), given, { asOf })
    const expected = naiveOutcome(framework, given, asOf)
    const { facts, stages } = worldOf(framework, given, asOf)
    expect(outcome.classification.proposed).toBe(expected.stage)
    expect(outcome.classification.decidedBy).toBe(expected.decidedBy)
    expect(outcome.support.map(({ id }) => id)).toEqual(expected.offers)
    expect(outcome.monitoring.map(({ id }) => id)).toEqual(expected.obligations)
    expect(outcome.indicators.map(({ id, gap, change, stage }) => [id, gap, change, stage])).toEqual(
      outcome.indicators.map(({ id }) => [id, facts.get(`${id}.gap`), facts.get(`${id}.change`), stages.get(id)]),
    )
  },
  { absences: 1, share: 0.5 },
)
