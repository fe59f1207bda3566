import { expect } from 'vitest'
import { disagreements } from './disagreements.ts'
import { theDomain } from './the-domain.ts'
import { forEveryTrial } from './trials.ts'

forEveryTrial('the translated rules say what an enumeration of every completion says', (trial) => {
  expect(disagreements(theDomain, trial)).toEqual([])
})

forEveryTrial(
  'with everything known the outcome is that of the one world there is',
  (trial) => {
    expect(disagreements(theDomain, trial)).toEqual([])
  },
  { absences: 0, share: 0.5 },
)
