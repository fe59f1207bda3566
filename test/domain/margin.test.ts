import { expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { outcomeFor } from './a-case.ts'
import { naiveMargin } from './naive-margin.ts'
import { aFramework, anIndicator } from './small-framework.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial(
  'the margin and whether the stage is secure are what trying every value of every indicator finds',
  (trial) => {
    const { classification, margin } = evaluate(compile(trial.framework), trial.given, { asOf: trial.asOf, include: ['margin'] })
    expect({ margin, secure: classification.secure }).toEqual(naiveMargin(trial))
  },
  { absences: 2, share: 0.6 },
)

test('the margin never changes what others decide or is past', () => {
  const inspected = aFramework({ indicators: [anIndicator({ id: 'reading', actionable: false }), anIndicator({ id: 'maths' })] })
  const { margin } = outcomeFor(inspected, { values: { reading: 59, maths: 70 } }, { include: ['margin'] })
  expect(margin).toMatchObject({ up: null, down: { indicator: 'maths', stage: 'stabilise' } })
})
