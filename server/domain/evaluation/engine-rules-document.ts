import type { Case, EngineRules } from '../../schema/types.generated.ts'
import { namedFacts } from '../rules/fact-slots.ts'
import { scenarioDay } from '../scenario-day.ts'
import type { CompiledFramework } from './compile.ts'
import { runSupport, runToStage } from './run-compiled.ts'

/**
 * The framework as plain json-rules-engine rules with the facts they need: the three lists, the two steps between them in
 * words and as data, and example facts. With these, json-rules-engine and nothing of ours reach the same stage.
 */
export function engineRules(compiled: CompiledFramework, given: Case[] = compiled.framework.scenarios.map((scenario) => scenario.evaluate)): EngineRules {
  const { framework, layout } = compiled
  const { thresholds, classification, support } = layout.translation
  const { limits, rules, otherwise } = framework.classification
  return structuredClone({
    thresholds,
    classification,
    support,
    steps: {
      facts:
        'A number x is given as x.exists, x.min and x.max (equal when it is known), anything else as x.exists and x.possible (a list). "always" is true. evidence.present counts the indicators of the phase that have a value, to those that may have one; evidence.present.<domain> the same of a domain, and one more for each set of "alternatives" to it of which every indicator has a value. Every fact is defined.',
      afterThresholds:
        'For each indicator collect the stages that fired: x.stage.exists and x.stage.possible. stages.<stage>.min counts the indicators that can be in no other stage, .max those that may be in it; the same within each domain. stages.worst.possible has each stage that some indicator may be in while every other may be in it or better.',
      afterClassification:
        'Each limit whose certain reading fired allows at most its stage; the weakest counts. The stage is that of the first rule in "rules" whose certain reading fired, else "otherwise", but no better than the limits allow. Without the certain "evidence" event there is no stage, unless a limit leaves only the weakest. Settled is when that leaves one stage whether or not the rules before it and the limits whose possible reading alone fired hold. Then classification.made, .stage and .settled are facts for the third list; given is what fires there in its certain reading, without the duties that one of these replaces.',
      stages: layout.stageIds,
      domains: framework.domains.map((domain) => domain.id),
      indicators: framework.indicators.map(({ id, domain, phases }) => ({ id, domain, phases })),
      alternatives: framework.classification.minimumEvidence.alternatives ?? [],
      replaces: framework.monitoring.obligations.flatMap(({ id, replaces = [] }) => (replaces.length > 0 ? [{ id, replaces }] : [])),
      limits: limits.map(({ id, atMost }) => ({ id, atMost })),
      rules: rules.map(({ id, stage }) => ({ id, stage })),
      otherwise: { id: otherwise.id, stage: otherwise.stage },
    },
    examples: given.slice(0, 20).map((each) => example(compiled, each)),
  }) as EngineRules
}

/** The facts of a case before the first list, and after each step, with the stage that follows. */
function example(compiled: CompiledFramework, given: Case): Record<string, unknown> {
  const { layout, runs } = compiled
  const run = runs.primary
  runToStage(compiled, run, given, given.asOf ?? scenarioDay(given))
  runSupport(compiled, run)
  return {
    academy: given.academy.id,
    year: given.year,
    phase: given.academy.phase,
    facts: namedFacts(layout.slots, run.slots),
    stage: layout.stageIds[run.classified.proposed] ?? null,
  }
}
