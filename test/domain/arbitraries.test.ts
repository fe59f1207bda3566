import { expect } from 'vitest'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import { faultsOf } from '../../server/schema/parse.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial(
  'a random framework is a valid one, and a random return can be evaluated under it',
  ({ framework, given }) => {
    expect([...faultsOf('framework', framework), ...frameworkFaults(framework)]).toEqual([])
    expect([...faultsOf('case', given), ...caseFaults(compile(framework), given)]).toEqual([])
  },
  { share: 0.1 },
)
