import { compile } from '../../server/domain/evaluation/compile.ts'
import { newRun } from '../../server/domain/evaluation/run.ts'
import { runSupport, runToStage } from '../../server/domain/evaluation/run-compiled.ts'
import { namedFacts } from '../../server/domain/rules/fact-slots.ts'
import type { Domain } from './readings.ts'

/** The domain as it is. */
export const theDomain: Domain = { compile, newRun, runToStage, runSupport, namedFacts }
