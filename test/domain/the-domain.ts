import { compile, newRun, runSupport, runToStage } from '../../server/domain/evaluation/compile.ts'
import { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { Domain } from './readings.ts'

/** The domain as it is. */
export const theDomain: Domain = { compile, newRun, runToStage, runSupport, namedFacts }
