import { expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate, type PlainOutcome } from '../../server/domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import type { Scenario } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

const framework = readDefaultFramework()
const compiled = compile(framework)
const day = ({ evaluate: { asOf } }: Scenario) => asOf ?? '2026-01-15'
const outcomes = framework.scenarios.map((scenario) => evaluate(compiled, scenario.evaluate, { asOf: day(scenario) }))
const given = ({ support, monitoring }: PlainOutcome) => [...support, ...monitoring].map(({ id }) => id)

test.each(framework.scenarios.map((scenario) => [scenario.title, scenario] as const))('%s: what the document expects is what is given', async (_, scenario) => {
  const outcome = await evaluateByEngine(compiled, scenario.evaluate, { asOf: day(scenario) })
  expect({ stage: outcome.classification.stage, settled: outcome.classification.settled }).toEqual({
    stage: scenario.expect.stage,
    settled: scenario.expect.settled,
  })
  expect(given(outcome)).toEqual(expect.arrayContaining([...(scenario.expect.offers ?? []), ...(scenario.expect.obligations ?? [])]))
})

test('every limit and every rule decides somewhere', () => {
  const { limits, rules, otherwise } = framework.classification
  const decided = outcomes.map(({ classification }) => classification.decidedBy)
  expect([...limits, ...rules, otherwise].map(({ id }) => id).filter((id) => !decided.includes(id))).toEqual([])
})

test('every offer and every duty is expected somewhere', () => {
  const expected = framework.scenarios.flatMap(({ expect: { offers = [], obligations = [] } }) => [...offers, ...obligations])
  expect([...framework.support.offers, ...framework.monitoring.obligations].map(({ id }) => id).filter((id) => !expected.includes(id))).toEqual([])
})

test("the four academies of the trust are among them, and no figure stands within a hair of a cut's other side", () => {
  const academies = new Set(framework.scenarios.map(({ evaluate: { academy } }) => academy.id))
  expect([...academies]).toEqual(expect.arrayContaining(['136587', '137989', '140372', '143707']))
  const near = outcomes.flatMap(({ indicators }, at) =>
    indicators.flatMap(({ id, value, gap }) => {
      const phase = framework.scenarios[at]!.evaluate.academy.phase
      const threshold = framework.thresholds.find(({ indicator, phases }) => indicator === id && (phases ?? [phase]).includes(phase))
      const figure = threshold?.compare === 'national-gap' ? gap : value
      return (threshold?.cuts ?? []).some(({ from }) => typeof figure === 'number' && Math.abs(figure - from) <= 0.02)
        ? [`${framework.scenarios[at]!.id} ${id}`]
        : []
    }),
  )
  expect(near).toEqual([])
})
