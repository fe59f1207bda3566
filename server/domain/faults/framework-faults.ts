import type { Framework } from '../../schema/types.generated.ts'
import type { Fault } from '../errors.ts'
import { pointer } from '../errors.ts'
import { caseFaults } from '../evaluation/case-faults.ts'
import { compile } from '../evaluation/compile.ts'
import { conditionFaults } from './condition-faults.ts'
import { duplicateFaults } from './duplicate-faults.ts'
import { referenceFaults } from './reference-faults.ts'
import { thresholdFaults } from './threshold-faults.ts'

/**
 * Everything that keeps a schema-valid framework from being one: repeated ids, references to nothing, cuts out of order,
 * comparisons on the wrong type, scenarios it cannot take. Pointers are relative to the framework; none when it is whole.
 */
export function frameworkFaults(framework: Framework): Fault[] {
  const faults = [...duplicateFaults(framework), ...referenceFaults(framework), ...thresholdFaults(framework), ...conditionFaults(framework)]
  if (faults.length > 0) return faults
  const compiled = compile(framework)
  return framework.scenarios.flatMap(({ evaluate }, at) =>
    caseFaults(compiled, evaluate).map((fault) => ({ ...fault, pointer: pointer('scenarios', at, 'evaluate') + fault.pointer })),
  )
}
