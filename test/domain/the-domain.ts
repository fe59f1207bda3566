import { compile, decideStage, decideSupport, newRun } from '../../server/domain/compile.ts'
import { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { Domain } from './readings.ts'

/** The domain as it is. */
export const theDomain: Domain = { compile, newRun, decideStage, decideSupport, namedFacts }
