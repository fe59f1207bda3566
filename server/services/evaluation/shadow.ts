import { isDeepStrictEqual } from 'node:util'
import type { EvaluateOptions, PlainOutcome } from '../../domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../domain/outcome/evaluate-by-engine.ts'
import type { Case } from '../../schema/types.generated.ts'
import type { Context } from '../context.ts'
import type { ResolvedVersion } from '../versions/resolve-version.ts'
import { keepDisagreement } from './disagreements.ts'
import { inEngineTurn } from './engine-turns.ts'

export interface Shadow {
  /** Takes note of a plain outcome that was answered by the compiled rules; every so many of them is repeated later, one at a time. */
  follow(context: Context, version: ResolvedVersion, given: Case, options: EvaluateOptions, outcome: PlainOutcome): void
  /** Resolves when what is to be repeated has been. */
  settled(): Promise<void>
}

export interface ShadowOptions {
  /** One in how many is repeated. */
  every: number
  /** Who decides the second time. */
  repeat: typeof evaluateByEngine
}

/** Repeats a share of the compiled evaluations by json-rules-engine after they were answered; where the two differ that is kept and the version doubted. */
export function createShadow({ every = 100, repeat = evaluateByEngine }: Partial<ShadowOptions> = {}): Shadow {
  let count = 0
  let last = Promise.resolve()

  async function check(...[context, version, given, options, outcome]: Parameters<Shadow['follow']>): Promise<void> {
    try {
      context.metrics.shadowChecks.inc()
      const reference = await inEngineTurn(() => repeat(version.compiled, given, options))
      if (!isDeepStrictEqual(reference, outcome)) await keepDisagreement(context, version, given, options, { compiled: outcome, reference })
    } catch (err) {
      context.log.error({ err }, 'repeating an evaluation failed')
    }
  }

  return {
    follow(...followed) {
      count = (count + 1) % every
      if (count === 0) last = last.then(() => check(...followed))
    },
    settled: () => last,
  }
}

/** The one of this process. */
export const shadow = createShadow()
