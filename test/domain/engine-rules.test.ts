import { expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { engineRules } from '../../server/domain/evaluation/engine-rules-document.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { scenarioDay } from '../../server/domain/scenario-day.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { type Answer, byJsonRulesEngineAlone } from './engine-rules-alone.ts'
import { forEveryTrial } from './trials.ts'

const framework = readDefaultFramework()
const compiled = compile(framework)
const answerOf = (rules: ReturnType<typeof engineRules>) => JSON.parse(JSON.stringify(rules)) as Answer

test('json-rules-engine and nothing of ours reaches the stage, the support and the duties of every example', async () => {
  const answer = answerOf(engineRules(compiled))
  expect(answer.examples.length).toBeGreaterThan(10)
  for (const [at, example] of answer.examples.entries()) {
    const given = framework.scenarios[at]!.evaluate
    const outcome = evaluate(compiled, given, { asOf: given.asOf ?? scenarioDay(given) })
    const alone = await byJsonRulesEngineAlone(answer, example)
    expect([example.academy, alone.stage]).toEqual([given.academy.id, example.stage])
    expect(alone.following).toEqual([...outcome.support, ...outcome.monitoring].map(({ id }) => id).sort())
  }
})

test('the examples hold every fact that a rule names, and only built-in operators are used', () => {
  const answer = answerOf(engineRules(compiled))
  const builtIn = ['equal', 'notEqual', 'contains', 'doesNotContain', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
  const comparisons: { fact: string; operator: string; value: unknown }[] = []
  JSON.stringify([answer.thresholds, answer.classification, answer.support], (_, value) => {
    if (typeof value?.fact === 'string' && value.operator) comparisons.push(value)
    return value
  })
  expect(comparisons.length).toBeGreaterThan(500)
  expect(comparisons.filter(({ operator }) => !builtIn.includes(operator))).toEqual([])
  const named = comparisons.flatMap(({ fact, value }) => [fact, ...(typeof value === 'object' ? [(value as { fact: string }).fact] : [])])
  for (const { facts } of answer.examples) expect(named.filter((name) => !Object.hasOwn(facts, name))).toEqual([])
})

forEveryTrial(
  'with the answer alone json-rules-engine reaches the stage of any return under any framework',
  async ({ framework, given, asOf }) => {
    const small = compile(framework)
    const answer = answerOf(engineRules(small, [{ ...given, asOf }]))
    const { proposed } = evaluate(small, given, { asOf }).classification
    const alone = await byJsonRulesEngineAlone(answer, answer.examples[0]!)
    expect(alone.stage).toBe(proposed)
  },
  { share: 0.1 },
)
