import { expect } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { naiveMargin } from './naive-margin.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial(
  'the margin and whether the stage is secure are what trying every value of every indicator finds',
  (trial) => {
    const { classification, margin } = evaluate(compile(trial.framework), trial.given, { asOf: trial.asOf, include: ['margin'] })
    expect({ margin, secure: classification.secure }).toEqual(naiveMargin(trial))
  },
  { absences: 2, share: 0.6 },
)
