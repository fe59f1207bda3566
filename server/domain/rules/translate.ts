import type { Framework } from '../../schema/types.generated.ts'
import { type Fact, factsOfFramework } from '../facts.ts'
import type { EngineRule } from './engine-rule.ts'
import { classificationRules } from './translate-classification.ts'
import { supportRules } from './translate-support.ts'
import { thresholdRules } from './translate-thresholds.ts'

/** The three lists that json-rules-engine runs one after the other; our code only counts stages and takes the first in between. */
export interface Translation {
  facts: Map<string, Fact>
  /** One rule per indicator and stage: the stage is possible for the indicator. */
  thresholds: EngineRule[]
  /** Minimum evidence, limits and rules, each in both readings, in the order of the framework. */
  classification: EngineRule[]
  /** Offers and obligations, each in both readings. */
  support: EngineRule[]
}

/** The framework, which must have no faults, as plain json-rules-engine rules over bounds. */
export function translate(framework: Framework): Translation {
  const facts = factsOfFramework(framework)
  return { facts, thresholds: thresholdRules(framework, facts), classification: classificationRules(framework, facts), support: supportRules(framework, facts) }
}
