import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { faultsOf } from '../../server/schema/parse.ts'
import type { Case } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

/** One return under the default framework with what the trust's document asks of it. Written before the engine was run. */
interface GoldenCase {
  title: string
  /** Where the expectation comes from. */
  clause: string
  why: string
  evaluate: Case & { asOf: string }
  expect: {
    /** After moderation; null where none can be given. */
    stage: string | null
    proposed?: string
    settled: boolean
    possible?: string[]
    decidedBy?: string
    settledBy?: string[]
    flags?: string[]
    /** The stage of single indicators. */
    indicators?: Record<string, string>
    /** Among others. */
    offers: string[]
    duties: string[]
    /** Offers and duties that must not be given. */
    without: string[]
    /** What the explanation says, word for word, each within one sentence. */
    says?: string[]
    /** The whole explanation, as it is read aloud. */
    reads?: string[]
  }
}

const folder = new URL('golden/', import.meta.url)
const goldenCases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as GoldenCase)
const compiled = compile(readDefaultFramework())

test('there are golden cases of every stage, of none, and of what is not settled', () => {
  expect(goldenCases.length).toBeGreaterThanOrEqual(12)
  expect(new Set(goldenCases.map(({ expect }) => expect.stage))).toEqual(new Set(['stabilise', 'repair', 'improve', 'sustain', null]))
  expect(goldenCases.some(({ expect: { stage, settled } }) => stage !== null && !settled)).toBe(true)
})

describe.each(goldenCases.map((golden) => [golden.title, golden] as const))('%s', (_, golden) => {
  const given = golden.evaluate
  const { stage, proposed = stage, settled, possible, decidedBy, settledBy, flags, indicators = {}, offers, duties, without, says = [] } = golden.expect

  test('is a return of this framework, and says where it comes from', () => {
    expect([...faultsOf('case', given), ...caseFaults(compiled, given)]).toEqual([])
    expect(golden.clause).toMatch(/\w/)
  })

  test('has the stage, the support and the duties expected, by both evaluators', async () => {
    const outcome = evaluate(compiled, given, { asOf: given.asOf })
    expect(await evaluateByEngine(compiled, given, { asOf: given.asOf })).toEqual(outcome)
    const { classification } = outcome
    expect({ stage: classification.stage, proposed: classification.proposed, settled: classification.settled }).toEqual({ stage, proposed, settled })
    if (possible) expect(classification.possible).toEqual(possible)
    if (decidedBy) expect(classification.decidedBy).toBe(decidedBy)
    if (settledBy) expect(outcome.settledBy).toEqual(settledBy)
    if (flags) expect(outcome.flags.map(({ code }) => code)).toEqual(flags)
    for (const [id, wanted] of Object.entries(indicators)) expect(outcome.indicators.find((each) => each.id === id)).toMatchObject({ stage: wanted })
    expect(outcome.support.map(({ id }) => id)).toEqual(expect.arrayContaining(offers))
    expect(outcome.monitoring.map(({ id }) => id)).toEqual(expect.arrayContaining(duties))
    expect([...outcome.support, ...outcome.monitoring].filter(({ id }) => without.includes(id))).toEqual([])
  })

  test('says the stage first, is short, and names nothing twice', () => {
    const { explanation = [] } = evaluate(compiled, given, { asOf: given.asOf, include: ['explanation'] })
    expect(explanation.length).toBeLessThanOrEqual(12)
    expect(explanation[0]).toContain(proposed === null ? 'is not classified' : ` is ${compiled.layout.names.stage(proposed)}`)
    expect(explanation.filter((sentence) => /\bis is\b|no indicators|undefined|NaN/.test(sentence))).toEqual([])
    if (golden.expect.reads) expect(explanation).toEqual(golden.expect.reads)
  })

  if (says.length === 0) return

  test('says why in words', () => {
    const { explanation: brief = [], explanationInFull = [] } = evaluate(compiled, given, { asOf: given.asOf, include: ['explanation', 'explanation-in-full'] })
    const explanation = [...brief, ...explanationInFull]
    expect(
      says.filter((words) => !explanation.some((sentence) => sentence.includes(words))),
      explanation.join('\n'),
    ).toEqual([])
  })
})
