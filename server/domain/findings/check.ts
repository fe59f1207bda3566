import type { Finding } from '../../schema/types.generated.ts'
import type { CompiledFramework } from '../evaluation/compile.ts'
import { itemFindings } from './item-findings.ts'
import { monotoneFindings } from './monotone-findings.ts'
import { ruleFindings } from './rule-findings.ts'
import { scenarioFindings } from './scenario-findings.ts'
import { supportFindings } from './support-findings.ts'
import { thresholdFindings } from './threshold-findings.ts'

/** What a person should look at before publishing: errors stop it, warnings and information do not. A pure function of the framework and of what was found elsewhere. */
export function check(compiled: CompiledFramework, elsewhere: Finding[] = []): Finding[] {
  const findings = [
    ...scenarioFindings(compiled),
    ...elsewhere,
    ...thresholdFindings(compiled),
    ...supportFindings(compiled),
    ...ruleFindings(compiled),
    ...itemFindings(compiled),
    ...monotoneFindings(compiled),
  ]
  const order = { error: 0, warning: 1, information: 2 }
  return findings.sort((a, b) => order[a.severity] - order[b.severity])
}
