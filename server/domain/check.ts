import type { Finding } from '../schema/types.generated.ts'
import type { CompiledFramework } from './compile.ts'
import { itemFindings } from './findings/item-findings.ts'
import { monotoneFindings } from './findings/monotone-findings.ts'
import { ruleFindings } from './findings/rule-findings.ts'
import { scenarioFindings } from './findings/scenario-findings.ts'
import { supportFindings } from './findings/support-findings.ts'
import { thresholdFindings } from './findings/threshold-findings.ts'

/** What a person should look at before publishing: errors stop it, warnings and information do not. A pure function of the framework. */
export function check(compiled: CompiledFramework): Finding[] {
  const findings = [
    ...scenarioFindings(compiled),
    ...thresholdFindings(compiled),
    ...supportFindings(compiled),
    ...ruleFindings(compiled),
    ...itemFindings(compiled),
    ...monotoneFindings(compiled),
  ]
  const order = { error: 0, warning: 1, information: 2 }
  return findings.sort((a, b) => order[a.severity] - order[b.severity])
}
