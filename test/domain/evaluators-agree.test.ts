import { expect } from 'vitest'
import { compile } from '../../server/domain/compile.ts'
import { evaluate } from '../../server/domain/evaluate.ts'
import { evaluateByReference } from '../../server/domain/reference.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial(
  'json-rules-engine and the closures give the same outcome, with explanation, not given and margin, reasons and order included',
  async ({ framework, given, asOf }) => {
    const compiled = compile(framework)
    const options = { asOf, include: ['explanation', 'not-given', 'margin'] as const }
    const outcome = evaluate(compiled, given, options)
    const before = JSON.stringify(outcome)
    expect(await evaluateByReference(compiled, given, options)).toEqual(outcome)
    expect(JSON.stringify(await evaluateByReference(compiled, given, options))).toBe(before)
  },
  { share: 0.4 },
)
