import type { Finding } from '../schema/types.generated.ts'
import { itemFindings } from './analysis/finding-items.ts'
import { monotoneFindings } from './analysis/finding-monotone.ts'
import { ruleFindings } from './analysis/finding-rules.ts'
import { scenarioFindings } from './analysis/finding-scenarios.ts'
import { supportFindings } from './analysis/finding-support.ts'
import { thresholdFindings } from './analysis/finding-thresholds.ts'
import type { CompiledFramework } from './compile.ts'

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
