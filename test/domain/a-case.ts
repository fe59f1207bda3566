import { compile } from '../../server/domain/evaluation/compile.ts'
import { type EvaluateOptions, evaluate, type PlainOutcome } from '../../server/domain/outcome/evaluate.ts'
import type { Case, Condition, Framework, IndicatorOutcome } from '../../server/schema/types.generated.ts'
import { aFramework } from './small-framework.ts'

/** A primary in 2017/18 of which nothing is known, changed as the test needs. */
export function aCase(change: Partial<Case> = {}): Case {
  return { academy: { id: '140372', phase: 'primary' }, year: '2017/18', values: {}, ...change }
}

/** The outcome of a case as of 1 September 2018, unless told. */
export function outcomeFor(framework: Framework, change: Partial<Case> = {}, options: Partial<EvaluateOptions> = {}): PlainOutcome {
  return evaluate(compile(framework), aCase(change), { asOf: '2018-09-01', ...options })
}

/** What the outcome says of one indicator. */
export function indicatorIn(outcome: PlainOutcome, id: string): IndicatorOutcome {
  const found = outcome.indicators.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no ${id} in the outcome`)
  return found
}

/** A framework of one rule, Sustain where the condition holds and else Improve, that needs no evidence. */
export function ruledBy(when: Condition, change: Partial<Framework> = {}): Framework {
  const classification = {
    minimumEvidence: { indicators: 0, domains: [] },
    limits: [],
    rules: [{ id: 'the-rule', title: 'The rule', when, stage: 'sustain' }],
    otherwise: { id: 'otherwise', stage: 'improve' },
  }
  return aFramework({ classification, ...change })
}
