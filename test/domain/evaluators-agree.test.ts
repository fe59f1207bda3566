import { expect } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial(
  'json-rules-engine and the closures give the same outcome, with explanation, not given and margin, reasons and order included',
  async ({ framework, given, asOf }) => {
    const compiled = compile(framework)
    const options = { asOf, include: ['explanation', 'not-given', 'margin'] as const }
    const outcome = evaluate(compiled, given, options)
    const before = JSON.stringify(outcome)
    expect(await evaluateByEngine(compiled, given, options)).toEqual(outcome)
    expect(JSON.stringify(await evaluateByEngine(compiled, given, options))).toBe(before)
  },
  { share: 0.4 },
)
